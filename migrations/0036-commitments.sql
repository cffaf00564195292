-- room: cycle/commitments
-- What a unit has promised in writing, signed in its name; and what became of each line.

create table commitment (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  unit_id uuid, -- null: the joint form of several units
  handing_id uuid, -- the approved response plan that its lines were taken from
  amends_id uuid, -- an addendum: the commitment whose lines it words anew
  reason text check ((reason is null) = (amends_id is null)),
  document_id uuid,
  status text not null check (status in ('drafted', 'ready', 'signing', 'signed', 'paper', 'dropped')),
  since timestamptz not null,
  signed_on date check ((signed_on is null) = (status not in ('signed', 'paper'))),
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references campaign,
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, handing_id) references response_handing,
  foreign key (tenant_id, amends_id) references commitment,
  foreign key (tenant_id, document_id) references document,
  foreign key (tenant_id, made_by) references person
);
create index on commitment (tenant_id, campaign_id);
create unique index on commitment (tenant_id, campaign_id, unit_id) where amends_id is null and status <> 'dropped';
call close_to_others('commitment', 'select, insert, update');

-- One promise, word for word. What became of it is said beside it, never in it.
create table commitment_line (
  tenant_id uuid not null references tenant,
  id uuid not null,
  commitment_id uuid not null,
  unit_id uuid not null, -- that promised it
  position integer not null,
  text text not null check (text <> ''),
  by_day partial_day,
  replaces_id uuid, -- the line that an addendum words anew
  primary key (tenant_id, id),
  foreign key (tenant_id, commitment_id) references commitment,
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, replaces_id) references commitment_line
);
create index on commitment_line (tenant_id, commitment_id, position);
call close_to_others('commitment_line', 'select, insert');

-- What was said of a promise, the last of them holds: kept, broken, open again, or changed by a signed addendum.
create table ledger_entry (
  tenant_id uuid not null references tenant,
  id uuid not null,
  line_id uuid not null,
  state text not null check (state in ('open', 'kept', 'broken', 'changed')),
  reason text not null check (reason <> ''),
  file_id uuid,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, line_id) references commitment_line,
  foreign key (tenant_id, file_id) references file,
  foreign key (tenant_id, said_by) references person
);
create index on ledger_entry (tenant_id, line_id, said_at);
call close_to_others('ledger_entry', 'select, insert');

-- A photo of the sheet that was signed with ink; a second person compares it with the lines before it counts.
create table signed_sheet (
  tenant_id uuid not null references tenant,
  id uuid not null,
  commitment_id uuid not null,
  file_id uuid not null,
  signed_on date not null,
  brought_by uuid not null,
  brought_at timestamptz not null,
  outcome text check (outcome in ('agrees', 'differs')),
  remark text check (outcome is distinct from 'differs' or remark <> ''),
  checked_by uuid check (checked_by <> brought_by and (checked_by is null) = (outcome is null)),
  checked_at timestamptz check ((checked_at is null) = (outcome is null)),
  primary key (tenant_id, id),
  foreign key (tenant_id, commitment_id) references commitment,
  foreign key (tenant_id, file_id) references file,
  foreign key (tenant_id, brought_by) references person,
  foreign key (tenant_id, checked_by) references person
);
create unique index on signed_sheet (tenant_id, commitment_id) where outcome is null;
call close_to_others('signed_sheet', 'select, insert, update');

-- A successor unit, or a new secretary, says that it stands by a promise that others made. The signed file stays as it is.
create table commitment_takeover (
  tenant_id uuid not null references tenant,
  id uuid not null,
  commitment_id uuid not null,
  unit_id uuid not null, -- that stands by it from then on
  words text not null check (words <> ''),
  taken_by uuid not null,
  taken_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, commitment_id) references commitment,
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, taken_by) references person
);
create index on commitment_takeover (tenant_id, commitment_id);
call close_to_others('commitment_takeover', 'select, insert');
