-- The words both acknowledge, kept as they stood when they were proposed (R25): what is signed later is what was shown.
alter table dual_role add column wording varchar(1200) default '' not null;
