-- When a check-in that is open closes, at the earliest, so that a tick reads only those. The index
-- takes the place of a shorter one, which HSQLDB would take instead.
alter table check_in add column look_at timestamp(6) with time zone default current_timestamp not null;
update check_in set look_at = asked_at;
drop index check_in_open;
create index check_in_look on check_in (team, closed, look_at);
