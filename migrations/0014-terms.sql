-- room: foundation/terms
-- A committee's own word for a term of the field; the standard one where it has none. Nothing is removed: what was taken back says by whom.

create table own_word (
  tenant_id uuid not null references tenant,
  id uuid not null,
  term text not null,
  word text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, set_by) references person,
  foreign key (tenant_id, ended_by) references person,
  check ((ended_by is null) = (ended_at is null))
);
create unique index on own_word (tenant_id, term) where ended_at is null;
call close_to_others('own_word', 'select, insert, update');
