-- The needs of a visit. p_needs: [{ id, need, words }].
create or replace function need_write(p_visit uuid, p_household uuid, p_path text, p_needs jsonb) returns void
language plpgsql security definer set search_path from current as $$
begin
  insert into need (id, path, visit_id, household_id, kind, words)
  select n.id, p_path, p_visit, p_household, n.need, n.words from jsonb_to_recordset(p_needs) as n (id uuid, need text, words text);
end $$;
