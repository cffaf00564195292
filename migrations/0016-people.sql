-- room: foundation/people
-- Who stands in for the holder of a post, and who has left. Both are days: rights follow by themselves.

create table stand_in (
  tenant_id uuid not null references tenant,
  id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  valid_from date not null,
  valid_to date not null check (valid_to >= valid_from), -- the first day on which it is over; the same day where it was called off
  primary key (tenant_id, id),
  foreign key (tenant_id, post_id) references post,
  foreign key (tenant_id, person_id) references person
);
create index on stand_in (tenant_id, person_id);
create index on stand_in (tenant_id, post_id);
call close_to_others('stand_in', 'select, insert, update');

create table departure (
  tenant_id uuid not null references tenant,
  id uuid not null,
  person_id uuid not null,
  left_on date not null, -- the first day on which the person is no more there
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person,
  foreign key (tenant_id, noted_by) references person
);
create index on departure (tenant_id, person_id);
call close_to_others('departure', 'select, insert');
