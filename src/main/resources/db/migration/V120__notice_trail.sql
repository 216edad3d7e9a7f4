-- The opaque id of the request or job that left the notice, for the log line that tells of its
-- sending. Null where nothing may be followed.
alter table notice add column trail varchar(16);
