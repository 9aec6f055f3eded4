-- The region tree is written here alone: path, names and history stay together (decisions.md 16).

create or replace function region_create(p_id uuid, p_parent uuid, p_level text, p_name text, p_code text, p_initials text,
  p_tokens text[], p_virtual boolean, p_from date, p_at timestamptz)
returns uuid language plpgsql security definer set search_path from current as $$
declare
  parent region%rowtype;
  given int := nextval(pg_get_serial_sequence('region', 'number'));
begin
  select * into parent from region where id = p_parent for share;
  insert into region (id, parent_id, number, path, level, code, names, initials, search_tokens, virtual, valid_from, created_at, updated_at)
  overriding system value
  values (p_id, p_parent, given, coalesce(parent.path, '') || region_segment(given), p_level, p_code,
    coalesce(parent.names, '{}') || p_name, p_initials, p_tokens, p_virtual, p_from, p_at, p_at);
  insert into region_name (id, region_id, name, code, valid_from) values (gen_random_uuid(), p_id, p_name, p_code, p_from);
  return p_id;
end $$;

-- A number in four base-36 characters; libs/domain/regions.ts pathSegment says the same.
create or replace function region_segment(n int) returns text language sql immutable strict as $$
  select string_agg(substr('0123456789abcdefghijklmnopqrstuvwxyz', (n / power(36, p)::int) % 36 + 1, 1), '' order by p desc)
  from generate_series(0, 3) p
$$;

-- Another name or code from a day on; the names of everything below follow.
create or replace function region_rename(p_id uuid, p_version int, p_name text, p_code text, p_initials text, p_tokens text[],
  p_from date, p_at timestamptz)
returns boolean language plpgsql security definer set search_path from current as $$
declare
  renamed region%rowtype;
begin
  update region set code = p_code, initials = p_initials, search_tokens = p_tokens, version = version + 1, updated_at = p_at
  where id = p_id and version = p_version returning * into renamed;
  if not found then
    return false;
  end if;
  update region_name set valid_to = p_from - 1 where region_id = p_id and valid_to is null;
  insert into region_name (id, region_id, name, code, valid_from) values (gen_random_uuid(), p_id, p_name, p_code, p_from);
  update region set names[cardinality(renamed.names)] = p_name where path >= renamed.path and path < renamed.path || '~';
  return true;
end $$;

create or replace function region_close(p_id uuid, p_version int, p_on date, p_successor uuid, p_at timestamptz)
returns boolean language plpgsql security definer set search_path from current as $$
begin
  update region set valid_to = p_on, successor_id = p_successor, version = version + 1, updated_at = p_at
  where id = p_id and version = p_version and valid_to is null;
  if not found then
    return false;
  end if;
  update region_name set valid_to = p_on where region_id = p_id and valid_to is null;
  return true;
end $$;
