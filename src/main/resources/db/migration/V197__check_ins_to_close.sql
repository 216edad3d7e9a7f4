-- When a check-in that is open closes, at the earliest, so that a tick reads only those.
alter table check_in add column look_at timestamp(6) with time zone default current_timestamp not null;
update check_in set look_at = asked_at;
create index check_in_look on check_in (team, closed, look_at);
