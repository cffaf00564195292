-- room: foundation/organisation
-- The units of a committee, each from a day to a day, in a tree.

create table unit (
  tenant_id uuid not null references tenant,
  id uuid not null,
  parent_id uuid,
  kind text not null check (kind in ('party_committee', 'standing_committee', 'party_office', 'advisory_board',
    'inspection_commission', 'peoples_council', 'peoples_committee', 'specialised_agency', 'armed_forces',
    'fatherland_front', 'mass_organisation', 'radio_station', 'public_service', 'party_cell', 'hamlet', 'other')),
  name text not null check (name <> ''),
  short_name text,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  primary key (tenant_id, id),
  foreign key (tenant_id, parent_id) references unit
);
create index on unit (tenant_id, parent_id);
call close_to_others('unit', 'select, insert, update');
