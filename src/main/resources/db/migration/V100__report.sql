-- Reports that coordinators asked for; the figures are counted when they are sent.
create table report_request (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  asked_by varchar(32) not null,
  first_day date not null,
  last_day date not null,
  asked_at timestamp(6) with time zone not null,
  primary key (team, id)
);
create index report_request_asker on report_request (team, asked_by);
