-- room: foundation/audit
-- The end of the chain at the end of each day that had entries, published: whoever holds the list finds out whether the
-- journal was rewritten or cut off behind a day. The application may add a day, and can neither change nor remove one.

create table published_head (
  tenant_id uuid not null references tenant,
  day date not null,
  seq bigint not null check (seq > 0),
  hash text not null,
  previous text not null, -- the link of the day before: the list is a chain of its own
  link text not null,
  published_at timestamptz not null,
  primary key (tenant_id, day)
);
call close_to_others('published_head', 'select, insert');

-- The latest day that the journal has reached; null until the first entry after this migration.
alter table journal_head add column on_day date;
