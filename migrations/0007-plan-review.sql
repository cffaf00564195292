-- room: cycle/plan-review
-- A plan as it was handed in, what the reader found in it, and what a person said to each finding.

create table plan (
  tenant_id uuid not null references tenant,
  id uuid not null,
  file_id uuid, -- null where the text was pasted
  name text not null,
  kind text not null check (kind in ('campaign_plan', 'campaign_amendment')),
  status text not null check (status in ('draft', 'launched', 'dropped')),
  reading jsonb not null, -- as the machine read it, never changed: PlanReading
  notes jsonb not null, -- what the clerk should know although the file could be read: Note[]
  kept_by uuid not null,
  kept_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, file_id) references file,
  foreign key (tenant_id, kept_by) references person
);
call close_to_others('plan', 'select, insert, update');

create table finding (
  tenant_id uuid not null references tenant,
  id uuid not null,
  plan_id uuid not null,
  parent_id uuid, -- a task's body, an occasion's phase
  kind text not null check (kind in ('number', 'date', 'subject', 'issuer', 'signer', 'basis', 'theme', 'slogan', 'period',
    'phase', 'occasion', 'review', 'target', 'goal', 'content', 'movement', 'ceremony', 'participant', 'programme_item',
    'track', 'body', 'task', 'recipient', 'budget')),
  position integer not null,
  spans jsonb not null, -- [[start, end], …] into the plan's text; empty where a person added it without a place
  confidence numeric not null check (confidence between 0 and 1),
  machine jsonb, -- the value as the reader found it; null where a person added it
  value jsonb not null, -- the value as it stands
  answer text not null check (answer in ('open', 'accepted', 'corrected', 'added', 'dropped')),
  version integer not null, -- counts the answers, so that two people do not overwrite each other
  answered_by uuid,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references plan,
  foreign key (tenant_id, parent_id) references finding,
  foreign key (tenant_id, answered_by) references person
);
create index on finding (tenant_id, plan_id, position);
call close_to_others('finding', 'select, insert, update');

-- Whom a body's name in the plan means: certain units, a class of units, or nobody here ("không giao").
create table mapping (
  tenant_id uuid not null references tenant,
  finding_id uuid not null,
  choice text not null check (choice in ('units', 'class', 'nobody')),
  unit_class text check ((choice = 'class') = (unit_class is not null)),
  version integer not null,
  mapped_by uuid not null,
  mapped_at timestamptz not null,
  primary key (tenant_id, finding_id),
  foreign key (tenant_id, finding_id) references finding,
  foreign key (tenant_id, mapped_by) references person
);
call close_to_others('mapping', 'select, insert, update');

create table mapping_unit (
  tenant_id uuid not null references tenant,
  finding_id uuid not null,
  unit_id uuid not null,
  primary key (tenant_id, finding_id, unit_id),
  foreign key (tenant_id, finding_id) references finding,
  foreign key (tenant_id, unit_id) references unit
);
call close_to_others('mapping_unit', 'select, insert, delete');

-- A part of the text that fits no field, and that somebody decided to leave as it stands.
create table left_text (
  tenant_id uuid not null references tenant,
  plan_id uuid not null,
  from_at integer not null,
  to_at integer not null check (to_at > from_at),
  left_by uuid not null,
  left_at timestamptz not null,
  primary key (tenant_id, plan_id, from_at, to_at),
  foreign key (tenant_id, plan_id) references plan,
  foreign key (tenant_id, left_by) references person
);
call close_to_others('left_text', 'select, insert, delete');
