-- room: paperwork/register
-- Numbers and the register of what goes out. The Party counts each type over a mandate, the State over a year.

-- Nhiệm kỳ: from the close of one congress to the close of the next.
create table mandate (
  tenant_id uuid not null references tenant,
  id uuid not null,
  unit_id uuid not null,
  name text not null check (name <> ''),
  from_on date not null,
  to_on date check (to_on > from_on), -- the first day that it does not cover
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, unit_id, from_on),
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, set_by) references person
);
call close_to_others('mandate', 'select, insert, update');

create table series (
  tenant_id uuid not null references tenant,
  id uuid not null,
  unit_id uuid not null,
  sign text not null check (sign <> ''), -- a plan and a plan in response are both KH
  mandate_id uuid,
  year integer check ((year is null) <> (mandate_id is null)),
  last integer not null check (last >= 0), -- the highest number that was given
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, unit_id, sign, mandate_id, year),
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, mandate_id) references mandate
);
call close_to_others('series', 'select, insert, update');

-- The ten columns of the norm, as they stood when it was entered.
create table outgoing_entry (
  tenant_id uuid not null references tenant,
  document_id uuid not null,
  series_id uuid not null,
  ordinal integer not null check (ordinal > 0),
  number text not null, -- written: 05-KH/ĐU
  on_day date not null,
  what text not null, -- type and subject
  signer text not null,
  recipients text not null,
  kept_at text not null, -- who keeps the copy of the archive
  copies integer not null check (copies > 0),
  sent_on date,
  received_by text,
  note text,
  entered_by uuid not null,
  entered_at timestamptz not null,
  primary key (tenant_id, document_id),
  unique (tenant_id, series_id, ordinal),
  foreign key (tenant_id, document_id) references document,
  foreign key (tenant_id, series_id) references series,
  foreign key (tenant_id, entered_by) references person
);
create index on outgoing_entry (tenant_id, on_day);
call close_to_others('outgoing_entry', 'select, insert, update, delete');

-- A number that was given back before its document went out: why, and whether the next document took it again.
create table number_gap (
  tenant_id uuid not null references tenant,
  id uuid not null,
  series_id uuid not null,
  ordinal integer not null,
  document_id uuid not null, -- that gave it back
  reason text not null check (reason <> ''),
  taken_by uuid, -- the document that took it again
  logged_by uuid not null,
  logged_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, series_id) references series,
  foreign key (tenant_id, document_id) references document,
  foreign key (tenant_id, taken_by) references document,
  foreign key (tenant_id, logged_by) references person
);
create index on number_gap (tenant_id, series_id, ordinal);
call close_to_others('number_gap', 'select, insert, update');
