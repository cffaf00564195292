-- room: paperwork/signing
-- Who may sign with which key, what is to be signed by whom in which order, and what was signed. No private key of a person
-- ever comes here: it is made on their phone and stays there.

create table enrolment (
  tenant_id uuid not null references tenant,
  id uuid not null,
  person_id uuid not null,
  code_hash text not null,
  wrong_codes integer not null,
  made_by uuid not null,
  made_at timestamptz not null,
  runs_out_at timestamptz not null,
  asked_at timestamptz,
  public_key bytea, -- SPKI, proven by a signed request
  device text,
  ended_at timestamptz,
  ended_as text check (ended_as in ('confirmed', 'refused', 'replaced')),
  ended_by uuid,
  primary key (tenant_id, id),
  check ((asked_at is null) = (public_key is null)),
  check ((ended_at is null) = (ended_as is null)),
  foreign key (tenant_id, person_id) references person,
  foreign key (tenant_id, made_by) references person,
  foreign key (tenant_id, ended_by) references person
);
call close_to_others('enrolment', 'select, insert, update');
create unique index on enrolment (tenant_id, person_id) where ended_at is null;

create table signing_certificate (
  tenant_id uuid not null references tenant,
  id uuid not null,
  person_id uuid not null,
  enrolment_id uuid not null,
  serial text not null, -- hexadecimal
  certificate bytea not null,
  issuer bytea not null,
  device text,
  issued_by uuid not null,
  issued_at timestamptz not null,
  runs_out_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, serial),
  foreign key (tenant_id, person_id) references person,
  foreign key (tenant_id, enrolment_id) references enrolment,
  foreign key (tenant_id, issued_by) references person
);
call close_to_others('signing_certificate', 'select, insert');

-- Without who did it, which is in the journal: the list of an installation is made of those of all its committees.
create table certificate_revocation (
  tenant_id uuid not null references tenant,
  serial text not null,
  revoked_at timestamptz not null,
  reason text not null check (reason in ('key-lost', 'key-known-to-others', 'left-post', 'replaced')),
  primary key (tenant_id, serial),
  foreign key (tenant_id, serial) references signing_certificate (tenant_id, serial)
);
call close_to_others('certificate_revocation', 'select, insert');
create policy published on certificate_revocation for select using (true);

create table signing (
  tenant_id uuid not null references tenant,
  id uuid not null,
  title text not null check (title <> ''),
  file_id uuid not null, -- as it stands now
  opened_by uuid not null,
  opened_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, file_id) references file,
  foreign key (tenant_id, opened_by) references person
);
call close_to_others('signing', 'select, insert, update');

create table signing_place (
  tenant_id uuid not null references tenant,
  signing_id uuid not null,
  position integer not null check (position > 0),
  field text not null,
  label text not null,
  person_id uuid not null,
  primary key (tenant_id, signing_id, position),
  foreign key (tenant_id, signing_id) references signing,
  foreign key (tenant_id, person_id) references person
);
call close_to_others('signing_place', 'select, insert');

-- A signature under way: everything that it covers is fixed, only its value is missing. Another one has to wait.
create table signature_request (
  tenant_id uuid not null references tenant,
  id uuid not null,
  signing_id uuid not null,
  position integer not null,
  certificate_id uuid not null,
  prepared_file_id uuid not null,
  hole_from integer not null,
  hole_to integer not null check (hole_to > hole_from),
  attributes bytea not null,
  asked_at timestamptz not null,
  runs_out_at timestamptz not null,
  ended_at timestamptz,
  ended_as text check (ended_as in ('signed', 'dropped', 'ran-out')),
  primary key (tenant_id, id),
  check ((ended_at is null) = (ended_as is null)),
  foreign key (tenant_id, signing_id) references signing,
  foreign key (tenant_id, signing_id, position) references signing_place,
  foreign key (tenant_id, certificate_id) references signing_certificate,
  foreign key (tenant_id, prepared_file_id) references file
);
call close_to_others('signature_request', 'select, insert, update');
create unique index on signature_request (tenant_id, signing_id) where ended_at is null;

create table signature (
  tenant_id uuid not null references tenant,
  signing_id uuid not null,
  position integer not null,
  person_id uuid not null,
  certificate_id uuid, -- null where the signature was brought back from another program
  signer text not null, -- as the certificate names them
  file_id uuid not null,
  signed_at timestamptz not null,
  stamped_at timestamptz,
  primary key (tenant_id, signing_id, position),
  foreign key (tenant_id, signing_id) references signing,
  foreign key (tenant_id, signing_id, position) references signing_place,
  foreign key (tenant_id, person_id) references person,
  foreign key (tenant_id, certificate_id) references signing_certificate,
  foreign key (tenant_id, file_id) references file
);
call close_to_others('signature', 'select, insert');
