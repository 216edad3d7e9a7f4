-- How many digests in a row found no relationship open: that is said once, not every week.
alter table digest_reader add column empty_weeks integer default 0 not null;
