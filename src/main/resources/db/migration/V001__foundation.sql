-- Deliveries from Slack that have had their effect (purged after two days).
create table delivery (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  claimed_at timestamp(6) with time zone not null,
  primary key (team, id)
);
create index delivery_claimed on delivery (claimed_at);

-- Who we are in Slack, remembered so that a start during an outage serves.
create table installation (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  team_name varchar(200) not null,
  bot_user varchar(32) not null,
  bot_id varchar(32) not null,
  known_since timestamp(6) with time zone not null,
  primary key (team, id)
);

-- A sealed constant: opens only with the key that private text was sealed with.
create table seal_check (
  id varchar(16) not null primary key,
  sealed ${bytes} not null
);
