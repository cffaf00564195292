-- room: cycle/response-plans
-- How a unit will carry out a campaign: its own topics, measures, targets and registered works, handed in and approved.

create table response_plan (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  unit_id uuid not null,
  status text not null check (status in ('draft', 'handed_in', 'returned', 'approved')),
  edition integer not null check (edition > 0), -- 1, and one more with each amendment
  version integer not null check (version > 0), -- of the draft, counted with every saving
  body jsonb not null, -- ResponseBody
  saved_by uuid not null,
  saved_at timestamptz not null,
  since timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, campaign_id, unit_id),
  foreign key (tenant_id, campaign_id) references campaign,
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, saved_by) references person
);
create index on response_plan (tenant_id, unit_id);
call close_to_others('response_plan', 'select, insert, update');

-- One handing in, as it was, and what was said to it. What was approved is never changed; another edition takes its place.
create table response_handing (
  tenant_id uuid not null references tenant,
  id uuid not null,
  response_plan_id uuid not null,
  edition integer not null check (edition > 0),
  body jsonb not null, -- ResponseBody
  handed_in_by uuid not null,
  handed_in_at timestamptz not null,
  outcome text check (outcome in ('approved', 'returned', 'taken_back')),
  reason text check (outcome is distinct from 'returned' or reason <> ''),
  judged_by uuid check ((judged_by is null) = (outcome is null)),
  judged_at timestamptz check ((judged_at is null) = (outcome is null)),
  primary key (tenant_id, id),
  foreign key (tenant_id, response_plan_id) references response_plan,
  foreign key (tenant_id, handed_in_by) references person,
  foreign key (tenant_id, judged_by) references person
);
create index on response_handing (tenant_id, response_plan_id, handed_in_at);
create unique index on response_handing (tenant_id, response_plan_id) where outcome is null; -- one waits at a time
create unique index on response_handing (tenant_id, response_plan_id, edition) where outcome = 'approved';
call close_to_others('response_handing', 'select, insert, update');

-- By when the units hand in, as the office has set it; with a unit, an exception for it.
create table response_deadline (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  unit_id uuid,
  on_day date not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, campaign_id, unit_id),
  foreign key (tenant_id, campaign_id) references campaign,
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, set_by) references person
);
call close_to_others('response_deadline', 'select, insert, update, delete');

-- How a registered work went: said by its unit when it is done.
create table work_result (
  tenant_id uuid not null references tenant,
  response_plan_id uuid not null,
  work_id uuid not null, -- of the work within the plan's body
  done_on date not null,
  cost numeric check (cost >= 0), -- đồng, as it was in the end
  days numeric check (days >= 0), -- of work given
  note text not null,
  told_by uuid not null,
  told_at timestamptz not null,
  primary key (tenant_id, response_plan_id, work_id),
  foreign key (tenant_id, response_plan_id) references response_plan,
  foreign key (tenant_id, told_by) references person
);
call close_to_others('work_result', 'select, insert, update');

-- Photos of a registered work, before and after.
create table work_photo (
  tenant_id uuid not null references tenant,
  response_plan_id uuid not null,
  work_id uuid not null,
  file_id uuid not null,
  moment text not null check (moment in ('before', 'after')),
  primary key (tenant_id, response_plan_id, work_id, file_id),
  foreign key (tenant_id, response_plan_id) references response_plan,
  foreign key (tenant_id, file_id) references file
);
call close_to_others('work_photo', 'select, insert');
