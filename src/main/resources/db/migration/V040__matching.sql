-- A technician's request for a mentor. The slot numbers those that wait, so that a cap on them holds.
create table mentor_request (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  mentee varchar(64) not null,
  areas varchar(1000),
  change_id varchar(75),
  learns_by varchar(1000),
  complement boolean not null,
  purpose ${bytes},
  state varchar(16) not null,
  slot integer,
  mentorship varchar(64),
  created_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint mentor_request_slot unique (team, mentee, slot)
);
create index mentor_request_mentee on mentor_request (team, mentee, state);
create index mentor_request_state on mentor_request (team, state, created_at);

-- The people ranked in a request, asked one after the other. One open ask a pair.
create table request_ask (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  request varchar(64) not null,
  mentee varchar(64) not null,
  mentor varchar(64) not null,
  turn integer not null,
  state varchar(16) not null,
  open_pair varchar(160),
  suggested_by varchar(64),
  asked_at timestamp(6) with time zone,
  expires_at timestamp(6) with time zone,
  primary key (team, id),
  constraint request_ask_open_pair unique (team, open_pair),
  constraint request_ask_turn unique (team, request, turn),
  foreign key (team, request) references mentor_request (team, id)
);
create index request_ask_mentor on request_ask (team, mentor, state);
create index request_ask_due on request_ask (team, state, expires_at);

-- What one person proposes to another: to mentor them, to become a mentor, to register as a pair.
create table proposal (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  kind varchar(16) not null,
  proposer varchar(64) not null,
  asked varchar(64) not null,
  proposer_mentors boolean not null,
  area varchar(75),
  state varchar(16) not null,
  open_pair varchar(160),
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint proposal_open_pair unique (team, open_pair)
);
create index proposal_due on proposal (team, state, expires_at);
create index proposal_asked on proposal (team, asked, state);
