-- Throws away a draft that its maker wrote: it holds nothing (decisions.md 8), and the log keeps what it was. Repeated it is not found: no
-- row is left to say that it was the same person. The outcome is null or 'stale'.
create or replace function visit_discard(p_id uuid, p_version int) returns visit_told
language plpgsql security definer set search_path from current as $$
declare
  v visit := visit_take(p_id);
  v_told visit_told;
begin
  if verb_stands(v.status, v.version, null, p_version, '{draft}', null) = 'stale' then
    return visit_whole(v, 'stale');
  end if;
  if v.created_by <> acting() then
    perform refuse('notOwn');
  end if;
  v_told := visit_left(v);
  delete from disbursement where visit_id = p_id;
  delete from visit where id = p_id;
  return v_told;
end $$;
