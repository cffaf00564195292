-- room: cycle/campaigns
-- The running campaign, as it was confirmed on the day of launch. `spans` lead into the plan's text.

create table campaign (
  tenant_id uuid not null references tenant,
  id uuid not null,
  plan_id uuid not null,
  name text not null check (name <> ''),
  number text,
  issued_on partial_day,
  theme text,
  theme_spans jsonb not null,
  from_on partial_day not null,
  to_on partial_day not null,
  status text not null check (status in ('trial', 'running', 'ended', 'cancelled', 'taken_back')),
  launched_by uuid not null,
  launched_at timestamptz not null,
  ended_on date,
  end_reason text check ((end_reason is null) = (status in ('trial', 'running'))),
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references plan,
  foreign key (tenant_id, launched_by) references person
);
create index on campaign (tenant_id, plan_id);
create unique index on campaign (tenant_id, plan_id, status) where status in ('trial', 'running'); -- however often it is pressed
call close_to_others('campaign', 'select, insert, update');

-- What every committee of the installation may know of another's plan: its number and name, so that a plan below can lead up to it.
create table shared_campaign (
  tenant_id uuid not null references tenant,
  campaign_id uuid not null,
  number text not null,
  issued_on partial_day,
  issuer text not null,
  name text not null,
  primary key (tenant_id, campaign_id),
  foreign key (tenant_id, campaign_id) references campaign
);
create index on shared_campaign (number);
alter table shared_campaign enable row level security;
alter table shared_campaign force row level security;
create policy seen on shared_campaign for select using (true);
create policy own on shared_campaign using (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on shared_campaign to thidua_app;

create table slogan (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  position integer not null,
  text text not null,
  spans jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references campaign
);
create index on slogan (tenant_id, campaign_id);
call close_to_others('slogan', 'select, insert');

create table phase (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  position integer not null,
  name text not null,
  from_on partial_day not null,
  to_on partial_day not null,
  aim text,
  spans jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references campaign
);
create index on phase (tenant_id, campaign_id);
call close_to_others('phase', 'select, insert');

create table occasion (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  phase_id uuid,
  position integer not null,
  text text not null,
  on_day partial_day,
  spans jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references campaign,
  foreign key (tenant_id, phase_id) references phase
);
create index on occasion (tenant_id, campaign_id);
call close_to_others('occasion', 'select, insert');

create table review (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('interim', 'final')),
  on_day partial_day,
  report_by partial_day,
  spans jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references campaign
);
create index on review (tenant_id, campaign_id);
call close_to_others('review', 'select, insert');

create table content (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  parent_id uuid,
  position integer not null,
  ordinal text,
  text text not null,
  spans jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references campaign,
  foreign key (tenant_id, parent_id) references content
);
create index on content (tenant_id, campaign_id);
call close_to_others('content', 'select, insert');

create table movement (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  position integer not null,
  name text not null,
  from_on partial_day,
  to_on partial_day,
  launched_by text,
  spans jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references campaign
);
create index on movement (tenant_id, campaign_id);
call close_to_others('movement', 'select, insert');

create table target (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  position integer not null,
  text text not null,
  comparator text check (comparator in ('>', '>=', '=', '<=', '<')),
  from_value numeric,
  value numeric not null,
  up_to numeric,
  measure text not null,
  by_day partial_day,
  spans jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references campaign
);
create index on target (tenant_id, campaign_id);
call close_to_others('target', 'select, insert');

create table track (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  position integer not null,
  track text not null check (track in ('state', 'party', 'organisation', 'other')),
  lead text,
  basis jsonb not null,
  spans jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references campaign
);
create index on track (tenant_id, campaign_id);
call close_to_others('track', 'select, insert');

create table recipient (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  position integer not null,
  who text not null,
  purpose text,
  archive boolean not null,
  spans jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references campaign
);
create index on recipient (tenant_id, campaign_id);
call close_to_others('recipient', 'select, insert');

-- A plan of a level above, or an earlier one, that this one carries out.
create table superior_plan (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  position integer not null,
  type text,
  number text,
  issued_on partial_day,
  issuer text,
  text text not null,
  spans jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references campaign
);
create index on superior_plan (tenant_id, campaign_id);
call close_to_others('superior_plan', 'select, insert');

-- Who of which unit has opened the campaign's page: the receipt of the launch.
create table campaign_receipt (
  tenant_id uuid not null references tenant,
  campaign_id uuid not null,
  person_id uuid not null,
  opened_at timestamptz not null,
  primary key (tenant_id, campaign_id, person_id),
  foreign key (tenant_id, campaign_id) references campaign,
  foreign key (tenant_id, person_id) references person
);
call close_to_others('campaign_receipt', 'select, insert');
