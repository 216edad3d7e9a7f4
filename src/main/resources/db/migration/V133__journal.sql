-- What people write for themselves; all of it is sealed, and only its author reads it.
create table journal_entry (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  author varchar(32) not null,
  number integer not null,
  mentorship varchar(64),
  text ${bytes},
  together ${bytes},
  written_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone,
  primary key (team, id),
  constraint journal_entry_number unique (team, author, number),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index journal_entry_author on journal_entry (team, author, number);

-- A line that its author chose to show the others of a relationship. Taken back, or with its entry
-- deleted, no line is left in it: the row only says that the messages have to say so.
create table journal_line (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  author varchar(32) not null,
  entry varchar(64) not null,
  mentorship varchar(64) not null,
  line ${bytes},
  shared_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint journal_line_entry unique (team, entry, mentorship),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index journal_line_author on journal_line (team, author);

-- Two questions offered to one person after a conversation; the answer is an entry like any other.
create table journal_reflection (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  person varchar(32) not null,
  mentorship varchar(64) not null,
  held_on date not null,
  state varchar(16) not null,
  primary key (team, id),
  constraint journal_reflection_once unique (team, person, mentorship, held_on),
  foreign key (team, mentorship) references mentorship (team, id)
);
create index journal_reflection_open on journal_reflection (team, person, state);
