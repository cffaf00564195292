-- room: paperwork/incoming
-- Documents that come in: numbered over the year, given to a unit, worked on, answered; and what could not be taken, kept aside.

create table incoming (
  tenant_id uuid not null references tenant,
  id uuid not null,
  year integer not null,
  ordinal integer not null check (ordinal > 0), -- số đến
  arrived_on date not null,
  organ_name text not null check (organ_name <> ''),
  organ_code text check (organ_code <> ''),
  number text not null, -- of the sender: 11
  notation text not null, -- CV/TU
  on_day date,
  type_name text not null,
  subject text not null check (subject <> ''),
  foreign_id text check (foreign_id <> ''), -- as the sender's system names it: DocumentId
  business text not null check (business in ('new', 'revoke', 'update', 'replace')),
  answer_by date, -- that the sender asks for
  pages integer check (pages >= 0),
  urgency integer not null check (urgency between 0 and 3),
  note text,
  status text not null check (status in ('registered', 'assigned', 'under_way', 'done', 'returned', 'recalled')),
  since timestamptz not null,
  recall text check (recall in ('asked', 'agreed', 'refused')),
  over_reason text check ((over_reason is not null) = (status in ('returned', 'recalled'))),
  registered_by uuid not null,
  registered_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, year, ordinal),
  foreign key (tenant_id, registered_by) references person
);
create unique index on incoming (tenant_id, organ_code, foreign_id) where business = 'new'; -- sent twice, registered once
create index on incoming (tenant_id, arrived_on);
call close_to_others('incoming', 'select, insert, update');

create table incoming_file (
  tenant_id uuid not null references tenant,
  incoming_id uuid not null,
  position integer not null,
  file_id uuid not null,
  primary key (tenant_id, incoming_id, position),
  foreign key (tenant_id, incoming_id) references incoming,
  foreign key (tenant_id, file_id) references file
);
call close_to_others('incoming_file', 'select, insert');

-- To whom it was given, by when; given on to another, the earlier one ends.
create table incoming_assignment (
  tenant_id uuid not null references tenant,
  id uuid not null,
  incoming_id uuid not null,
  unit_id uuid not null,
  person_id uuid,
  deadline date,
  instruction text not null,
  assigned_by uuid not null,
  assigned_at timestamptz not null,
  received_by uuid check ((received_by is null) = (received_at is null)), -- ký nhận
  received_at timestamptz,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, incoming_id) references incoming,
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, person_id) references person,
  foreign key (tenant_id, assigned_by) references person,
  foreign key (tenant_id, received_by) references person
);
create unique index on incoming_assignment (tenant_id, incoming_id) where ended_at is null;
create index on incoming_assignment (tenant_id, unit_id);
call close_to_others('incoming_assignment', 'select, insert, update');

-- Tiến độ giải quyết, as whoever works on it says.
create table incoming_note (
  tenant_id uuid not null references tenant,
  id uuid not null,
  incoming_id uuid not null,
  text text not null check (text <> ''),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, incoming_id) references incoming,
  foreign key (tenant_id, written_by) references person
);
create index on incoming_note (tenant_id, incoming_id);
call close_to_others('incoming_note', 'select, insert');

-- The document of ours that answers it.
create table incoming_answer (
  tenant_id uuid not null references tenant,
  incoming_id uuid not null,
  document_id uuid not null,
  linked_by uuid not null,
  linked_at timestamptz not null,
  primary key (tenant_id, incoming_id, document_id),
  foreign key (tenant_id, incoming_id) references incoming,
  foreign key (tenant_id, document_id) references document,
  foreign key (tenant_id, linked_by) references person
);
call close_to_others('incoming_answer', 'select, insert');

-- What came and could not be taken: the bytes as they came, and why.
create table incoming_aside (
  tenant_id uuid not null references tenant,
  id uuid not null,
  file_id uuid not null,
  name text not null,
  refusal jsonb not null,
  organ_name text,
  brought_by uuid not null,
  brought_at timestamptz not null,
  settled_by uuid check ((settled_by is null) = (settled_at is null)),
  settled_at timestamptz,
  settled_how text check ((settled_how is null) = (settled_at is null)),
  primary key (tenant_id, id),
  foreign key (tenant_id, file_id) references file,
  foreign key (tenant_id, brought_by) references person,
  foreign key (tenant_id, settled_by) references person
);
call close_to_others('incoming_aside', 'select, insert, update');
