-- Programmes, cohorts, mentorships and who takes part in which role.
create table programme (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  kind varchar(16) not null,
  name varchar(200) not null,
  primary key (team, id)
);

create table cohort (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  programme varchar(64) not null,
  name varchar(200) not null,
  starts_on date,
  ends_on date,
  primary key (team, id),
  foreign key (team, programme) references programme (team, id)
);

create table mentorship (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  programme varchar(64) not null,
  cohort varchar(64),
  form varchar(24) not null,
  area varchar(64),
  state varchar(16) not null,
  open_pair varchar(80),
  created_at timestamp(6) with time zone not null,
  started_on date,
  ended_at timestamp(6) with time zone,
  primary key (team, id),
  constraint mentorship_open_pair unique (team, open_pair),
  foreign key (team, programme) references programme (team, id),
  foreign key (team, cohort) references cohort (team, id)
);
create index mentorship_state on mentorship (team, state);

create table participant (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  mentorship varchar(64) not null,
  person varchar(32) not null,
  role varchar(16) not null,
  place integer,
  primary key (team, id),
  constraint participant_once unique (team, mentorship, person),
  constraint participant_place unique (team, person, place),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index participant_person on participant (team, person);
