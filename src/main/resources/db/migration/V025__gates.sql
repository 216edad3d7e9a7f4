-- What a relationship carries beside its parties: a hold (R25), where the pair talks, who ended it.
alter table mentorship add column held_at timestamp(6) with time zone;
alter table mentorship add column conversation varchar(32);
alter table mentorship add column ended_by varchar(32);
alter table mentorship add column end_reason ${bytes};
alter table mentorship alter column area set data type varchar(75);

-- A mentee's numbered place, so that two acceptances at once can't exceed what a mentee may have.
alter table participant add column mentee_place integer;
alter table participant
  add constraint participant_mentee_place unique (team, person, mentee_place);

-- "Not this person again"; told to nobody.
create table not_again (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  person varchar(32) not null,
  other varchar(32) not null,
  said_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint not_again_once unique (team, person, other)
);
create index not_again_other on not_again (team, other);

-- A pair of which one reports to the other, allowed if both sign and an independent contact is named.
create table dual_role (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  person_one varchar(32) not null,
  person_two varchar(32) not null,
  open_pair varchar(80),
  contact varchar(32) not null,
  proposed_by varchar(32) not null,
  proposed_at timestamp(6) with time zone not null,
  state varchar(16) not null,
  primary key (team, id),
  constraint dual_role_open_pair unique (team, open_pair)
);

create table dual_role_signature (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  dual_role varchar(64) not null,
  person varchar(32) not null,
  signed_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint dual_role_signed_once unique (team, dual_role, person),
  foreign key (team, dual_role) references dual_role (team, id)
);
