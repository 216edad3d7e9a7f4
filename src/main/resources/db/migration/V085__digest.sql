-- Who gets a weekly digest, a coordinator or a channel, and since when the next one counts.
create table digest_reader (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  since timestamp(6) with time zone not null,
  primary key (team, id)
);

-- What the digest counts of a week.
create index check_in_unanswered on check_in (team, newest, closed, state, round_on);
create index check_in_answered on check_in (team, answered_at);
create index good_news_pressed on good_news (team, pressed_at);
create index mentorship_started on mentorship (team, started_on);
