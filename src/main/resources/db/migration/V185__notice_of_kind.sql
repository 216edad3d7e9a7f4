-- Whoever looks at the screen is looked for many times a second: of what has been sent ever, only
-- what is to be edited is read, and of what waits, only the kind that is asked for.
drop index notice_stale;
create index notice_stale on notice (team, stale, state);
create index notice_due_of_kind on notice (team, state, kind, not_before);
