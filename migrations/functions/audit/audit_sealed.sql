-- A log says of sealed columns only that they held something.
create or replace function audit_sealed(p_row jsonb, p_sealed text[]) returns jsonb language sql immutable
return p_row || coalesce((
  select jsonb_object_agg(key, 'sealed') from unnest(p_sealed) key where p_row ? key and p_row -> key <> 'null'), '{}');
