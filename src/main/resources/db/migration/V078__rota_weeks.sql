-- Shifts that repeat every one to four weeks: how many, and a Monday on which the first one begins.
alter table person add column rota_weeks integer;
alter table person add column rota_from date;
alter table rota_shift add column week integer default 0 not null;
