-- Why the program has everybody sign anew: who has left, or would join. Who it was is known by the
-- version, since two things may happen at one instant.
alter table agreement_version add left_person varchar(32);
alter table agreement_version add joining_person varchar(32);
