-- In which form a relationship is sought or registered, and what each of two helps the other with.
alter table mentor_request add column form varchar(24) default 'ONE_TO_ONE' not null;
alter table mentor_request add column gives varchar(75);
alter table proposal add column form varchar(24) default 'ONE_TO_ONE' not null;
alter table proposal add column gives varchar(75);
alter table participant add column helps_with varchar(75);
