import type { Area } from '@zhufu/domain/regions';
import { fewestQuoted } from '@zhufu/domain/visits';
import { withinArea } from '../../platform/scope';
import { type Sql, sql } from '../../platform/sql';

/** Kinds quoted, each once. */
const MOST = 3;
const LONGEST = 60;
/** The newest of a kind that are looked at. */
const NEWEST = 40;

/**
 * May the words of a need `n` name its family, its place, or a number as long as the end of a phone's? Nobody can tell of a family that
 * has moved out of the area: its names are not for this caller.
 */
const tells = sql`(
  n.words ~ '[0-9０-９]{4}'
  or not exists (select from household h where h.id = n.household_id)
  or exists (select from household h join region g on g.id = h.village_id where h.id = n.household_id and (
    position(h.head_name in n.words) > 0
    or exists (select from unnest(g.names[3:4]) place
      where length(place) > 1 and position(regexp_replace(place, '(村|社区|镇|乡|街道)$', '') in n.words) > 0)))
  or exists (select from household_member m where m.household_id = n.household_id and position(m.name in n.words) > 0))`;

/**
 * What families said (家庭说得最多的): of the kinds heard most the newest words of a confirmed visit, whole or not at all; `regionCode` is
 * the region below the one of `area`, a township at the lowest. `level` is the one the roll-ups are read at.
 */
export const spokenWords = (campaignId: string, area: Area, level: number): Sql => sql`
  select k.code as need, k.n as needs, w.words, w."regionCode"
  from (
    select x.code, sum(x.n)::int as n from campaign_tally x
    where x.campaign_id = ${campaignId} and x.level = ${level} and x.what = 'need' and ${withinArea(area, 'x.path')}
    group by x.code having sum(x.n) >= ${fewestQuoted}) k
  cross join lateral (
    select n.words, b.code as "regionCode"
    from (
      select d.words, v.household_id, v.path, v.visited_on, v.id
      from visit v cross join jsonb_to_recordset(v.needs) as d (need text, words text)
      where v.campaign_id = ${campaignId} and v.status = 'confirmed' and ${withinArea(area, 'v.path')} and d.need = k.code
        and length(d.words) between 2 and ${LONGEST}
      order by v.visited_on desc, v.id desc limit ${NEWEST}) n
    join region b on b.path = left(n.path, least(12, ${area.lo.length} + 4))
    where not ${tells}
    order by n.visited_on desc, n.id desc limit 1) w
  order by k.n desc, k.code limit ${MOST}`;
