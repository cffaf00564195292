-- room: cycle/ceremonies
-- The launch ceremony as the plan describes it: a draft, until the office takes it up.

create table ceremony (
  tenant_id uuid not null references tenant,
  id uuid not null,
  campaign_id uuid not null,
  name text not null,
  on_day partial_day,
  when_words text,
  tentative boolean not null,
  place text,
  joined_with text,
  status text not null check (status in ('draft', 'cancelled')),
  spans jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, campaign_id),
  foreign key (tenant_id, campaign_id) references campaign
);
call close_to_others('ceremony', 'select, insert, update');

create table guest_class (
  tenant_id uuid not null references tenant,
  id uuid not null,
  ceremony_id uuid not null,
  position integer not null,
  text text not null,
  spans jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, ceremony_id) references ceremony
);
create index on guest_class (tenant_id, ceremony_id);
call close_to_others('guest_class', 'select, insert');

create table programme_item (
  tenant_id uuid not null references tenant,
  id uuid not null,
  ceremony_id uuid not null,
  position integer not null,
  item text not null,
  who text,
  spans jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, ceremony_id) references ceremony
);
create index on programme_item (tenant_id, ceremony_id);
call close_to_others('programme_item', 'select, insert');
