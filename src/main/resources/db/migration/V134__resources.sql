-- Resources: what coordinators put into the workspace's list or changed in it (seed: which one of
-- the file it stands for), and what a mentor added for their pair. Words are sealed, as a pair's are
-- nobody else's.
create table resource (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  seed varchar(75),
  mentorship varchar(64),
  added_by varchar(32) not null,
  title ${bytes} not null,
  text ${bytes} not null,
  link ${bytes},
  stage varchar(16) not null,
  role varchar(16) not null,
  discipline varchar(75) not null,
  hidden boolean not null,
  changed_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint resource_seed unique (team, seed),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index resource_mentorship on resource (team, mentorship);
create index resource_author on resource (team, added_by);
