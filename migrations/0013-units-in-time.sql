-- room: foundation/organisation
-- Units in time. Reorganisations are what was entered, one row for each dated act, undone by a counter-row and never removed.
-- Lives, spans and lineage follow from them (history.rules.ts) and are written by the same act, so that reading stays simple.

-- Filling the new tables below is the owner's work: one who is no superuser would see no committee under forced policies.
alter table unit no force row level security;
alter table journal no force row level security;

create table reorganisation (
  tenant_id uuid not null references tenant,
  id uuid not null,
  seq integer not null, -- in the order of entry: what is effective on one day happens in this order
  what text not null check (what in ('create', 'rename', 'change_kind', 'move', 'change_tier', 'merge', 'split', 'end', 'correct')),
  effective_on date not null,
  ground text check (ground <> ''), -- "Nghị quyết số …", as people write it
  ground_on date,
  issuer text check (issuer <> ''),
  changes jsonb not null, -- which units end, which begin, what is set on those that go on, who succeeds whom
  entered_by uuid not null,
  entered_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, seq),
  foreign key (tenant_id, entered_by) references person
);

create table reorganisation_undoing (
  tenant_id uuid not null references tenant,
  reorganisation_id uuid not null,
  reason text not null check (reason <> ''),
  undone_by uuid not null,
  undone_at timestamptz not null,
  primary key (tenant_id, reorganisation_id),
  foreign key (tenant_id, reorganisation_id) references reorganisation,
  foreign key (tenant_id, undone_by) references person
);

-- What a unit is called, of which kind it is, and under whom it stands, from a day to a day. The first span is also what one
-- sees of the unit on any day before it, the last what one sees on any day after: a duty of a unit that ended has its name.
create table unit_span (
  tenant_id uuid not null references tenant,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  seen_from date not null,
  seen_to date not null check (seen_to > seen_from),
  parent_id uuid,
  kind text not null check (kind in ('superior_committee', 'superior_body', 'party_committee', 'standing_committee',
    'party_office', 'advisory_board', 'inspection_commission', 'peoples_council', 'peoples_committee', 'specialised_agency',
    'armed_forces', 'fatherland_front', 'mass_organisation', 'radio_station', 'public_service', 'party_cell', 'hamlet', 'other')),
  name text collate "vi-VN-x-icu" not null check (name <> ''),
  short_name text,
  tier text check (tier in ('cell', 'section', 'base', 'above_base', 'province', 'central')), -- null where nobody has said it
  primary key (tenant_id, unit_id, seen_from),
  foreign key (tenant_id, unit_id) references unit,
  foreign key (tenant_id, parent_id) references unit
);
create index on unit_span (tenant_id, parent_id);

create table unit_lineage (
  tenant_id uuid not null references tenant,
  reorganisation_id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  effective_on date not null,
  primary key (tenant_id, reorganisation_id, predecessor_id, successor_id),
  foreign key (tenant_id, reorganisation_id) references reorganisation,
  foreign key (tenant_id, predecessor_id) references unit,
  foreign key (tenant_id, successor_id) references unit
);
create index on unit_lineage (tenant_id, predecessor_id);
create index on unit_lineage (tenant_id, successor_id);

