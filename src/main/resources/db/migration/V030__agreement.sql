-- The agreement of a mentorship (same id): which version counts, and which awaits signatures.
create table agreement (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  latest integer not null,
  open_number integer,
  open_since timestamp(6) with time zone,
  agreed_number integer,
  agreed_on date,
  reminded_of integer,
  primary key (team, id),
  foreign key (team, id) references mentorship (team, id)
);
create index agreement_open on agreement (team, open_since);

-- One wording of it; never changed once written.
create table agreement_version (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  agreement varchar(64) not null,
  number integer not null,
  drafted_by varchar(32),
  drafted_at timestamp(6) with time zone not null,
  amendment boolean not null,
  content_hash varchar(64) not null,
  template varchar(75) not null,
  template_version integer not null,
  template_language varchar(16) not null,
  title varchar(150) not null,
  introduction varchar(1200) not null,
  meeting_cadence varchar(45) not null,
  meeting_minutes integer not null,
  method varchar(75) not null,
  method_name varchar(150) not null,
  preferred_days varchar(100) not null,
  preferred_from time not null,
  preferred_until time not null,
  response_hours integer not null,
  check_in_cadence varchar(45) not null,
  protected_minutes integer not null,
  protected_at_work boolean not null,
  duration_months integer not null,
  review_days varchar(200) not null,
  independent_contact varchar(32),
  primary key (team, id),
  constraint agreement_version_number unique (team, agreement, number),
  foreign key (team, agreement) references agreement (team, id)
);

-- The prose of a version, in order; wordings are private to the parties and sealed.
create table agreement_clause (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  agreement_version varchar(64) not null,
  place integer not null,
  clause varchar(75) not null,
  requirement varchar(8) not null,
  title varchar(150) not null,
  wording ${bytes} not null,
  terms varchar(300) not null,
  primary key (team, id),
  constraint agreement_clause_place unique (team, agreement_version, place),
  foreign key (team, agreement_version) references agreement_version (team, id)
);

-- Who signed which version, when, and the very words they saw.
create table agreement_signature (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  agreement varchar(64) not null,
  number integer not null,
  signer varchar(32) not null,
  signed_at timestamp(6) with time zone not null,
  programme_time timestamp(6) with time zone not null,
  content_hash varchar(64) not null,
  shown_hash varchar(64) not null,
  shown ${bytes} not null,
  primary key (team, id),
  constraint agreement_signed_once unique (team, agreement, number, signer),
  foreign key (team, agreement, number) references agreement_version (team, agreement, number)
);
create index agreement_signature_signer on agreement_signature (team, signer);

-- A proposed amendment that somebody kept from coming into force; no reason is asked.
create table agreement_refusal (
  team varchar(32) not null,
  id varchar(64) not null,
  version integer not null,
  agreement varchar(64) not null,
  number integer not null,
  refused_by varchar(32) not null,
  refused_at timestamp(6) with time zone not null,
  primary key (team, id),
  constraint agreement_refused_once unique (team, agreement, number),
  foreign key (team, agreement, number) references agreement_version (team, agreement, number)
);
