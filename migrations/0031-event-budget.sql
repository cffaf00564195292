-- room: cycle/event-budget
-- What the ceremony may cost, what was approved, what was paid on which voucher, and how it was settled.

create table budget (
  tenant_id uuid not null references tenant,
  id uuid not null,
  ceremony_id uuid not null,
  status text not null check (status in ('draft', 'submitted', 'returned', 'approved', 'settled')),
  since timestamptz not null,
  submitted_by uuid,
  decided_by uuid, -- who approved or returned it
  reason text check (status <> 'returned' or reason <> ''),
  settled_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, ceremony_id),
  foreign key (tenant_id, ceremony_id) references ceremony,
  foreign key (tenant_id, submitted_by) references person,
  foreign key (tenant_id, decided_by) references person,
  foreign key (tenant_id, settled_by) references person
);
call close_to_others('budget', 'select, insert, update');

create table budget_line (
  tenant_id uuid not null references tenant,
  id uuid not null,
  budget_id uuid not null,
  position integer not null,
  heading text not null, -- the group it stands under; empty for none
  item text not null check (item <> ''),
  measure text not null,
  quantity integer not null check (quantity between 1 and 1000000),
  price bigint not null check (price between 1 and 10000000000), -- in dong
  difference_reason text check (difference_reason <> ''),
  dropped_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, budget_id) references budget
);
create index on budget_line (tenant_id, budget_id, position);
call close_to_others('budget_line', 'select, insert, update');

create table budget_voucher (
  tenant_id uuid not null references tenant,
  id uuid not null,
  line_id uuid not null,
  number text not null check (number <> ''),
  on_day date not null,
  amount bigint not null check (amount between 1 and 10000000000),
  file_id uuid not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  taken_back_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, line_id) references budget_line,
  foreign key (tenant_id, file_id) references file,
  foreign key (tenant_id, kept_by) references person
);
create index on budget_voucher (tenant_id, line_id);
call close_to_others('budget_voucher', 'select, insert, update');

-- room: disclosure/calendar
-- The secret address of a person's own calendar: only its hash is kept, and a new one voids the old.

create table calendar_link (
  tenant_id uuid not null references tenant,
  person_id uuid not null,
  token_hash text not null,
  made_at timestamptz not null,
  primary key (tenant_id, person_id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, person_id) references person
);
call close_to_others('calendar_link', 'select, insert, update, delete');
