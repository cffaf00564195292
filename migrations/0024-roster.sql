-- room: foundation/roster
-- A list of units and people brought as an Excel file: its rows stay until they are imported or dropped, then only the counts.

create table roster (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name text not null,
  state text not null check (state in ('draft', 'imported', 'dropped')),
  notices jsonb not null,
  brought_by uuid not null,
  brought_at timestamptz not null,
  confirmed_digest text, -- what the preview said that was confirmed; nothing else may be imported
  created_units integer,
  created_people integer,
  created_posts integer,
  changed_rows integer,
  ended_at timestamptz check ((ended_at is null) = (state = 'draft')),
  primary key (tenant_id, id),
  foreign key (tenant_id, brought_by) references person
);
call close_to_others('roster', 'select, insert, update');

create table roster_row (
  tenant_id uuid not null references tenant,
  roster_id uuid not null,
  sheet text not null check (sheet in ('unit', 'person')),
  number integer not null, -- as Excel counts
  cells jsonb not null,
  primary key (tenant_id, roster_id, sheet, number),
  foreign key (tenant_id, roster_id) references roster
);
call close_to_others('roster_row', 'select, insert, delete');
