-- room: foundation/tenancy
-- The committees of this installation. Every other table of theirs begins with the committee's id, under row-level security.

create table tenant (
  id uuid primary key,
  name text not null check (name <> ''),
  founded_at timestamptz not null
);

alter table tenant enable row level security;
alter table tenant force row level security;
create policy own on tenant using (id = current_setting('app.tenant')::uuid);
grant select, insert, update on tenant to thidua_app;

-- A day known only as far as somebody wrote it: 2024, 2024-Q3, 2024-08 or 2024-08-05.
create domain partial_day as text check (value ~ '^\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?$');

-- Letters without their marks: "đổi mới" is found by "doi moi".
create function folded(words text) returns text language sql immutable strict parallel safe as $$
  select replace(regexp_replace(normalize(lower(words), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd');
$$;

-- Every table of a committee is closed in the same way; migrations call this instead of repeating it.
create procedure close_to_others(closed regclass, verbs text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', closed);
  execute format('alter table %s force row level security', closed);
  execute format('create policy own on %s using (tenant_id = current_setting(''app.tenant'')::uuid)', closed);
  execute format('grant %s on %s to thidua_app', verbs, closed);
end $$;
