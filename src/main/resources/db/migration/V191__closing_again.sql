-- Whoever joins a group again and leaves it again looks back once more: each time is a turn.
alter table closing add column turn integer default 1 not null;
alter table closing drop constraint closing_party;
alter table closing add constraint closing_turn unique (team, mentorship, person, turn);
