-- room: paperwork/exchange
-- What was issued on its way to every recipient; words on what became of it; how other systems know this committee; their keys.

create table delivery (
  tenant_id uuid not null references tenant,
  id uuid not null,
  document_id uuid not null,
  recipient_id uuid not null,
  unit_id uuid, -- of a recipient that is here; one that names a whole class has a delivery for each unit of it
  name text not null check (name <> ''),
  channel text not null check (channel in ('here', 'mail', 'edxml', 'paper')),
  address text check ((address is null) = (channel not in ('mail', 'edxml'))), -- of the mailbox, or the organ's code
  state text not null check (state in ('waiting', 'sent', 'delivered', 'accepted', 'refused', 'recalled', 'failed')),
  since timestamptz not null,
  reason text, -- why it was refused or has failed
  attempts integer not null check (attempts >= 0),
  due_at timestamptz, -- when the next try may begin; null where no machine tries
  handing_at timestamptz, -- written just before the mail server hears the letter; still there after a crash
  last_code text check (last_code in ('01', '02', '03', '04', '05', '06', '13', '15', '16')),
  recall text check (recall in ('asked', 'agreed', 'refused')),
  ordered_by uuid not null,
  ordered_at timestamptz not null,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, recipient_id, unit_id),
  foreign key (tenant_id, document_id) references document,
  foreign key (tenant_id, recipient_id) references document_recipient,
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, ordered_by) references person
);
create index on delivery (tenant_id, document_id);
create index on delivery (tenant_id, unit_id) where channel = 'here';
create index on delivery (tenant_id, due_at) where due_at is not null;
call close_to_others('delivery', 'select, insert, update');

-- One row for each try by e-mail: what the server said.
create table delivery_attempt (
  tenant_id uuid not null references tenant,
  delivery_id uuid not null,
  number integer not null check (number > 0),
  began_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('sent', 'later', 'never', 'unclear')),
  reply text,
  primary key (tenant_id, delivery_id, number),
  foreign key (tenant_id, delivery_id) references delivery
);
call close_to_others('delivery_attempt', 'select, insert, update');

-- Which person of the unit opened it when.
create table delivery_receipt (
  tenant_id uuid not null references tenant,
  delivery_id uuid not null,
  person_id uuid not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (tenant_id, delivery_id, person_id),
  foreign key (tenant_id, delivery_id) references delivery,
  foreign key (tenant_id, person_id) references person
);
call close_to_others('delivery_receipt', 'select, insert, update');

-- edXML status: theirs about a document of ours, ours about one of theirs.
create table status_message (
  tenant_id uuid not null references tenant,
  id uuid not null,
  direction text not null check (direction in ('in', 'out')),
  delivery_id uuid,
  incoming_id uuid,
  aside_id uuid,
  code text not null check (code in ('01', '02', '03', '04', '05', '06', '13', '15', '16')),
  description text not null,
  organ_code text not null,
  organ_name text not null,
  about jsonb not null, -- Reference
  said_at timestamptz not null,
  entered_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, delivery_id) references delivery,
  foreign key (tenant_id, incoming_id) references incoming,
  foreign key (tenant_id, aside_id) references incoming_aside,
  foreign key (tenant_id, entered_by) references person
);
create index on status_message (tenant_id, delivery_id);
create index on status_message (tenant_id, incoming_id);
call close_to_others('status_message', 'select, insert');

-- How this committee is known on the axis of documents.
create table exchange_profile (
  tenant_id uuid not null references tenant,
  organ_code text not null check (organ_code <> ''),
  organ_name text not null check (organ_name <> ''),
  address text not null,
  email text not null,
  telephone text not null,
  document_id_form text not null check (document_id_form in ('organ-date-number', 'uuid')),
  encoding text not null check (encoding in ('plain', 'zip')),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (tenant_id),
  foreign key (tenant_id, set_by) references person
);
call close_to_others('exchange_profile', 'select, insert, update');

-- A key by which another program reads and writes for the committee: shown once, only its hash is kept.
create table api_key (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name text not null check (name <> ''),
  scope text not null check (scope in ('read', 'write')),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  made_by uuid not null,
  made_at timestamptz not null,
  used_on date,
  revoked_by uuid check ((revoked_by is null) = (revoked_at is null)),
  revoked_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, hash),
  foreign key (tenant_id, made_by) references person,
  foreign key (tenant_id, revoked_by) references person
);
call close_to_others('api_key', 'select, insert, update');

-- One round at a time; a worker that is silent for 30 s is taken for dead.
select jobs.create_queue('outbox', '{"policy": "stately", "retryLimit": 1, "retryDelay": 5, "expireInSeconds": 900,
  "heartbeatSeconds": 30, "deleteAfterSeconds": 86400}');
