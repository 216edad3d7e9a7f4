-- What somebody posted about a goal or milestone of theirs; the id is the goal's or the milestone's.
create table good_news (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  owner varchar(32) not null,
  channel varchar(32) not null,
  line ${bytes} not null,
  state varchar(16) not null,
  presses integer not null,
  refusal varchar(64),
  pressed_at timestamp(6) with time zone not null,
  primary key (team, id)
);
create index good_news_owner on good_news (team, owner);
