-- room: cycle/ceremonies
-- The ceremony taken up by the office: its day, hour and place, what became of it, and its programme with times and names.

alter table ceremony drop constraint ceremony_status_check;
alter table ceremony add constraint ceremony_status_check
  check (status in ('draft', 'confirmed', 'postponed', 'cancelled', 'held'));
alter table ceremony
  add day date,
  add begins_at text check (begins_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  add chair text, -- who presides, as it stands on the invitation
  add check (status not in ('confirmed', 'held') or (day is not null and begins_at is not null and place is not null));

-- What was said of it when, so that whoever was invited can be told.
create table ceremony_change (
  tenant_id uuid not null references tenant,
  id uuid not null,
  ceremony_id uuid not null,
  what text not null check (what in ('confirmed', 'moved', 'postponed', 'cancelled', 'held')),
  day date,
  begins_at text,
  place text,
  reason text check (what not in ('postponed', 'cancelled') or reason <> ''),
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, ceremony_id) references ceremony,
  foreign key (tenant_id, made_by) references person
);
create index on ceremony_change (tenant_id, ceremony_id, made_at);
call close_to_others('ceremony_change', 'select, insert');

alter table programme_item
  add minutes integer check (minutes between 1 and 600),
  add owner text,
  add speaker text,
  add stand_in text,
  add note text,
  add dropped_at timestamptz,
  add begun_at timestamptz, -- as touched during the event
  add ended_at timestamptz check (ended_at >= begun_at);
grant update on programme_item to thidua_app;

-- room: cycle/invitations
-- Who is invited: classes of the plan as they are understood, people by hand, and the list as it was frozen when it was issued.

alter table guest_class add meaning jsonb; -- null: as the rule reads the words
grant update on guest_class to thidua_app;

create table guest_strike (
  tenant_id uuid not null references tenant,
  ceremony_id uuid not null,
  person_id uuid not null,
  struck_by uuid not null,
  struck_at timestamptz not null,
  primary key (tenant_id, ceremony_id, person_id),
  foreign key (tenant_id, ceremony_id) references ceremony,
  foreign key (tenant_id, person_id) references person,
  foreign key (tenant_id, struck_by) references person
);
call close_to_others('guest_strike', 'select, insert, delete');

create table guest (
  tenant_id uuid not null references tenant,
  id uuid not null,
  ceremony_id uuid not null,
  class_id uuid, -- null where somebody was added by hand
  person_id uuid, -- null where the guest is not in the system
  unit_id uuid,
  name text not null check (name <> ''),
  title text not null, -- the post or office, as of the day of issue
  unit_name text not null,
  email text,
  phone text,
  seat text,
  added_by uuid not null,
  added_at timestamptz not null,
  number integer, -- of the invitation; null until it is issued
  issued_by uuid check ((issued_by is null) = (number is null)),
  issued_at timestamptz check ((issued_at is null) = (number is null)),
  serial integer not null, -- grows when the link is renewed
  token_hash text check ((token_hash is null) = (number is null)),
  withdrawn_at timestamptz,
  withdrawn_reason text check ((withdrawn_reason is null) = (withdrawn_at is null)),
  primary key (tenant_id, id),
  unique (tenant_id, ceremony_id, number),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, ceremony_id) references ceremony,
  foreign key (tenant_id, class_id) references guest_class,
  foreign key (tenant_id, person_id) references person,
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, added_by) references person,
  foreign key (tenant_id, issued_by) references person
);
create unique index on guest (tenant_id, ceremony_id, person_id); -- whoever holds two posts is invited once
call close_to_others('guest', 'select, insert, update');

-- What a guest has said; the latest holds. A substitute comes only when the office has agreed.
create table guest_answer (
  tenant_id uuid not null references tenant,
  id uuid not null,
  guest_id uuid not null,
  answer text not null check (answer in ('coming', 'not_coming', 'substitute')),
  reason text not null,
  substitute_name text check ((substitute_name <> '') = (answer = 'substitute')),
  substitute_title text,
  substitute_phone text,
  answered_at timestamptz not null,
  entered_by uuid, -- null where it came through the guest's own link
  outcome text check (outcome in ('approved', 'refused')),
  outcome_reason text check (outcome is distinct from 'refused' or outcome_reason <> ''),
  judged_by uuid,
  judged_at timestamptz check ((judged_at is null) = (outcome is null)),
  primary key (tenant_id, id),
  foreign key (tenant_id, guest_id) references guest,
  foreign key (tenant_id, entered_by) references person,
  foreign key (tenant_id, judged_by) references person
);
create index on guest_answer (tenant_id, guest_id, answered_at);
call close_to_others('guest_answer', 'select, insert, update');

-- A message that went out to a guest: the invitation, a reminder, or what became of the ceremony; and when it was seen.
create table guest_message (
  tenant_id uuid not null references tenant,
  id uuid not null,
  guest_id uuid not null,
  kind text not null check (kind in ('invitation', 'reminder', 'change')),
  change_id uuid check ((change_id is not null) = (kind = 'change')),
  sent_by uuid not null,
  sent_at timestamptz not null,
  seen_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, guest_id) references guest,
  foreign key (tenant_id, change_id) references ceremony_change,
  foreign key (tenant_id, sent_by) references person
);
create index on guest_message (tenant_id, guest_id, sent_at);
call close_to_others('guest_message', 'select, insert, update');
