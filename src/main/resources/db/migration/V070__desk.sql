-- What was completed, and records that were wrong: kept, and counting no more.
alter table training_record add column course varchar(150);
alter table training_record add column corrected_at timestamp(6) with time zone;
alter table training_record add column corrected_by varchar(64);

-- What a coordinator does not want to see for some days. The item is kind and subject.
create table desk_snooze (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  coordinator varchar(64) not null,
  item varchar(120) not null,
  until_time timestamp(6) with time zone not null,
  primary key (team, id),
  constraint desk_snooze_once unique (team, coordinator, item)
);

-- When somebody was last reminded of an item, whoever of the coordinators asked for it.
create table desk_reminder (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  item varchar(120) not null,
  reminded_by varchar(64) not null,
  reminded_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint desk_reminder_once unique (team, item)
);
