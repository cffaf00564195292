-- room: paperwork/documents
-- Official documents: drafted, approved, numbered, issued; an issued one is never edited, another one replaces it.

-- What stands at the head of a unit's documents, where it is not what follows from the unit's name and kind.
create table letterhead (
  tenant_id uuid not null references tenant,
  unit_id uuid not null,
  family text not null check (family in ('PARTY', 'STATE', 'YOUTH_UNION')),
  superior text check (superior <> ''),
  issuer text not null check (issuer <> ''),
  place text not null check (place <> ''),
  organ text not null check (organ <> ''), -- the organ's sign in a number: ĐU
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (tenant_id, unit_id),
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, set_by) references person
);
call close_to_others('letterhead', 'select, insert, update');

-- A committee's own Word template; each upload under a name is its next version.
create table document_template (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name text not null check (name <> ''),
  version integer not null check (version > 0),
  type text not null check (type in ('plan', 'dispatch', 'notice', 'invitation', 'programme', 'commitment', 'response_plan',
    'report', 'submission', 'minutes', 'decision', 'list', 'estimate', 'settlement')),
  file_id uuid not null,
  brought_by uuid not null,
  brought_at timestamptz not null,
  ended_by uuid check ((ended_by is null) = (ended_at is null)),
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, name, version),
  foreign key (tenant_id, file_id) references file,
  foreign key (tenant_id, brought_by) references person,
  foreign key (tenant_id, ended_by) references person
);
call close_to_others('document_template', 'select, insert, update');

create table document (
  tenant_id uuid not null references tenant,
  id uuid not null,
  type text not null check (type in ('plan', 'dispatch', 'notice', 'invitation', 'programme', 'commitment', 'response_plan',
    'report', 'submission', 'minutes', 'decision', 'list', 'estimate', 'settlement')),
  family text not null check (family in ('PARTY', 'STATE', 'YOUTH_UNION')),
  unit_id uuid not null, -- under whose head it goes out
  in_name_of text check (in_name_of in ('committee', 'standing_committee')), -- which collective issues; null where the unit has but one voice
  signing text not null check (signing in ('own', 'by_order', 'acting')),
  signer_post_id uuid,
  campaign_id uuid,
  about_unit_id uuid, -- the unit that it is about, as one that is urged
  template_id uuid,
  version integer not null check (version > 0), -- of its text, counted with every saving
  status text not null check (status in ('draft', 'submitted', 'approved', 'numbered', 'issued', 'refused', 'withdrawn')),
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  approved_by uuid check ((approved_by is null) = (approved_at is null)),
  approved_at timestamptz check (approved_at is not null or status not in ('approved', 'numbered', 'issued')),
  ordinal integer check (ordinal > 0),
  sign text check ((sign is null) = (ordinal is null)), -- of its type, as numbered: KH
  organ text check ((organ is null) = (ordinal is null)),
  on_day date check (on_day is not null or status not in ('numbered', 'issued')), -- that it bears
  issued_by uuid check ((issued_by is null) = (status <> 'issued')),
  issued_at timestamptz check ((issued_at is null) = (status <> 'issued')),
  over_by uuid check ((over_by is null) = (status not in ('refused', 'withdrawn'))),
  over_at timestamptz check ((over_at is null) = (over_by is null)),
  over_reason text check ((over_reason is null) = (over_by is null)),
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, signer_post_id) references post,
  foreign key (tenant_id, campaign_id) references campaign,
  foreign key (tenant_id, about_unit_id) references unit,
  foreign key (tenant_id, template_id) references document_template,
  foreign key (tenant_id, drafted_by) references person,
  foreign key (tenant_id, approved_by) references person,
  foreign key (tenant_id, issued_by) references person,
  foreign key (tenant_id, over_by) references person
);
create index on document (tenant_id, drafted_at);
create index on document (tenant_id, campaign_id);
create index on document (tenant_id, status);
call close_to_others('document', 'select, insert, update');

-- Every saving of a draft: nothing that somebody wrote is lost when two write at once.
create table document_text (
  tenant_id uuid not null references tenant,
  document_id uuid not null,
  version integer not null,
  subject text not null check (subject <> ''),
  content jsonb not null, -- DocumentContent
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (tenant_id, document_id, version),
  foreign key (tenant_id, document_id) references document,
  foreign key (tenant_id, written_by) references person
);
call close_to_others('document_text', 'select, insert');

-- What went out, frozen: the paper and its bytes. A file has its SHA-256.
create table document_version (
  tenant_id uuid not null references tenant,
  document_id uuid not null,
  version integer not null,
  paper jsonb not null, -- Paper
  pdf_file_id uuid not null,
  word_file_id uuid not null,
  frozen_by uuid not null,
  frozen_at timestamptz not null,
  primary key (tenant_id, document_id, version),
  foreign key (tenant_id, document_id) references document,
  foreign key (tenant_id, pdf_file_id) references file,
  foreign key (tenant_id, word_file_id) references file,
  foreign key (tenant_id, frozen_by) references person
);
call close_to_others('document_version', 'select, insert');

-- An issued document that is wrong is replaced, corrected or recalled by another one.
create table document_relation (
  tenant_id uuid not null references tenant,
  document_id uuid not null,
  relation text not null check (relation in ('replaces', 'corrects', 'recalls')),
  other_id uuid not null,
  primary key (tenant_id, document_id, other_id),
  foreign key (tenant_id, document_id) references document,
  foreign key (tenant_id, other_id) references document,
  check (document_id <> other_id)
);
create index on document_relation (tenant_id, other_id);
call close_to_others('document_relation', 'select, insert');

-- "Nơi nhận": a unit of the committee, or an organ outside.
create table document_recipient (
  tenant_id uuid not null references tenant,
  id uuid not null,
  document_id uuid not null,
  position integer not null,
  unit_id uuid,
  name text not null check (name <> ''), -- as it stands on the paper
  email text check (email <> ''),
  organ_code text check (organ_code <> ''),
  primary key (tenant_id, id),
  foreign key (tenant_id, document_id) references document,
  foreign key (tenant_id, unit_id) references unit
);
create index on document_recipient (tenant_id, document_id, position);
create index on document_recipient (tenant_id, unit_id);
call close_to_others('document_recipient', 'select, insert, delete');
