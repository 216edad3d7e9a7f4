-- A round of check-ins for one person; answers are for its author, the note is sealed.
create table check_in (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  mentorship varchar(64) not null,
  person varchar(32) not null,
  round_on date not null,
  state varchar(16) not null,
  closed boolean not null,
  first_one boolean not null,
  steps integer not null,
  asked_at timestamp(6) with time zone not null,
  answer varchar(16),
  answered_at timestamp(6) with time zone,
  again_at timestamp(6) with time zone,
  note ${bytes},
  shared boolean not null,
  asks_time boolean not null,
  time_kept varchar(16),
  primary key (team, id),
  constraint check_in_once unique (team, mentorship, person, round_on),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index check_in_open on check_in (team, closed);
create index check_in_person on check_in (team, person);

-- What somebody asked to be passed on, with their consent. once_key keeps it from being said twice.
create table check_in_request (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  mentorship varchar(64) not null,
  person varchar(32) not null,
  wish varchar(16) not null,
  audience varchar(16) not null,
  once_key varchar(160),
  words ${bytes},
  told_at timestamp(6) with time zone not null,
  handled_by varchar(32),
  handled_at timestamp(6) with time zone,
  withdrawn boolean not null,
  primary key (team, id),
  constraint check_in_request_once unique (team, once_key),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index check_in_request_mentorship on check_in_request (team, mentorship);
create index check_in_request_person on check_in_request (team, person);
