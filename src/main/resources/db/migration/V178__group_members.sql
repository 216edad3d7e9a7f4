-- Who has said yes to joining a relationship and waits for everybody's signature; who has left a
-- group that went on; and since when somebody who joined later is in it.
create table joining (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  mentorship varchar(64) not null,
  person varchar(32) not null,
  since timestamp(6) with time zone not null,
  lapses_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint joining_once unique (team, mentorship, person),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index joining_person on joining (team, person);
create index joining_due on joining (team, lapses_at);

create table former_participant (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  mentorship varchar(64) not null,
  person varchar(32) not null,
  role varchar(16) not null,
  joined_at timestamp(6) with time zone,
  left_at timestamp(6) with time zone not null,
  for_absence boolean not null,
  reason ${bytes},
  primary key (team, id),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index former_participant_mentorship on former_participant (team, mentorship, left_at);
create index former_participant_person on former_participant (team, person);

alter table participant add column joined_at timestamp(6) with time zone;
