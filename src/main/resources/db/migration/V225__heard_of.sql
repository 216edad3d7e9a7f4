-- When a party last gave a sign of life, so that silence is sought among the parties and not among
-- all check-ins there have ever been.
alter table participant add column heard_at timestamp(6) with time zone;
update participant set heard_at =
  (select max(c.answered_at) from check_in c
   where c.team = participant.team and c.mentorship = participant.mentorship and c.person = participant.person);
update participant set heard_at = taken_up_at
  where taken_up_at is not null and (heard_at is null or heard_at < taken_up_at);
