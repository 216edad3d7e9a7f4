-- Until when somebody, a relationship or a site rests. open_key keeps the same one from resting twice
-- for the same person; walked is how far the relationships it concerns have been told.
create table pause (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  scope varchar(16) not null,
  about varchar(80) not null,
  made_by varchar(32) not null,
  made_at timestamp(6) with time zone not null,
  first_on date not null,
  back_on date not null,
  starts_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null,
  stage varchar(16) not null,
  live boolean not null,
  walked varchar(64) not null,
  open_key varchar(160),
  primary key (team, id),
  constraint pause_once unique (team, open_key)
);
create index pause_about on pause (team, about, live);
create index pause_stage on pause (team, stage);
create index pause_made_by on pause (team, made_by);

-- The days on which a relationship rested: its dates moved by as many.
create table paused_days (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  mentorship varchar(64) not null,
  first_on date not null,
  back_on date not null,
  primary key (team, id),
  constraint paused_days_once unique (team, mentorship, first_on),
  foreign key (team, mentorship) references mentorship (team, id)
);

alter table mentorship add column paused boolean default false not null;
alter table mentorship add column paused_until date;
create index mentorship_paused on mentorship (team, paused, id);
create index person_site on person (team, site, id);
