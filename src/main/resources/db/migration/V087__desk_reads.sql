-- What a coordinator's desk and digest look for, each by equal columns: for a range behind the team HSQLDB reads all of it.

-- The last day by the agreement in force, kept with the relationship.
alter table mentorship add column ends_on date;
update mentorship m
set ends_on = (
  select cast(m.started_on + v.duration_months * interval '1' month as date)
  from agreement a, agreement_version v
  where a.team = m.team and a.id = m.id
    and v.team = a.team and v.agreement = a.id and v.number = a.agreed_number
)
where m.started_on is not null;
create index mentorship_ends on mentorship (team, ends_on);

alter table mentorship add column held boolean default false not null;
update mentorship set held = true where held_at is not null;
create index mentorship_held on mentorship (team, held);

-- Why a person is on the desk: an account that is gone, or messages that come back; null for everybody else.
alter table person add column away varchar(16);
update person set away = 'MISSED' where unreachable_since is not null and unreachable_seen = false;
update person set away = 'DEACTIVATED' where deactivated_at is not null;
create index person_away on person (team, away);
drop index person_deactivated;
drop index person_unreachable;

create index check_in_answers on check_in (team, state, answered_at);
drop index check_in_answered;
create index good_news_posted on good_news (team, state, pressed_at);
drop index good_news_pressed;
create index check_in_request_open on check_in_request (team, audience, withdrawn);
