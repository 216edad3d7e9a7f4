-- Everybody is told in portions, so that no transaction grows with the number of people.

-- How many people were listed at the launch, and of which portion of the list each is.
alter table survey add column people integer default 0 not null;
alter table survey add column portions integer default 1 not null;
update survey s set people = (
  select count(*) from survey_person p where p.team = s.team and p.survey = s.id
);
alter table survey_person add column portion integer default 0 not null;
create index survey_person_portion on survey_person (team, survey, portion);

-- The list of people as it was frozen at the launch; a portion is gone once it is written out person
-- by person. Only then the survey opens.
create table survey_list (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  survey varchar(64) not null,
  portion integer not null,
  listed varchar(32000) not null,
  primary key (team, id),
  constraint survey_list_portion unique (team, survey, portion),
  foreign key (team, survey) references survey (team, id)
);

-- What is still to be done for everybody on a survey's list, and from which portion on.
create table survey_errand (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  survey varchar(64) not null,
  kind varchar(16) not null,
  portion integer not null,
  begun_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint survey_errand_once unique (team, survey, kind),
  foreign key (team, survey) references survey (team, id)
);

-- Since when the programme has asked each of its waves here: of no day before is anybody asked.
create table survey_wave (
  team varchar(32) not null,
  id varchar(75) not null,
  version integer not null,
  since timestamp(6) with time zone not null,
  primary key (team, id)
);
insert into survey_wave (team, id, version, since)
select team, wave, 0, cast(min(opens_on) as timestamp(6) with time zone)
from survey where launched_by is null group by team, wave;

-- The next relationships of one state, in the order of their ids.
create index mentorship_state_id on mentorship (team, state, id);
