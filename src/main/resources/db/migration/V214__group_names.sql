-- A group may have a name of its own, which those who are in it gave it. Only they read it.
create table group_name (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  name ${bytes} not null,
  named_by varchar(32) not null,
  primary key (team, id),
  foreign key (team, id) references mentorship (team, id)
);
create index group_name_by on group_name (team, named_by);

-- Whoever opens one may give it with what it is for; those who are asked read it, too.
alter table group_opening add column name ${bytes};
