-- What a visit's lines do to the accounts that pay them (decisions.md 7, 8). Accounts are taken in the order of their ids.

-- Reserves the lines of a visit on the accounts of the household's county; what its sources lack is told of all of them. The parts are added
-- up here: a query that joins lines, splits, accounts and sources and groups them costs more (performance.md, J2).
create or replace function disbursement_reserve(v visit, p_lines visit_line[]) returns void
language plpgsql as $$
declare
  v_sources uuid[];
  v_amounts bigint[];
  v_days date[];
  v_account record;
  v_wanted bigint;
  v_parts int := 0;
  v_short uuid[];
  l visit_line;
begin
  foreach l in array p_lines loop
    v_sources := v_sources || l.split_sources;
    v_amounts := v_amounts || l.split_amounts;
    v_days := v_days || array_fill(l.paid_on, array[cardinality(l.split_sources)]);
  end loop;
  for v_account in
    select a.id, a.source_id, f.valid_from, f.valid_to from funding_account a join funding_source f on f.id = a.source_id
    where a.path = left(v.path, 8) and a.source_id = any (v_sources) order by a.id
  loop
    v_wanted := 0;
    for i in 1 .. cardinality(v_sources) loop
      if v_sources[i] = v_account.source_id and v_days[i] between v_account.valid_from and v_account.valid_to then
        v_wanted := v_wanted + v_amounts[i];
        v_parts := v_parts + 1;
      end if;
    end loop;
    update funding_balance b set reserved = b.reserved + v_wanted
    where b.account_id = v_account.id and funding_left(b) >= v_wanted;
    if not found then
      v_short := v_short || v_account.id;
    end if;
  end loop;
  -- a part that nobody pays has no account here, or a source that does not pay on its day
  if v_short is not null or v_parts < cardinality(v_sources) then
    perform refuse_fields(disbursement_wrong_sources(v, p_lines, true));
    perform refuse_fields(disbursement_short(v, p_lines, v_short));
  end if;
end $$;

-- Sources that have no account in the household's county, or one of those that have too little: told on the first split that draws on each,
-- with what is left and what is missing.
create or replace function disbursement_short(v visit, p_lines visit_line[], p_short uuid[]) returns jsonb
language sql stable as $$
  select to_jsonb(array(
    select violation(format('disbursements.%s.splits.%s.amount', w.first[1] - 1, w.first[2] - 1), 'fundsShort',
      jsonb_build_object('source', f.name, 'left', yuan_text(coalesce(b.left, 0)), 'short', yuan_text(w.amount - coalesce(b.left, 0))))
    from (
      select s.source_id, a.id as account_id, sum(s.amount)::bigint as amount, min(array[l.position, s.n]) as first
      from unnest(p_lines) l cross join lateral unnest(l.split_sources, l.split_amounts) with ordinality s (source_id, amount, n)
      left join funding_account a on a.source_id = s.source_id and a.path = left(v.path, 8)
      group by s.source_id, a.id) w
    join funding_source f on f.id = w.source_id
    left join (select x.account_id, funding_left(x) as left from funding_balance x) b on b.account_id = w.account_id
    where w.account_id is null or w.account_id = any (p_short) order by w.first))
$$;

-- Gives back what the reserved lines of a visit hold.
create or replace function disbursement_release(p_visit uuid, p_at timestamptz) returns void
language plpgsql as $$
declare
  v_held record;
begin
  for v_held in
    select a.id as account, sum(s.amount)::bigint as amount
    from disbursement d cross join lateral unnest(d.split_sources, d.split_amounts) s (source_id, amount)
    join funding_account a on a.source_id = s.source_id and a.path = left(d.path, 8)
    where d.visit_id = p_visit and d.status = 'reserved' group by a.id order by a.id
  loop
    update funding_balance b set reserved = b.reserved - v_held.amount where b.account_id = v_held.account;
  end loop;
  update disbursement set status = 'released', updated_at = p_at, version = version + 1 where visit_id = p_visit and status = 'reserved';
end $$;

-- Enters lines of one visit that are now posted into roll-ups and ledger (in this order of rows: roll-ups by path, accounts by id), where
-- they were handed over: a family that has moved since counts as reached where it was, and what it gets now counts where it lives.
create or replace function disbursement_book(p_lines disbursement[], p_at timestamptz) returns void language plpgsql as $$
declare
  v_days date[];
  v_classes text[];
  v_declared text[];
  v_kinds text[];
  v_amounts bigint[];
  v_entries ledger_entry[];
begin
  select array_agg(d.paid_on), array_agg(f.class), array_agg(coalesce(f.declared_class, f.class)), array_agg(d.kind), array_agg(s.amount),
    array_agg(row(null, d.path, 'disbursement', d.id, s.source_id, a.id, null, s.amount, d.paid_on, d.campaign_id, d.kind, d.household_id,
      null, null, null, null, p_at)::ledger_entry order by a.id, s.n)
  into v_days, v_classes, v_declared, v_kinds, v_amounts, v_entries
  from unnest(p_lines) d cross join lateral unnest(d.split_sources, d.split_amounts) with ordinality s (source_id, amount, n)
  join funding_source f on f.id = s.source_id
  join funding_account a on a.source_id = s.source_id and a.path = left(d.path, 8);
  if (p_lines[1]).campaign_id is not null then
    perform campaign_money_add((p_lines[1]).campaign_id, (p_lines[1]).path, v_days, v_classes, v_declared, v_kinds, v_amounts);
  end if;
  perform ledger_post(v_entries);
end $$;

-- Counts a line in its campaign's totals on its business day (decisions.md 10, 13): as handed over, as signed for, 1 or −1; 0 leaves it.
create or replace function disbursement_count(d disbursement, p_handed int, p_signed int) returns void language plpgsql as $$
begin
  perform campaign_money_add(d.campaign_id, d.path, array_agg(d.paid_on), array_agg(f.class),
    array_agg(coalesce(f.declared_class, f.class)), array_agg(d.kind), array_agg(p_handed * s.amount),
    array_agg(p_signed * s.amount))
  from unnest(d.split_sources, d.split_amounts) s (source_id, amount) join funding_source f on f.id = s.source_id
  where d.campaign_id is not null having count(*) > 0;
end $$;

-- Adds to (or takes from) what is signed for on the accounts of a line.
create or replace function disbursement_signed(d disbursement, p_sign int) returns void
language plpgsql as $$
declare
  v_split record;
begin
  for v_split in
    select a.id as account, s.amount
    from unnest(d.split_sources, d.split_amounts) s (source_id, amount)
    join funding_account a on a.source_id = s.source_id and a.path = left(d.path, 8) order by a.id
  loop
    update funding_balance b set signed = b.signed + p_sign * v_split.amount where b.account_id = v_split.account;
  end loop;
end $$;
