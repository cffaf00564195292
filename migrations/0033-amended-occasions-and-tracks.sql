-- room: cycle/campaigns
-- What an amendment may change also are the occasions of a phase and the tracks of commendation.
do $$
declare part text;
begin
  foreach part in array array['occasion', 'track'] loop
    execute format('alter table %I add plan_id uuid, add added_on date, add withdrawn_on date,
      add foreign key (tenant_id, plan_id) references plan', part);
    execute format('grant update on %I to thidua_app', part);
  end loop;
end $$;

-- room: cycle/amendments
alter table amendment_change drop constraint amendment_change_kind_check;
alter table amendment_change add constraint amendment_change_kind_check check (kind in ('task', 'theme', 'slogan', 'period',
  'phase', 'occasion', 'review', 'target', 'content', 'movement', 'track', 'recipient', 'text'));
