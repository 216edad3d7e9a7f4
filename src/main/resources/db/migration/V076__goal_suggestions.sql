-- Goals that a mentor, or the programme, suggests to somebody who decides whether to take them up.
create table goal_suggestion (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  mentorship varchar(64) not null,
  suggested_by varchar(32) not null,
  suggested_to varchar(32) not null,
  title ${bytes} not null,
  state varchar(16) not null,
  source varchar(150) not null,
  made_at timestamp(6) with time zone not null,
  answered_at timestamp(6) with time zone,
  primary key (team, id),
  constraint goal_suggestion_once unique (team, source),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index goal_suggestion_to on goal_suggestion (team, suggested_to, state);
create index goal_suggestion_pair on goal_suggestion (team, mentorship, suggested_by, state);
