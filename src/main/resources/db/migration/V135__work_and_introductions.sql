-- Work that somebody asks the others of their relationship to look at, and what these said. All of
-- it is sealed; taken back, no word of it is left.
create table work_review (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  asker varchar(32) not null,
  mentorship varchar(64) not null,
  link ${bytes},
  question ${bytes},
  works ${bytes},
  next_step ${bytes},
  answered_by varchar(32),
  state varchar(16) not null,
  asked_at timestamp(6) with time zone not null,
  primary key (team, id),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index work_review_asker on work_review (team, asker);
create index work_review_answered on work_review (team, answered_by);

-- An introduction that a mentor offers: first the third person says yes, then the mentee; before
-- that neither is told who the other is. open_key: not asked twice at a time.
create table introduction (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  offered_by varchar(32) not null,
  mentorship varchar(64) not null,
  mentee varchar(32) not null,
  third varchar(32) not null,
  about ${bytes} not null,
  state varchar(16) not null,
  open_key varchar(140),
  offered_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint introduction_open unique (team, open_key),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index introduction_by on introduction (team, offered_by);
create index introduction_third on introduction (team, third);
create index introduction_mentee on introduction (team, mentee);
