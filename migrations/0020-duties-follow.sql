-- room: cycle/duties
-- Who holds a duty on which day. Whom it was given to stands in the duty; what reorganisations made of that follows from them
-- (holding.rules.ts) and is written here, only for duties that somebody else holds or that the office must look at.

alter table duty no force row level security;
alter table assignment no force row level security;
alter table campaign no force row level security;
alter table duty add column given_on date;
update duty set given_on = (campaign.launched_at at time zone 'Asia/Ho_Chi_Minh')::date
from assignment join campaign on campaign.tenant_id = assignment.tenant_id and campaign.id = assignment.campaign_id
where assignment.tenant_id = duty.tenant_id and assignment.id = duty.assignment_id;
alter table duty alter column given_on set not null;
alter table duty force row level security;
alter table assignment force row level security;
alter table campaign force row level security;

-- A unit may take over what another has of the same line, beside its own: two duties of one line in one hand are two.
alter table duty drop constraint duty_tenant_id_assignment_id_unit_id_key;
create index on duty (tenant_id, assignment_id);

create table duty_holder (
  tenant_id uuid not null references tenant,
  duty_id uuid not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  unit_id uuid not null,
  before_id uuid not null, -- who held it until then
  how text not null check (how in ('succeeded', 'one_of_several', 'superior', 'stayed', 'nobody', 'given', 'kept')),
  reorganisation_id uuid, -- null where no reorganisation that stands is the cause
  primary key (tenant_id, duty_id, valid_from),
  foreign key (tenant_id, duty_id) references duty,
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, before_id) references unit,
  foreign key (tenant_id, reorganisation_id) references reorganisation
);
create index on duty_holder (tenant_id, unit_id);
call close_to_others('duty_holder', 'select, insert, delete');

-- What the office said: who holds a duty from a day on; and what was handed in under a reorganisation that was undone since.
create table duty_choice (
  tenant_id uuid not null references tenant,
  duty_id uuid not null,
  valid_from date not null,
  unit_id uuid not null,
  kept boolean not null,
  reorganisation_id uuid, -- with whose undoing it falls
  primary key (tenant_id, duty_id, valid_from),
  foreign key (tenant_id, duty_id) references duty,
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, reorganisation_id) references reorganisation
);
call close_to_others('duty_choice', 'select, insert, update');
