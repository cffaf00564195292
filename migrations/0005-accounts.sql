-- room: foundation/accounts
-- Which person of the committee has which user name, and the slips by which they came in. Passwords are none of ours: see login.

create table account (
  tenant_id uuid not null references tenant,
  id uuid not null, -- the same as login."user".id
  person_id uuid not null,
  username text not null,
  opened_at timestamptz not null,
  slip_at timestamptz not null,
  activated_at timestamptz,
  closed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, person_id),
  foreign key (tenant_id, person_id) references person
);
call close_to_others('account', 'select, insert, update');
