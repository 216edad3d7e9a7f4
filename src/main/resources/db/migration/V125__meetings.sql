-- A time to meet: offered, standing or over. offer_key keeps a relationship from two offers at once,
-- date_key a series from having a date twice; place is sealed.
create table meeting (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  mentorship varchar(64) not null,
  state varchar(16) not null,
  step integer not null,
  offer_key varchar(64),
  date_key varchar(80),
  series varchar(64),
  repeats boolean not null,
  made_by varchar(32) not null,
  changed_at timestamp(6) with time zone not null,
  starts_at timestamp(6) with time zone,
  was_at timestamp(6) with time zone,
  minutes integer not null,
  place ${bytes},
  sequence_number integer not null,
  ended_because varchar(16),
  ended_by varchar(32),
  primary key (team, id),
  constraint meeting_offer unique (team, offer_key),
  constraint meeting_date unique (team, date_key),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index meeting_mentorship on meeting (team, mentorship);
create index meeting_state on meeting (team, state);

-- Who is to meet: whose turn it is, who said yes, by which clock, and whether it took place.
create table meeting_party (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  meeting varchar(64) not null,
  person varchar(32) not null,
  turn boolean not null,
  agreed boolean not null,
  open boolean not null,
  zone varchar(64) not null,
  suits_at timestamp(6) with time zone,
  happened varchar(16),
  primary key (team, id),
  constraint meeting_party_once unique (team, meeting, person),
  foreign key (team, meeting) references meeting (team, id)
);
create index meeting_party_person on meeting_party (team, person, open);

-- The times on offer.
create table meeting_slot (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  meeting varchar(64) not null,
  starts_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint meeting_slot_once unique (team, meeting, starts_at),
  foreign key (team, meeting) references meeting (team, id)
);

-- What somebody would like to talk about; sealed.
create table meeting_line (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  meeting varchar(64) not null,
  author varchar(32) not null,
  words ${bytes} not null,
  added_at timestamp(6) with time zone not null,
  primary key (team, id),
  foreign key (team, meeting) references meeting (team, id)
);
create index meeting_line_author on meeting_line (team, author);

-- The same time again and again, by one person's clock; open_key keeps a relationship to one of them.
create table meeting_series (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  mentorship varchar(64) not null,
  open_key varchar(64),
  made_by varchar(32) not null,
  zone varchar(64) not null,
  first_on date not null,
  at_time time not null,
  minutes integer not null,
  place ${bytes},
  cadence varchar(45) not null,
  counted_from date not null,
  last_on date not null,
  planned_to date not null,
  primary key (team, id),
  constraint meeting_series_open unique (team, open_key),
  foreign key (team, mentorship) references mentorship (team, id)
);

-- Relationships that have not met for twice the time they agreed; the id is the relationship's.
create table meeting_gap (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  since_on date not null,
  primary key (team, id),
  foreign key (team, id) references mentorship (team, id)
);
