-- room: foundation/accounts
-- More than a password: a second factor with its recovery codes, passkeys, single sign-on, and the sessions that an owner can see.

set local search_path to login, pg_catalog;

alter table "user"
  add "twoFactorEnabled" boolean not null default false,
  -- Since when the office has taken something away that the owner has not read of yet.
  add "noticeSince" timestamptz;

-- The seed is encrypted by better-auth with the installation's secret; of the recovery codes only salted hashes are kept.
create table "twoFactor" (
  "id" uuid default gen_random_uuid() primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" uuid not null unique references "user" on delete cascade,
  "verified" boolean not null default true,
  "failedVerificationCount" integer not null default 0,
  "lockedUntil" timestamptz
);

-- A code is good once, although its half minute may not be over.
create table used_code (
  user_id uuid not null references "user" on delete cascade,
  code text not null,
  used_at timestamptz not null,
  primary key (user_id, code)
);

create table "passkey" (
  "id" uuid default gen_random_uuid() primary key,
  "name" text,
  "publicKey" text not null,
  "userId" uuid not null references "user" on delete cascade,
  "credentialID" text not null unique,
  "counter" integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  "transports" text,
  "createdAt" timestamptz,
  "aaguid" text
);
create index on "passkey" ("userId");

-- One subject of the single sign-on is one account.
create unique index on "account" ("providerId", "accountId");

grant select, insert, update, delete on "twoFactor", used_code, "passkey" to thidua_login;

-- Whose account it is, asked by every function that changes one.
create function login.own(user_id uuid, tenant uuid) returns uuid
language sql stable security definer set search_path = login, pg_temp as $$
  select "id" from "user" where "id" = user_id and "tenantId" = tenant::text;
$$;

-- False where somebody has the user name already, perhaps since a moment ago: user names are one for all committees. One
-- transaction at a time opens accounts, so that two committees never wait for one another's names.
drop function login.open_account(uuid, text, uuid, uuid, text, timestamptz);
create function login.open_account(user_id uuid, user_name text, tenant uuid, person uuid,
  secret_hash text, code_ends_at timestamptz) returns boolean
language sql security definer set search_path = login, pg_temp as $$
  select pg_advisory_xact_lock(hashtext('login.open_account'));
  with opened as (
    insert into "user" ("id", "name", "email", "username", "displayUsername", "tenantId", "personId", "mustChoose", "codeEndsAt")
    values (user_id, user_name, user_name || '@invalid', user_name, user_name, tenant, person, code_ends_at is not null,
      code_ends_at)
    on conflict do nothing returning "id"
  ), kept as (
    insert into "account" ("accountId", "providerId", "userId", "password")
    select "id"::text, 'credential', "id", secret_hash from opened returning 1
  ) select exists (select from kept);
$$;

-- Everything by which somebody is in: sessions, devices that are not asked for the second factor, half-finished logins.
create function login.end_all_sessions(user_id uuid, tenant uuid) returns void
language sql security definer set search_path = login, pg_temp as $$
  delete from "session" where "userId" = login.own(user_id, tenant);
  delete from "verification" where "value" = login.own(user_id, tenant)::text;
$$;

create or replace function login.renew_account(user_id uuid, tenant uuid, code_hash text, code_ends_at timestamptz) returns void
language sql security definer set search_path = login, pg_temp as $$
  update "user" set "mustChoose" = true, "codeEndsAt" = code_ends_at, "closed" = false where "id" = login.own(user_id, tenant);
  update "account" set "password" = code_hash, "updatedAt" = current_timestamp
  where "userId" = login.own(user_id, tenant) and "providerId" = 'credential';
  delete from attempt where username = (select "username" from "user" where "id" = login.own(user_id, tenant));
  select login.end_all_sessions(user_id, tenant);
$$;

create or replace function login.choose_password(user_id uuid, tenant uuid, password_hash text) returns void
language sql security definer set search_path = login, pg_temp as $$
  update "user" set "mustChoose" = false, "codeEndsAt" = null where "id" = login.own(user_id, tenant);
  update "account" set "password" = password_hash, "updatedAt" = current_timestamp
  where "userId" = login.own(user_id, tenant) and "providerId" = 'credential';
  select login.end_all_sessions(user_id, tenant);
$$;

create or replace function login.close_account(user_id uuid, tenant uuid) returns void
language sql security definer set search_path = login, pg_temp as $$
  update "user" set "closed" = true where "id" = login.own(user_id, tenant);
  select login.end_all_sessions(user_id, tenant);
$$;

-- How each account of a committee is protected: counts and yes or no, and never a secret.
create function login.protections(tenant uuid) returns table (
  id uuid, second_factor boolean, recovery_codes integer, passkeys integer, single_sign_on boolean, notice_since timestamptz)
