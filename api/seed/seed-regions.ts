import type { RegionLevel } from '@zhufu/domain/regions';
import { Db } from '../src/platform/db/db';
import { sql } from '../src/platform/sql';

/** The mark of the seed's changes in the audit log (decisions.md 20). */
export const SEED = 'demo-seed';

export interface SeedRegion {
  id: string;
  path: string;
  level: RegionLevel;
  code: string;
  name: string;
  fullName: string;
}

/** The open regions in order of their paths. */
export const readRegions = (db: Db): Promise<SeedRegion[]> =>
  db.rows<SeedRegion>(sql`
    select id, path, level, code, names[cardinality(names)] as name, array_to_string(names[greatest(2, cardinality(names) - 1):], '') as "fullName"
    from region where valid_to is null order by path`);
