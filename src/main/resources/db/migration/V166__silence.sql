-- A relationship, by its id, of which nothing has been heard for long, and how far that has been told.
create table silent_spell (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  since_at timestamp(6) with time zone not null,
  nudged_on date not null,
  told_on date,
  told boolean not null,
  primary key (team, id),
  foreign key (team, id) references mentorship (team, id)
);
create index silent_spell_told on silent_spell (team, told, since_at);

-- When this party last said that it goes on.
alter table participant add column taken_up_at timestamp(6) with time zone;
