-- The needs of a visit: columns of need by their names, in their order.
create or replace function visit_needs_write(v visit, p_needs jsonb) returns void language plpgsql as $$
declare
  n need;
begin
  n.path := v.path;
  n.visit_id := v.id;
  n.household_id := v.household_id;
  insert into need select r.* from jsonb_populate_recordset(n, p_needs) r;
end $$;
