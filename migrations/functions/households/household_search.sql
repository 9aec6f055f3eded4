-- Households found by their tokens. Row-level security hides the token index (performance.md), so this runs as the owner and keeps to
-- the area by itself: the transaction's own settings, compared as the policies do, which also keeps the planner from the path's index.
-- The filters stand here and not around the call, so that the first p_most are of those the reader asked for; null = not narrowed.
create or replace function household_search(p_tokens text[], p_name text, p_region_code text, p_category text, p_statuses text[],
  p_level text, p_cause text, p_waiting text[], p_actor uuid, p_most int)
returns table (id uuid, updated_at timestamptz, number text, head_name text)
language plpgsql stable rows 100 security definer set search_path from current as $$
declare
  lo text := nullif(current_setting('app.lo', true), '');
  hi text := nullif(current_setting('app.hi', true), '');
  within text := lo;
  village uuid;
begin
  if p_region_code is not null then
    select r.path, case when r.level = 'village' then r.id end into within, village
    from region r where r.code = p_region_code and r.valid_to is null;
  end if;
  if length(within) > 4 then
    p_tokens := p_tokens || ('r' || left(within, 12));
  end if;
  return query
    select h.id, h.updated_at, h.number, h.head_name
    from household h
    where h.search_tokens @> p_tokens
      and case when h.path >= lo and h.path < hi and within is not null then true else false end
      and (p_name is null or position(p_name in replace(h.head_name, '·', '')) > 0)
      and (village is null or h.village_id = village)
      and (p_category is null or h.main_category = p_category)
      and (p_statuses is null or h.status = any (p_statuses))
      and (p_level is null or h.hardship_level = p_level)
      and (p_cause is null or p_cause = any (h.causes))
      and (p_waiting is null or household_waits(h.status, h.created_by, p_waiting, p_actor))
    limit p_most;
end $$;

-- What waits for a reader: others' households in the states it decides on, and its own returned ones.
create or replace function household_waits(status text, created_by uuid, p_waiting text[], p_actor uuid) returns boolean
language sql immutable return case when created_by = p_actor then status = 'returned' else status = any (p_waiting) end;
