-- room: cycle/check-in
-- Who came through the door: each scan of each device is kept; the first by time is the arrival.

create table ceremony_steward (
  tenant_id uuid not null references tenant,
  ceremony_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('steward', 'supervisor')), -- a steward scans; a supervisor may also tick by name
  named_by uuid not null,
  named_at timestamptz not null,
  primary key (tenant_id, ceremony_id, person_id),
  foreign key (tenant_id, ceremony_id) references ceremony,
  foreign key (tenant_id, person_id) references person,
  foreign key (tenant_id, named_by) references person
);
call close_to_others('ceremony_steward', 'select, insert, update, delete');

create table check_in (
  tenant_id uuid not null references tenant,
  id uuid not null, -- made by the device, so that what is sent twice is kept once
  ceremony_id uuid not null,
  guest_id uuid not null,
  at timestamptz not null, -- by the server's clock
  device_at timestamptz not null, -- as the device said
  device text not null check (device ~ '^[A-Z0-9]{3}$'),
  how text not null check (how in ('scan', 'name', 'delegation')),
  steward_id uuid not null,
  received_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, ceremony_id) references ceremony,
  foreign key (tenant_id, guest_id) references guest,
  foreign key (tenant_id, steward_id) references person
);
create index on check_in (tenant_id, ceremony_id, at);
call close_to_others('check_in', 'select, insert');

-- Whoever did not come and is excused on the day itself.
create table absence (
  tenant_id uuid not null references tenant,
  guest_id uuid not null,
  reason text not null check (reason <> ''),
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (tenant_id, guest_id),
  foreign key (tenant_id, guest_id) references guest,
  foreign key (tenant_id, noted_by) references person
);
call close_to_others('absence', 'select, insert, update');
