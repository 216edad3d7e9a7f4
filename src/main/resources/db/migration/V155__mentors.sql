-- Suggestions read those who mentor, out of everybody.
create index person_mentors on person (team, state, offers_mentoring);
drop index person_state;
