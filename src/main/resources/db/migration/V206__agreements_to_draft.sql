-- For which relationship an agreement may have to be drafted, as a column that an index finds. A node
-- that does not know it leaves it as it is: then it is looked at once more.
alter table mentorship add column to_draft boolean default true not null;
update mentorship set to_draft = false where state <> 'AGREEING' or form = 'INFORMAL'
  or exists (select 1 from agreement a where a.team = mentorship.team and a.id = mentorship.id);
create index mentorship_to_draft on mentorship (team, to_draft);
