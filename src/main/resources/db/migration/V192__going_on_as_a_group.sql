-- From then on those of a group who would like to go on are together again, whoever else is silent.
alter table closing add column renew_due timestamp(6) with time zone;
create index closing_renew on closing (team, renew_due);
