-- Goals, steps towards them, actions, milestones, earlier versions, and each person's bigger picture.
-- Everything somebody typed is sealed, whether they share it or not.
create table goal (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  owner varchar(32) not null,
  set_by varchar(32) not null,
  mentorship varchar(64),
  shared boolean not null,
  kind varchar(16) not null,
  state varchar(16) not null,
  horizon varchar(16),
  cadence varchar(16),
  area varchar(75),
  title ${bytes} not null,
  unit ${bytes},
  why ${bytes},
  first_step ${bytes},
  signs ${bytes},
  due_on date,
  target integer,
  amount integer not null,
  skipped varchar(100) not null,
  logged_at timestamp(6) with time zone not null,
  touched_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  primary key (team, id),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index goal_owner on goal (team, owner, state, touched_at);
create index goal_mentorship on goal (team, mentorship);

create table goal_step (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  goal varchar(64) not null,
  owner varchar(32) not null,
  amount integer not null,
  confidence integer,
  note ${bytes},
  done_at timestamp(6) with time zone not null,
  primary key (team, id),
  foreign key (team, goal) references goal (team, id)
);
create index goal_step_goal on goal_step (team, goal, done_at);
create index goal_step_owner on goal_step (team, owner);

create table goal_action (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  goal varchar(64) not null,
  owner varchar(32) not null,
  assignee varchar(32) not null,
  title ${bytes} not null,
  due_on date,
  reminded boolean not null,
  done_at timestamp(6) with time zone,
  made_at timestamp(6) with time zone not null,
  primary key (team, id),
  foreign key (team, goal) references goal (team, id)
);
create index goal_action_goal on goal_action (team, goal);
create index goal_action_due on goal_action (team, due_on);
create index goal_action_assignee on goal_action (team, assignee);

create table goal_milestone (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  goal varchar(64) not null,
  owner varchar(32) not null,
  title ${bytes} not null,
  reached_at timestamp(6) with time zone,
  made_at timestamp(6) with time zone not null,
  primary key (team, id),
  foreign key (team, goal) references goal (team, id)
);
create index goal_milestone_goal on goal_milestone (team, goal);

create table goal_revision (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  goal varchar(64) not null,
  owner varchar(32) not null,
  number integer not null,
  title ${bytes} not null,
  reason ${bytes},
  due_on date,
  target integer,
  made_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint goal_revision_number unique (team, goal, number),
  foreign key (team, goal) references goal (team, id)
);

create table growth_plan (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  vision ${bytes},
  areas varchar(1000) not null,
  changed_at timestamp(6) with time zone not null,
  primary key (team, id)
);