-- What stands already was created one by one, those above first. One whose superior began later stood alone until then.
with recursive deep as (
  select tenant_id, id, 0 as depth from unit where parent_id is null
  union all
  select unit.tenant_id, unit.id, deep.depth + 1
  from unit join deep on deep.tenant_id = unit.tenant_id and deep.id = unit.parent_id
), entered as (
  select distinct on (tenant_id, word, subject_id) tenant_id, word, subject_id, actor_id, at from journal
  where word in ('unit.created', 'unit.ended') order by tenant_id, word, subject_id, seq desc
), first as (
  select distinct on (tenant_id) tenant_id, actor_id, at from journal order by tenant_id, seq
), nothing as (
  select '{"ends": [], "begins": [], "sets": [], "lineage": []}'::jsonb as changes
), act as (
  select unit.tenant_id, 'create' as what, 'unit.created' as word, unit.id, unit.valid_from as effective_on, deep.depth,
    nothing.changes || jsonb_build_object('begins', jsonb_build_array(jsonb_build_object('unit', unit.id, 'name', unit.name,
      'shortName', unit.short_name, 'kind', unit.kind, 'tier', null,
      'parent', case when parent.valid_from <= unit.valid_from then parent.id end))) as changes
  from nothing cross join unit
  join deep on deep.tenant_id = unit.tenant_id and deep.id = unit.id
  left join unit as parent on parent.tenant_id = unit.tenant_id and parent.id = unit.parent_id
  union all
  select unit.tenant_id, 'move', 'unit.created', unit.id, parent.valid_from, 1000, nothing.changes ||
    jsonb_build_object('sets', jsonb_build_array(jsonb_build_object('unit', unit.id, 'parent', parent.id)))
  from nothing cross join unit
  join unit as parent on parent.tenant_id = unit.tenant_id and parent.id = unit.parent_id
  where parent.valid_from > unit.valid_from
  union all
  select unit.tenant_id, 'end', 'unit.ended', unit.id, unit.valid_to, 2000 - deep.depth,
    nothing.changes || jsonb_build_object('ends', jsonb_build_array(unit.id))
  from nothing cross join unit
  join deep on deep.tenant_id = unit.tenant_id and deep.id = unit.id
  where unit.valid_to is not null
)
insert into reorganisation (tenant_id, id, seq, what, effective_on, changes, entered_by, entered_at)
select act.tenant_id, gen_random_uuid(),
  row_number() over (partition by act.tenant_id order by act.effective_on, act.depth, act.id),
  act.what, act.effective_on, act.changes, coalesce(entered.actor_id, first.actor_id), coalesce(entered.at, first.at)
from act
left join entered on entered.tenant_id = act.tenant_id and entered.word = act.word and entered.subject_id = act.id
left join first on first.tenant_id = act.tenant_id;

with piece as (
  select unit.*, null::uuid as above, valid_from as piece_from, parent.begun as piece_to
  from unit join (select tenant_id, id, valid_from as begun from unit) as parent
    on parent.tenant_id = unit.tenant_id and parent.id = unit.parent_id and parent.begun > unit.valid_from
  union all
  select unit.*, unit.parent_id, greatest(unit.valid_from, parent.begun), unit.valid_to
  from unit left join (select tenant_id, id, valid_from as begun from unit) as parent
    on parent.tenant_id = unit.tenant_id and parent.id = unit.parent_id
)
insert into unit_span (tenant_id, unit_id, valid_from, valid_to, seen_from, seen_to, parent_id, kind, name, short_name)
select tenant_id, id, piece_from, piece_to,
  case when piece_from = valid_from then '-infinity' else piece_from end,
  case when piece_to is not distinct from valid_to then 'infinity' else piece_to end, above, kind, name, short_name
from piece;

alter table unit drop column parent_id, drop column kind, drop column name, drop column short_name;
alter table unit force row level security;
alter table journal force row level security;
call close_to_others('reorganisation', 'select, insert');
call close_to_others('reorganisation_undoing', 'select, insert');
call close_to_others('unit_span', 'select, insert, delete');
call close_to_others('unit_lineage', 'select, insert, delete');

-- Every unit as it is called on a day. Whether it stands on that day is for the caller to ask of its life. The planner unfolds
-- the function where it is joined; its type carries the Vietnamese order of names.
create type unit_as_of as (
  tenant_id uuid,
  id uuid,
  parent_id uuid,
  kind text,
  name text collate "vi-VN-x-icu",
  short_name text,
  tier text,
  valid_from date,
  valid_to date
);

create function units_as_of(on_day date) returns setof unit_as_of language sql stable parallel safe as $$
  select unit.tenant_id, unit.id, unit_span.parent_id, unit_span.kind, unit_span.name, unit_span.short_name, unit_span.tier,
    unit.valid_from, unit.valid_to
  from unit
  join unit_span on unit_span.tenant_id = unit.tenant_id and unit_span.unit_id = unit.id
    and unit_span.seen_from <= on_day and unit_span.seen_to > on_day
$$;

-- A post that a reorganisation carried over from a unit that ended: it falls when that is undone.
alter table post add column carried_by uuid;
alter table post add foreign key (tenant_id, carried_by) references reorganisation;
