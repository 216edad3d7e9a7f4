-- A survey that was sent. The definition is frozen, with its hash: what was asked, of whom by which
-- dimension, and how many answers it takes. Nothing in it changes but that it closes.
create table survey (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  wave varchar(75) not null,
  survey_mode varchar(16) not null,
  state varchar(16) not null,
  definition varchar(32000) not null,
  definition_hash varchar(64) not null,
  opens_on date not null,
  closes_at timestamp(6) with time zone not null,
  launched_by varchar(32),
  release_hash varchar(64),
  once_key varchar(120) not null,
  tidied boolean not null,
  primary key (team, id),
  constraint survey_once unique (team, once_key)
);
create index survey_state on survey (team, state);

-- Who was asked, frozen at launch; whether they answered is not here.
create table survey_person (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  survey varchar(64) not null,
  person varchar(32) not null,
  group_name varchar(75) not null,
  primary key (team, id),
  constraint survey_person_once unique (team, survey, person),
  foreign key (team, survey) references survey (team, id)
);
create index survey_person_of on survey_person (team, person);

-- For which wave of which relationship somebody has been asked.
create table survey_turn (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  wave varchar(75) not null,
  mentorship varchar(64) not null,
  person varchar(32) not null,
  primary key (team, id),
  constraint survey_turn_once unique (team, mentorship, person, wave),
  foreign key (team, mentorship) references mentorship (team, id)
);

-- Anonymous surveys only. The key lives until the close; under it each participation is one code
-- that names nobody. The answers lie apart, sealed, all of one length, under random ids. No column
-- here tells a time, an order or a person, and none may be added.
create table survey_key (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  secret ${bytes} not null,
  primary key (team, id),
  foreign key (team, id) references survey (team, id)
);
create table survey_participation (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  survey varchar(64) not null,
  primary key (team, id),
  foreign key (team, survey) references survey (team, id)
);
create table survey_staged (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  survey varchar(64) not null,
  payload ${bytes} not null,
  primary key (team, id),
  foreign key (team, survey) references survey (team, id)
);

-- All that is ever said of an anonymous survey, sealed, in parts.
create table survey_release (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  survey varchar(64) not null,
  part integer not null,
  said ${bytes} not null,
  primary key (team, id),
  constraint survey_release_part unique (team, survey, part),
  foreign key (team, survey) references survey (team, id)
);

-- Confidential and named surveys only: what a person answered so far, page by page.
create table survey_reply (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  survey varchar(64) not null,
  person varchar(32) not null,
  said ${bytes} not null,
  sent boolean not null,
  primary key (team, id),
  constraint survey_reply_once unique (team, survey, person),
  foreign key (team, survey) references survey (team, id)
);

-- What a coordinator told everybody who was asked: what was said, and what follows from it.
create table survey_answer_back (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  said ${bytes} not null,
  follows ${bytes} not null,
  told_by varchar(32) not null,
  told_at timestamp(6) with time zone not null,
  primary key (team, id),
  foreign key (team, id) references survey (team, id)
);
