-- room: cycle/amendments
-- A running plan that is amended: the document that does it, what was decided of each change, what was changed, who has acknowledged.

create table amendment (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  plan_id uuid not null, -- the document: a new version of the plan, or one that names the changes
  status text not null check (status in ('draft', 'applied', 'dropped', 'taken_back')),
  opened_by uuid not null,
  opened_at timestamptz not null,
  effective_on date check ((effective_on is null) = (applied_at is null)),
  applied_by uuid check ((applied_by is null) = (applied_at is null)),
  applied_at timestamptz,
  reading jsonb, -- the plan as it reads from then on: PlanReading
  over_by uuid check ((over_by is null) = (status in ('draft', 'applied'))),
  over_at timestamptz check ((over_at is null) = (status in ('draft', 'applied'))),
  over_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references campaign,
  foreign key (tenant_id, plan_id) references plan,
  foreign key (tenant_id, opened_by) references person,
  foreign key (tenant_id, applied_by) references person,
  foreign key (tenant_id, over_by) references person
);
create index on amendment (tenant_id, campaign_id);
create unique index on amendment (tenant_id, plan_id) where status in ('draft', 'applied'); -- one document amends once
call close_to_others('amendment', 'select, insert, update');

-- What the office has said to a change before it applies the amendment. The change itself is found anew each time.
create table amendment_decision (
  tenant_id uuid not null references tenant,
  amendment_id uuid not null,
  key text not null, -- by what the change is known as long as both sides stay as they are
  choice text not null check (choice in ('apply', 'leave')),
  value jsonb, -- the new words as corrected by hand
  element text, -- the kind and id of the element that a person pointed at: 'task:…'
  mapping jsonb, -- whom the body of an added task means
  anew boolean not null, -- units whose duty is accepted get it again in the new words
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (tenant_id, amendment_id, key),
  foreign key (tenant_id, amendment_id) references amendment,
  foreign key (tenant_id, decided_by) references person
);
call close_to_others('amendment_decision', 'select, insert, update');

-- What an amendment changed, and what it said that was left as it was: the words before and after, each with its place.
create table amendment_change (
  tenant_id uuid not null references tenant,
  id uuid not null,
  amendment_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('task', 'theme', 'slogan', 'period', 'phase', 'review', 'target', 'content', 'movement',
    'recipient', 'text')),
  what text not null check (what in ('added', 'removed', 'changed', 'text')),
  element_id uuid, -- an assignment, a phase, …; null where only words of the plan changed
  before jsonb,
  before_place text not null,
  before_spans jsonb not null,
  before_plan_id uuid,
  after jsonb,
  after_place text not null,
  after_spans jsonb not null, -- into the text of the amending document
  choice text not null check (choice in ('apply', 'leave')),
  by_hand boolean not null,
  units jsonb not null, -- whom it touches: unit ids
  duties jsonb not null, -- duties that it withdrew, to be given back when it is taken back
  primary key (tenant_id, id),
  foreign key (tenant_id, amendment_id) references amendment,
  foreign key (tenant_id, before_plan_id) references plan
);
create index on amendment_change (tenant_id, amendment_id, position);
create index on amendment_change (tenant_id, element_id);
call close_to_others('amendment_change', 'select, insert');

-- "Đã rõ": one for each unit that is touched.
create table acknowledgement (
  tenant_id uuid not null references tenant,
  amendment_id uuid not null,
  unit_id uuid not null,
  acknowledged_by uuid,
  acknowledged_at timestamptz check ((acknowledged_at is null) = (acknowledged_by is null)),
  primary key (tenant_id, amendment_id, unit_id),
  foreign key (tenant_id, amendment_id) references amendment,
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, acknowledged_by) references person
);
create index on acknowledgement (tenant_id, unit_id);
call close_to_others('acknowledgement', 'select, insert, update');

-- room: cycle/plan-review
alter table plan drop constraint plan_status_check;
alter table plan add constraint plan_status_check check (status in ('draft', 'launched', 'amending', 'dropped'));

-- room: cycle/campaigns
-- An element keeps its id when an amendment changes it. `plan_id`: the document that its spans lead into, where it is not the campaign's own plan.
alter table campaign add theme_plan_id uuid, add foreign key (tenant_id, theme_plan_id) references plan;
do $$
declare part text;
begin
  foreach part in array array['slogan', 'phase', 'review', 'content', 'movement', 'target', 'recipient'] loop
    execute format('alter table %I add plan_id uuid, add added_on date, add withdrawn_on date,
      add foreign key (tenant_id, plan_id) references plan', part);
    execute format('grant update on %I to thidua_app', part);
  end loop;
end $$;

-- room: cycle/duties
alter table assignment add plan_id uuid, add foreign key (tenant_id, plan_id) references plan; -- as above
alter table duty add kept jsonb; -- what was accepted keeps its words when the line is reworded: KeptWords
alter table correction add plan_id uuid, add spans jsonb, add foreign key (tenant_id, plan_id) references plan; -- the document that is its ground
