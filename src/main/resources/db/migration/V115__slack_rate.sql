-- How fast all nodes together may call Slack for one workspace; the id is the method's.
create table slack_rate (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  next_at timestamp(6) with time zone not null,
  paused_until timestamp(6) with time zone not null,
  primary key (team, id)
);
