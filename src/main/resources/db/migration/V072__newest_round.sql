-- Which round is somebody's newest: looked up on every tick, for everybody.
alter table check_in add column newest boolean default false not null;
update check_in set newest = true where round_on = (
  select max(o.round_on) from check_in o
   where o.team = check_in.team and o.mentorship = check_in.mentorship
     and o.person = check_in.person);
create index check_in_newest on check_in (team, newest, mentorship);
