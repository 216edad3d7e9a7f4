-- The channel in which people of the programme introduce themselves and thank each other, as a
-- coordinator has chosen it; without a channel it has been taken back. One row.
create table community_channel (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  channel varchar(32),
  chosen_by varchar(32) not null,
  chosen_at timestamp(6) with time zone not null,
  primary key (team, id)
);

-- What somebody had posted there, or asks to have posted: thanks wait for the yes of the person
-- they are about. Sealed; taken back or declined, no word of it is left. open_key: one introduction
-- of a person stands there, and one question of a person's to another waits, at a time.
create table community_post (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  kind varchar(16) not null,
  author varchar(32) not null,
  about varchar(32),
  channel varchar(32) not null,
  line ${bytes} not null,
  state varchar(16) not null,
  open_key varchar(80),
  refusal varchar(64),
  pressed_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint community_post_open unique (team, open_key)
);
create index community_post_author on community_post (team, author);
create index community_post_about on community_post (team, about);
create index community_post_state on community_post (team, state);
