-- Accounts as Slack last described them.
create table member (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  name varchar(400) not null,
  real_name varchar(400) not null,
  zone varchar(64),
  locale varchar(32),
  standing varchar(16) not null,
  fetched_at timestamp(6) with time zone not null,
  primary key (team, id)
);

-- What a person told us about themselves. Times of day are minutes from midnight, because the two
-- databases and their drivers disagree about the zone of a time of day.
create table person (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  state varchar(16) not null,
  pages_done integer not null,
  role_id varchar(75),
  level_id varchar(75),
  discipline varchar(75),
  credentials varchar(1000),
  site varchar(75),
  modality varchar(75),
  languages varchar(1000),
  helps_by varchar(1000),
  learns_by varchar(1000),
  holds_dear varchar(1000),
  interests varchar(1000),
  pronouns varchar(400),
  pronunciation varchar(400),
  wants_mentor boolean not null,
  offers_mentoring boolean not null,
  places integer not null,
  zone varchar(64),
  zone_declined varchar(64),
  quiet_from integer,
  quiet_until integer,
  left_alone_until timestamp(6) with time zone,
  prompt_day varchar(16),
  prompt_minute integer,
  enrolled_at timestamp(6) with time zone,
  left_at timestamp(6) with time zone,
  primary key (team, id)
);
create index person_state on person (team, state);

create table person_area (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  person varchar(64) not null,
  area varchar(75) not null,
  side varchar(16) not null,
  primary key (team, id),
  constraint person_area_once unique (team, person, side, area),
  foreign key (team, person) references person (team, id)
);
create index person_area_side on person_area (team, side, area);

create table leave_days (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  person varchar(64) not null,
  first_day date not null,
  last_day date not null,
  primary key (team, id),
  foreign key (team, person) references person (team, id)
);
create index leave_days_person on leave_days (team, person);

-- A shift of the weekly pattern (weekday) or of one date (on_date; no minutes means a day off).
create table rota_shift (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  person varchar(64) not null,
  weekday varchar(16),
  on_date date,
  starts_minute integer not null,
  minutes integer not null,
  quiet boolean not null,
  primary key (team, id),
  foreign key (team, person) references person (team, id)
);
create index rota_shift_person on rota_shift (team, person);

-- Who reports to whom; the id is the person's. Used for the dual-role rule only (R25).
create table reporting_line (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  supervisor varchar(64) not null,
  declared_by varchar(64) not null,
  declared_at timestamp(6) with time zone not null,
  primary key (team, id)
);
create index reporting_line_supervisor on reporting_line (team, supervisor);

-- Completions and waivers of the DEIB course (R20); only added to.
create table training_record (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  person varchar(64) not null,
  kind varchar(16) not null,
  counts_from date not null,
  counts_until date not null,
  recorded_by varchar(64) not null,
  recorded_at timestamp(6) with time zone not null,
  reason ${bytes},
  primary key (team, id)
);
create index training_record_person on training_record (team, person);

-- Members of the coordinators' user groups as Slack last told them; the first id is the group's.
create table user_group (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  refreshed_at timestamp(6) with time zone not null,
  primary key (team, id)
);

create table user_group_member (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  user_group varchar(64) not null,
  person varchar(64) not null,
  primary key (team, id),
  constraint user_group_member_once unique (team, user_group, person),
  foreign key (team, user_group) references user_group (team, id)
);

-- Who did what of consequence; never private text.
create table audit_entry (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  act varchar(64) not null,
  actor varchar(64) not null,
  subject varchar(64) not null,
  detail varchar(2000) not null,
  done_at timestamp(6) with time zone not null,
  primary key (team, id)
);
create index audit_entry_when on audit_entry (team, done_at);
create index audit_entry_subject on audit_entry (team, subject);
