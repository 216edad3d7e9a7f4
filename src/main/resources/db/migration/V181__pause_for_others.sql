-- Set by a coordinator for somebody, or for a relationship, that is not their own.
alter table pause add column by_coordinator boolean default false not null;
