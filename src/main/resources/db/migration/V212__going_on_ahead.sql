-- People who go on together after the last day of their group have the next relationship drafted and
-- signed before it: it begins when the one that it waits for is over, and takes no places until then.
create table mentorship_follower (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  follows varchar(64) not null,
  primary key (team, id),
  foreign key (team, id) references mentorship (team, id),
  foreign key (team, follows) references mentorship (team, id)
);
create index mentorship_follower_of on mentorship_follower (team, follows);
create index mentorship_form_ends on mentorship (team, form, ends_on);

-- Some weeks before its last day each member of a group is asked whether they would go on after it,
-- once for each end that was agreed; pauses move it and are no other end.
create table ahead_question (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  mentorship varchar(64) not null,
  planned_end date not null,
  ends_on date not null,
  state varchar(16) not null,
  decide_at timestamp(6) with time zone not null,
  until_day date,
  next_mentorship varchar(64),
  primary key (team, id),
  constraint ahead_question_once unique (team, mentorship, planned_end),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index ahead_question_next on ahead_question (team, next_mentorship);
create index ahead_question_due on ahead_question (team, state, decide_at);

-- What one of them said; a no is forgotten once the question is decided.
create table ahead_wish (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  question varchar(64) not null,
  person varchar(32) not null,
  state varchar(16) not null,
  primary key (team, id),
  constraint ahead_wish_once unique (team, question, person),
  foreign key (team, question) references ahead_question (team, id)
);
create index ahead_wish_person on ahead_wish (team, person, state);
