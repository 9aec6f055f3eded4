-- Refuses with an entry of the problem catalogue (contracts/problems.ts); platform/http/problem.ts reads it back.
create or replace function refuse(p_problem text, p_params jsonb default '{}') returns void language plpgsql as $$
begin
  raise exception using errcode = 'ZF003', message = jsonb_build_object('problem', p_problem, 'params', p_params)::text;
end $$;

-- Refuses what was typed: a list of { field, rule, params }.
create or replace function refuse_fields(p_violations jsonb) returns void language plpgsql as $$
begin
  if jsonb_array_length(p_violations) > 0 then
    raise exception using errcode = 'ZF003', message = jsonb_build_object('problem', 'invalid', 'violations', p_violations)::text;
  end if;
end $$;

create or replace function violation(p_field text, p_rule text, p_params jsonb default '{}') returns jsonb language sql immutable
return jsonb_build_object('field', p_field, 'rule', p_rule, 'params', p_params);

-- Fen as yuan, for a sentence: 26000 → 260.00.
create or replace function yuan_text(p_fen bigint) returns text language sql immutable
return to_char(p_fen / 100.0, 'FM999,999,999,990.00');
