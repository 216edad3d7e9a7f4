-- How each party closes a relationship that had begun. What was learned, what would be done
-- differently, the thanks and the printed name are sealed; the three texts are erased on erase_on.
-- Thanks are given from thanks_due on.
create table closing (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  mentorship varchar(64) not null,
  person varchar(32) not null,
  ended_at timestamp(6) with time zone not null,
  state varchar(16) not null,
  closed_at timestamp(6) with time zone,
  learned ${bytes},
  differently ${bytes},
  thanks ${bytes},
  thanks_state varchar(16) not null,
  thanks_due timestamp(6) with time zone not null,
  name_shown boolean not null,
  hours_shown boolean not null,
  goes_on boolean not null,
  renewed_as varchar(64),
  printed_name ${bytes},
  certificates integer not null,
  certified_at timestamp(6) with time zone,
  erase_on date,
  primary key (team, id),
  constraint closing_party unique (team, mentorship, person),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index closing_person on closing (team, person, state);
create index closing_thanks on closing (team, thanks_state);
create index closing_erase on closing (team, erase_on);
