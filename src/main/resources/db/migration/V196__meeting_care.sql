-- When offers lapse and series get their next dates, at the earliest, so that a tick reads only what
-- has come. A series that has ended gets none. A node that does not know these columns leaves them
-- as they are: then it is looked at at once.
alter table meeting add column lapses_at timestamp(6) with time zone default current_timestamp not null;
update meeting set lapses_at = changed_at;
alter table meeting_series add column fill_at timestamp(6) with time zone default current_timestamp;
alter table meeting_series add column running boolean default true not null;
update meeting_series set fill_at = null, running = false where open_key is null;
drop index meeting_state;
create index meeting_starts on meeting (team, state, starts_at);
create index meeting_series_dates on meeting (team, series, state, starts_at);
create index meeting_series_fill on meeting_series (team, running, fill_at);
