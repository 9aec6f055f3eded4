-- An instant inside JSON as it stands outside: in UTC with milliseconds and Z.
create or replace function instant(p_at timestamptz) returns text language sql stable
return to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
