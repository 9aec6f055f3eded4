-- Who acts, and whether a path lies in the acting region: what definer functions must ask for themselves.
create or replace function acting() returns uuid language sql stable
return nullif(current_setting('app.actor_id', true), '')::uuid;

create or replace function in_area(p_path text) returns boolean language sql stable
return coalesce(p_path >= nullif(current_setting('app.lo', true), '') and p_path < nullif(current_setting('app.hi', true), ''), false);

-- The same region or one below it.
create or replace function is_at_or_below(p_path text, p_above text) returns boolean language sql immutable
return starts_with(p_path, p_above);
