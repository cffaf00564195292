-- room: foundation/organisation
-- Names stand in Vietnamese order, and letters lose their marks, whatever the server's own collation is.

alter table unit alter column name type text collate "vi-VN-x-icu";
alter table person alter column name type text collate "vi-VN-x-icu";
alter table file alter column name type text collate "vi-VN-x-icu";

create or replace function folded(words text) returns text language sql immutable strict parallel safe as $$
  select replace(regexp_replace(normalize(lower(words collate "vi-VN-x-icu"), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd');
$$;
