-- Accounts that Slack has deactivated, and people whom messages do not reach (Slack's error code).
alter table person add column deactivated_at timestamp(6) with time zone;
alter table person add column unreachable_since timestamp(6) with time zone;
alter table person add column unreachable_why varchar(200);
alter table person add column unreachable_seen boolean;
create index person_deactivated on person (team, deactivated_at);
create index person_unreachable on person (team, unreachable_since);
