-- room: cycle/duties
-- An assignment is one line of the plan; a duty is that line for one unit, with its own receipt, state and proof.

create table assignment (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  finding_id uuid, -- null where it was added by hand after the launch
  split_from uuid,
  position integer not null,
  body text not null, -- as the plan names it
  place text not null, -- 'VI.2 ý 3', the plan's own numbering
  text text not null,
  spans jsonb not null,
  cooperating jsonb not null, -- ["Khối Dân vận", …]
  unit_class text, -- units born later that belong to the class get the duty too
  deadline partial_day,
  deadline_words text,
  every text check (every in ('week', 'month', 'quarter', 'half_year', 'year')),
  withdrawn_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references campaign,
  foreign key (tenant_id, finding_id) references finding,
  foreign key (tenant_id, split_from) references assignment
);
create index on assignment (tenant_id, campaign_id, position);
call close_to_others('assignment', 'select, insert, update');

create table duty (
  tenant_id uuid not null references tenant,
  id uuid not null,
  assignment_id uuid not null,
  unit_id uuid not null,
  deadline partial_day, -- its own, where it differs from the assignment's
  status text not null check (status in ('unopened', 'opened', 'under_way', 'handed_in', 'accepted', 'returned', 'withdrawn')),
  since timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, assignment_id, unit_id),
  foreign key (tenant_id, assignment_id) references assignment,
  foreign key (tenant_id, unit_id) references unit
);
create index on duty (tenant_id, unit_id);
call close_to_others('duty', 'select, insert, update');

-- Who opened what when.
create table duty_receipt (
  tenant_id uuid not null references tenant,
  duty_id uuid not null,
  person_id uuid not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (tenant_id, duty_id, person_id),
  foreign key (tenant_id, duty_id) references duty,
  foreign key (tenant_id, person_id) references person
);
call close_to_others('duty_receipt', 'select, insert, update');

-- One handing in, and what was said to it.
create table proof (
  tenant_id uuid not null references tenant,
  id uuid not null,
  duty_id uuid not null,
  text text not null,
  handed_in_by uuid not null,
  handed_in_at timestamptz not null,
  outcome text check (outcome in ('accepted', 'returned', 'taken_back')),
  reason text check (outcome is distinct from 'returned' or reason <> ''),
  judged_by uuid,
  judged_at timestamptz check ((judged_at is null) = (outcome is null)),
  primary key (tenant_id, id),
  foreign key (tenant_id, duty_id) references duty,
  foreign key (tenant_id, handed_in_by) references person,
  foreign key (tenant_id, judged_by) references person
);
create index on proof (tenant_id, duty_id);
create unique index on proof (tenant_id, duty_id) where outcome is null; -- one waits at a time
call close_to_others('proof', 'select, insert, update');

create table proof_file (
  tenant_id uuid not null references tenant,
  proof_id uuid not null,
  file_id uuid not null,
  primary key (tenant_id, proof_id, file_id),
  foreign key (tenant_id, proof_id) references proof,
  foreign key (tenant_id, file_id) references file
);
call close_to_others('proof_file', 'select, insert');

-- A later correction of words, body or deadline, with its reason; shown to those it touches until they have opened it.
create table correction (
  tenant_id uuid not null references tenant,
  id uuid not null,
  assignment_id uuid not null,
  duty_id uuid, -- null where it touches every unit of the line
  what text not null check (what in ('words', 'body', 'deadline', 'added', 'withdrawn', 'split')),
  before text,
  after text,
  reason text not null check (reason <> ''),
  corrected_by uuid not null,
  corrected_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment,
  foreign key (tenant_id, duty_id) references duty,
  foreign key (tenant_id, corrected_by) references person
);
create index on correction (tenant_id, assignment_id);
call close_to_others('correction', 'select, insert');
