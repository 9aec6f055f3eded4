-- What every verb on one version of a row asks first, under the row's lock (decisions.md 19). p_known is the version the caller loaded;
-- p_actor who last brought the row to p_to. Gives 'done' when the same person repeats what it
-- just did, 'stale' for another version, null when the verb may go on; a state it does not start from is refused. Verbs give null when
-- done, so they return nullif of this and 'done'.
create or replace function verb_stands(p_state text, p_version int, p_actor uuid, p_known int, p_from text[], p_to text)
returns text language plpgsql stable as $$
begin
  if p_state = p_to and p_version = p_known + 1 and p_actor = acting() then
    return 'done';
  end if;
  if p_version <> p_known then
    return 'stale';
  end if;
  if p_state <> all (p_from) then
    perform refuse('wrongState', jsonb_build_object('state', p_state));
  end if;
  return null;
end $$;

-- Maker and checker are two people (decisions.md 9).
create or replace function refuse_maker(variadic p_makers uuid[]) returns void language plpgsql stable as $$
begin
  if acting() = any (p_makers) then
    perform refuse('makerIsChecker');
  end if;
end $$;
