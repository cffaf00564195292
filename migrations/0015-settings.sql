-- room: foundation/law
-- What the law leaves to a committee: a value with the day from which it holds. The newest of those that are not taken back counts.

create table setting (
  tenant_id uuid not null references tenant,
  id uuid not null,
  key text not null,
  value text not null,
  from_day date not null,
  set_by uuid not null,
  set_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  paper text,
  ended_by uuid,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, set_by) references person,
  foreign key (tenant_id, confirmed_by) references person,
  foreign key (tenant_id, ended_by) references person,
  check ((confirmed_by is null) = (confirmed_at is null) and (confirmed_by is null) = (paper is null)),
  check ((ended_by is null) = (ended_at is null))
);
create index on setting (tenant_id, key, from_day);
call close_to_others('setting', 'select, insert, update');
