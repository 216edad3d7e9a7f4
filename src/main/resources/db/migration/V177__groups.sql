-- Groups and circles that somebody opens or asks one more person into, and what those who are
-- asked answer. A no is told to nobody; the line on the purpose is sealed.
create table group_opening (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  opener varchar(32) not null,
  led boolean not null,
  area varchar(75),
  purpose ${bytes},
  state varchar(16) not null,
  joins boolean not null,
  mentorship varchar(64),
  created_at timestamp(6) with time zone not null,
  lapses_at timestamp(6) with time zone not null,
  primary key (team, id),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index group_opening_due on group_opening (team, state, lapses_at);
create index group_opening_opener on group_opening (team, opener, state);
create index group_opening_mentorship on group_opening (team, mentorship);

create table group_invitation (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  opening varchar(64) not null,
  person varchar(32) not null,
  state varchar(16) not null,
  primary key (team, id),
  constraint group_invitation_once unique (team, opening, person),
  foreign key (team, opening) references group_opening (team, id)
);
create index group_invitation_person on group_invitation (team, person, state);
