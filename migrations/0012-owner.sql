-- room: foundation/tenancy
-- An owner who is no superuser is under row-level security too, and must still know which committees there are.

drop policy own on tenant;
create policy own on tenant to thidua_app using (id = current_setting('app.tenant')::uuid);
create policy counted on tenant for select to current_user using (true);
