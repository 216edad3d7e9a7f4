-- Whoever has not seen in time that they are asked into a group, since they rest, can join it later.
-- Whoever asked them is not told of that, so that nobody learns who answered what.
alter table group_opening add column later boolean default false not null;
