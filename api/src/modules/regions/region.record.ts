import type { RegionLevel } from '@zhufu/domain/regions';

/** A region as other modules use it. */
export interface Region {
  id: string;
  path: string;
  level: RegionLevel;
  code: string;
  /** Names from the city down to the region itself. */
  names: string[];
  validFrom: string;
  validTo: string | null;
}
