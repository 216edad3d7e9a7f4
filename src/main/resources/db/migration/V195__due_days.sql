-- No check-in and no review of a relationship is due before these days, so that a tick reads only
-- what may be due. The first day of all is to be worked out anew, the last of all means none.
alter table mentorship add column check_in_from date default date '1970-01-01' not null;
alter table mentorship add column review_from date default date '1970-01-01' not null;
update mentorship set check_in_from = date '9999-12-31', review_from = date '9999-12-31'
  where state = 'ENDED';
create index mentorship_check_in_from on mentorship (team, check_in_from, id);
create index mentorship_review_from on mentorship (team, review_from, id);
