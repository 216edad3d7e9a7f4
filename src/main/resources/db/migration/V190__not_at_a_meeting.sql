-- Since when somebody is not to be at a meeting any more: they left the group, or are on a break.
alter table meeting_party add column gone_at timestamp(6) with time zone;
