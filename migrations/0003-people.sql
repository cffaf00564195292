-- room: foundation/people
-- People hold posts in units, from a day to a day. Rights follow from posts.

create table person (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name text not null, -- empty once erased
  phone text,
  erased_at timestamptz,
  primary key (tenant_id, id)
);
call close_to_others('person', 'select, insert, update');

create table post (
  tenant_id uuid not null references tenant,
  id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('head', 'deputy', 'member', 'staff')),
  title text not null check (title <> ''),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, person_id) references person
);
create index on post (tenant_id, person_id);
create index on post (tenant_id, unit_id);
call close_to_others('post', 'select, insert, update');
