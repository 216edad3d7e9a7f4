-- What one node remembers for the others for half an hour: sealed, under a digest that names nobody.
create table shared_note (
  team varchar(32) not null,
  id varchar(64) not null,
  sealed bytea not null,
  kept_until timestamp(6) with time zone not null,
  primary key (team, id)
);
create index shared_note_old on shared_note (kept_until);

-- Jobs whose last run failed, on whatever node, and since when on the programme clock.
create table job_failure (
  job varchar(64) not null primary key,
  failing_since timestamp(6) with time zone not null
);
