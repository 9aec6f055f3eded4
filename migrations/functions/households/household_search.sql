-- Households that a typed text means. Row-level security hides the token index (performance.md), so this runs as the owner and keeps to
-- the area by itself: the transaction's own settings, like the policies. Each argument is one reading of the text; null = not that one.
-- p_step narrows the token index to a county or township ('r' and its path segment).
create or replace function household_search(p_tokens text[], p_name text, p_last_four text, p_number text, p_village text,
  p_initials text, p_step text, p_limit int)
returns table (id uuid) language plpgsql stable security definer set search_path from current as $$
declare
  lo text := nullif(current_setting('app.lo', true), '');
  hi text := nullif(current_setting('app.hi', true), '');
  step text[] := case when p_step is null then '{}' else array[p_step] end;
begin
  if p_tokens is not null then
    return query select h.id from household h
      where h.search_tokens @> (p_tokens || step) and h.path >= lo and h.path < hi
        and (p_name is null or position(p_name in h.head_name) > 0)
      limit p_limit;
  end if;
  if p_last_four is not null then
    return query select h.id from household h
      where h.search_tokens @> (p_last_four || step) and h.path >= lo and h.path < hi limit p_limit;
  end if;
  if p_number is not null then
    return query select h.id from household h
      where h.number >= p_number and h.number < p_number || '~' and h.path >= lo and h.path < hi limit p_limit;
  end if;
  if p_village is not null or p_initials is not null then
    return query select h.id from household h
      where h.path >= lo and h.path < hi and h.village_id in (
        select r.id from region r
        where r.level = 'village' and r.path >= lo and r.path < hi
          and (position(p_village in r.names[cardinality(r.names)]) > 0 or starts_with(r.initials, p_initials)))
      limit p_limit;
  end if;
end $$;
