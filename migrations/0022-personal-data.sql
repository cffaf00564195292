-- room: disclosure/personal-data
-- What people ask about the data that the installation holds about them, and what was answered when.

create table data_request (
  tenant_id uuid not null references tenant,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('view', 'correct', 'delete', 'restrict', 'withdraw')),
  text text not null, -- their own words; empty once erased
  asked_by uuid not null, -- the office where it was asked on paper
  asked_at timestamptz not null,
  outcome text check (outcome in ('granted', 'refused')),
  reply text check ((reply is null) = (outcome is null)),
  answered_by uuid,
  answered_at timestamptz check ((answered_at is null) = (outcome is null)),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person,
  foreign key (tenant_id, asked_by) references person,
  foreign key (tenant_id, answered_by) references person
);
create index on data_request (tenant_id, person_id);
call close_to_others('data_request', 'select, insert, update');

-- The application may ask since when somebody is logged in, and take an account away for good: nothing else of the login.
create function login.sessions_of(user_id uuid, tenant uuid)
  returns table (begun timestamptz, ends timestamptz, agent text)
language sql stable security definer set search_path = login, pg_temp as $$
  select "createdAt", "expiresAt", "userAgent" from "session"
  where "userId" = (select "id" from "user" where "id" = user_id and "tenantId" = tenant::text) order by 1;
$$;

create function login.remove_account(user_id uuid, tenant uuid) returns void
language sql security definer set search_path = login, pg_temp as $$
  delete from attempt where username = (select "username" from "user" where "id" = user_id and "tenantId" = tenant::text);
  delete from "user" where "id" = user_id and "tenantId" = tenant::text;
$$;

revoke all on function login.sessions_of, login.remove_account from public;
grant execute on function login.sessions_of, login.remove_account to thidua_app;
