-- The dates on which the parties of a relationship are asked how it should go on; one is open until
-- its time is over for everybody at once, whoever has answered.
create table review (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  mentorship varchar(64) not null,
  due_on date not null,
  first_one boolean not null,
  state varchar(16) not null,
  closes_at timestamp(6) with time zone not null,
  newest boolean not null,
  primary key (team, id),
  constraint review_once unique (team, mentorship, due_on),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index review_newest on review (team, mentorship, newest);
create index review_open on review (team, state, closes_at);

-- One party's part in a review. What they said is sealed, of one length whatever it is, and erased
-- at the close; the note is their own.
create table review_answer (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  review varchar(64) not null,
  mentorship varchar(64) not null,
  person varchar(32) not null,
  open boolean not null,
  said ${bytes},
  note ${bytes},
  affirmed_on date,
  primary key (team, id),
  constraint review_answer_once unique (team, review, person),
  foreign key (team, review) references review (team, id),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index review_answer_person on review_answer (team, person, open);
