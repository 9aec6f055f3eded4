import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeName, type RegionLevel, regionLevels } from '@zhufu/domain/regions';
import { uuidv7 } from '@zhufu/domain/uuid';
import { RegionsService } from '../src/modules/regions/regions.service';
import { projectRoot } from '../src/platform/config';

interface Line {
  code: string;
  name: string;
  level: RegionLevel;
  parentCode: string;
}

const BEGINNING = '2000-01-01';

/** 茌平 was a county under another code until it became a district in 2019; its old figures keep the old name. */
const chiping = { now: '371503', then: '371523', name: '茌平县', since: '2019-09-01' };

/** Villages of the programme's press that have no official code. */
const unofficial = [
  { parentCode: '371524002', name: '贺庄村', code: '371524002L01' },
  { parentCode: '371524109', name: '朱南村', code: '371524109L01' },
];

function readLines(): Line[] {
  const text = readFileSync(join(projectRoot, 'api', 'seed', 'data', 'regions-3715.csv'), 'utf8');
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [code = '', name = '', level = '', parentCode = ''] = line.split(',');
      return { code, name: placeName(name), level: level as RegionLevel, parentCode };
    });
}

/** The real counties, townships and villages; inside the caller's transaction. */
export async function seedRegions(regions: RegionsService): Promise<number> {
  const lines = readLines().sort((a, b) => regionLevels.indexOf(a.level) - regionLevels.indexOf(b.level));
  const ids = new Map(lines.map(({ code }) => [code, uuidv7()]));
  const parentOf = (code: string): string | null => ids.get(code) ?? null;
  for (const { code, name, level, parentCode } of lines) {
    const old = code === chiping.now ? { name: chiping.name, code: chiping.then } : { name, code };
    const id = ids.get(code) ?? '';
    await regions.insert({ id, parentId: parentOf(parentCode), level, ...old, virtual: false, validFrom: BEGINNING });
    if (code === chiping.now) await regions.rename(id, 1, { name, code, validFrom: chiping.since });
  }
  for (const { parentCode, name, code } of unofficial) {
    const place = { id: uuidv7(), parentId: parentOf(parentCode), level: 'village' as const };
    await regions.insert({ ...place, name, code, virtual: true, validFrom: BEGINNING });
  }
  return lines.length + unofficial.length;
}
