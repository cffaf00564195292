-- room: foundation/files
-- Bytes with their hash, stored once for each committee; a file is a name for them.

create table file_content (
  tenant_id uuid not null references tenant,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  primary key (tenant_id, sha256)
);
alter table file_content alter column bytes set storage external; -- photos and PDFs are compressed already
call close_to_others('file_content', 'select, insert');

create table file (
  tenant_id uuid not null references tenant,
  id uuid not null,
  sha256 text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, sha256) references file_content,
  foreign key (tenant_id, kept_by) references person
);
call close_to_others('file', 'select, insert');
