-- Would like to go on as peers; told to nobody unless the other would like it too.
alter table closing add column as_peers boolean default false not null;
