-- The outbox: what is to be told to whom. No content, only what it is about.
create table notice (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  recipient varchar(32) not null,
  kind varchar(64) not null,
  subject varchar(64) not null,
  unique_key varchar(200) not null,
  state varchar(16) not null,
  not_before timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone,
  channel varchar(32),
  message_ts varchar(32),
  stale boolean not null,
  attempted_at timestamp(6) with time zone,
  reason varchar(200),
  primary key (team, id),
  constraint notice_told_once unique (team, unique_key)
);
create index notice_due on notice (team, state, not_before);
create index notice_of_recipient on notice (team, recipient, state);
create index notice_about on notice (team, subject);

-- People who have opened App Home.
create table home_view (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  stale boolean not null,
  primary key (team, id)
);
create index home_view_stale on home_view (team, stale);