language sql stable security definer set search_path = login, pg_temp as $$
  select "user"."id", "twoFactorEnabled",
    coalesce((select jsonb_array_length("backupCodes"::jsonb) from "twoFactor" where "userId" = "user"."id" and "verified"), 0),
    (select count(*)::integer from "passkey" where "userId" = "user"."id"),
    exists (select from "account" where "userId" = "user"."id" and "providerId" <> 'credential'), "noticeSince"
  from "user" where "tenantId" = tenant::text;
$$;

create function login.keep_recovery_codes(user_id uuid, tenant uuid, hashes jsonb) returns void
language sql security definer set search_path = login, pg_temp as $$
  update "twoFactor" set "backupCodes" = hashes::text where "userId" = login.own(user_id, tenant);
$$;

create function login.remove_second_factor(user_id uuid, tenant uuid) returns void
language sql security definer set search_path = login, pg_temp as $$
  update "user" set "twoFactorEnabled" = false where "id" = login.own(user_id, tenant);
  delete from "twoFactor" where "userId" = login.own(user_id, tenant);
  delete from "verification" where "value" = login.own(user_id, tenant)::text;
$$;

create function login.list_passkeys(user_id uuid, tenant uuid) returns table (id uuid, name text, added_at timestamptz)
language sql stable security definer set search_path = login, pg_temp as $$
  select "id", "name", "createdAt" from "passkey" where "userId" = login.own(user_id, tenant) order by "createdAt", "id";
$$;

create function login.remove_passkey(user_id uuid, tenant uuid, removed uuid) returns text
language sql security definer set search_path = login, pg_temp as $$
  delete from "passkey" where "id" = removed and "userId" = login.own(user_id, tenant) returning coalesce("name", '');
$$;

create function login.remove_passkeys(user_id uuid, tenant uuid) returns integer
language sql security definer set search_path = login, pg_temp as $$
  with gone as (delete from "passkey" where "userId" = login.own(user_id, tenant) returning 1) select count(*)::integer from gone;
$$;

create function login.unlink_single_sign_on(user_id uuid, tenant uuid) returns void
language sql security definer set search_path = login, pg_temp as $$
  delete from "account" where "userId" = login.own(user_id, tenant) and "providerId" <> 'credential';
$$;

-- What stands in the list of sessions; the token that lets somebody in never leaves the login.
create function login.list_sessions(user_id uuid, tenant uuid) returns table (
  id uuid, since timestamptz, seen_at timestamptz, browser text)
language sql stable security definer set search_path = login, pg_temp as $$
  select "id", "createdAt", "updatedAt", "userAgent" from "session"
  where "userId" = login.own(user_id, tenant) and "expiresAt" > current_timestamp order by "updatedAt" desc, "id";
$$;

create function login.end_session(user_id uuid, tenant uuid, ended uuid) returns integer
language sql security definer set search_path = login, pg_temp as $$
  with gone as (delete from "session" where "userId" = login.own(user_id, tenant) and "id" = ended returning 1)
  select count(*)::integer from gone;
$$;

create function login.end_other_sessions(user_id uuid, tenant uuid, kept uuid) returns integer
language sql security definer set search_path = login, pg_temp as $$
  delete from "verification" where "value" = login.own(user_id, tenant)::text;
  with gone as (delete from "session" where "userId" = login.own(user_id, tenant) and "id" <> kept returning 1)
  select count(*)::integer from gone;
$$;

create function login.give_notice(user_id uuid, tenant uuid, since timestamptz) returns void
language sql security definer set search_path = login, pg_temp as $$
  update "user" set "noticeSince" = coalesce("noticeSince", since) where "id" = login.own(user_id, tenant);
$$;

create function login.take_notice(user_id uuid, tenant uuid) returns void
language sql security definer set search_path = login, pg_temp as $$
  update "user" set "noticeSince" = null where "id" = login.own(user_id, tenant);
$$;

revoke all on all functions in schema login from public;
grant execute on function login.open_account, login.protections, login.keep_recovery_codes, login.remove_second_factor, login.list_passkeys,
  login.remove_passkey, login.remove_passkeys, login.unlink_single_sign_on, login.list_sessions, login.end_session,
  login.end_other_sessions, login.give_notice, login.take_notice to thidua_app;

set local search_path to public;

-- What a committee asks of those who run its office or lead it.
create table account_rule (
  tenant_id uuid primary key references tenant,
  second_factor_required boolean not null,
  set_by uuid not null,
  set_at timestamptz not null,
  foreign key (tenant_id, set_by) references person
);
call close_to_others('account_rule', 'select, insert, update');

-- When the account's owner tied it to the single sign-on; what the sign-on itself knows is none of ours.
alter table account add single_sign_on_at timestamptz;
