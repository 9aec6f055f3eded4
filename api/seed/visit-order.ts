import { Db } from '../src/platform/db/db';
import { onErrand } from '../src/platform/errand';
import { sql } from '../src/platform/sql';
import type { Family } from './drives.plan';
import { chance } from './people';
import { SEED, type SeedRegion } from './seed-regions';

/** Villages of the programme's press: they are visited first. */
const told = ['371524002L01', '371524109L01'];

/** Households on record by county, those of the told villages first, the others in an order that does not follow the villages. */
export async function familiesOf(db: Db, counties: readonly SeedRegion[]): Promise<Map<string, Family[]>> {
  const found = new Map<string, Family[]>();
  for (const county of counties) {
    const rows = await onErrand(
      { action: 'system.seed', via: SEED, range: { lo: county.path, hi: `${county.path}~` } },
      () =>
        db.rows<Family>(sql`select h.id, v.code as "villageCode" from household h join region v on v.id = h.village_id
        where h.county_id = ${county.id} and h.status = 'active' order by h.number`),
    );
    const order = rows.map((family, i) => ({ family, at: told.includes(family.villageCode) ? -1 : chance(i, 160) }));
    found.set(
      county.code,
      order.sort((a, b) => a.at - b.at).map(({ family }) => family),
    );
  }
  return found;
}
