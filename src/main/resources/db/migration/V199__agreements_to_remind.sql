-- Of which agreement somebody may have to be reminded, as a column that an index finds.
alter table agreement add column to_remind boolean default true not null;
update agreement set to_remind = false where open_number is null or reminded_of >= open_number;
create index agreement_to_remind on agreement (team, to_remind);
