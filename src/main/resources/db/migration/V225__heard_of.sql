-- When a party last gave a sign of life, so that silence is sought among the parties and not among
-- all check-ins there have ever been. What is known from before is written down by the sweep that
-- looks for it: filled in here, it would all have to be in the embedded database's memory at once.
alter table participant add column heard_at timestamp(6) with time zone;
