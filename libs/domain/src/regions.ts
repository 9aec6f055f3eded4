/** Levels of the management tree, from the top (product.md 2). */
export const regionLevels = ['city', 'county', 'township', 'village'] as const;
export type RegionLevel = (typeof regionLevels)[number];

const CODE_LENGTHS = [4, 6, 9, 12];

const code = /^[1-9]\d{3}(?:(?:\d{2}|L\d)(?:(?:\d{3}|L\d{2})(?:\d{3}|L\d{2})?)?)?$/;

/**
 * The level of a region's code, or undefined when it is none. An official code has 4, 6, 9 or 12 digits; a virtual unit (a
 * development zone, a village by management) has a local code of the same length whose part for its level begins with L: '3715L1',
 * '371524002L01' (decisions.md 16).
 */
export function levelOfCode(text: string): RegionLevel | undefined {
  return code.test(text) ? regionLevels[CODE_LENGTHS.indexOf(text.length)] : undefined;
}

/** True for the code of a region, official or local. */
export function isRegionCode(value: unknown): value is string {
  return typeof value === 'string' && levelOfCode(value) !== undefined;
}

/** The `serial`-th local code below a parent ('3715', 1 → '3715L1'); undefined when the parent is none or has no room for it. */
export function localCode(parentCode: string, serial: number): string | undefined {
  const length = CODE_LENGTHS[CODE_LENGTHS.indexOf(parentCode.length) + 1] ?? 0;
  const local = `${parentCode}L${String(serial).padStart(length - parentCode.length - 1, '0')}`;
  return local.length === length && isRegionCode(local) ? local : undefined;
}

/**
 * The name of a village as people say and search it, from its official name, which is its committee's: '贺庄村委会' → '贺庄村',
 * '光岳社区居民委员会' → '光岳社区', '东升社区村委会' → '东升社区'. Other names come back unchanged.
 */
export function placeName(name: string): string {
  const [, place = '', kind] = /^(.+?)(村|居)民?委(?:员)?会$/.exec(name) ?? [];
  if (!kind) return name;
  return kind === '居' || /(?:村|社区)$/.test(place) ? place : `${place}村`;
}

/*
 * A path names a region by the immutable numbers of its ancestors and itself, one segment of four base-36 characters each
 * ('0001000k'). Paths are compared in byte order (`C` collation, and `<` here), so that an area is one half-open range (house.md).
 */
const SEGMENT = 4;
const SEGMENT_LIMIT = 36 ** SEGMENT;

const wellFormed = (path: string): string => {
  if (!/^(?:[\da-z]{4})+$/.test(path)) throw new RangeError('a path is made of segments of four base-36 characters');
  return path;
};

/** The segment of a region's number, 0 to 36^4 − 1. Throws RangeError for another number. */
export function pathSegment(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n >= SEGMENT_LIMIT) throw new RangeError('a region number is 0 to 36^4 − 1');
  return n.toString(36).padStart(SEGMENT, '0');
}

/** The path of region number `n` below `parentPath`; the top of the tree has the parent ''. Throws RangeError for a malformed parent. */
export function childPath(parentPath: string, n: number): string {
  return (parentPath && wellFormed(parentPath)) + pathSegment(n);
}

/** A half-open range of paths: lo ≤ path < hi. */
export interface Area {
  readonly lo: string;
  readonly hi: string;
}

/**
 * The range that holds a region and all below it, and nothing else: '~' sorts after every base-36 character. Throws RangeError for a
 * malformed path: the empty one would make an area without bounds.
 */
export function areaOf(path: string): Area {
  return { lo: wellFormed(path), hi: `${path}~` };
}

/** True when the path lies in the area. */
export function isWithin(path: string, area: Area): boolean {
  return path >= area.lo && path < area.hi;
}

/** The segments of a path from the top. Throws RangeError for a malformed path. */
export function segmentsOf(path: string): string[] {
  return wellFormed(path).match(/.{4}/g) ?? [];
}

/** The level a path stands at: one segment is the city, four are a village; undefined below. Throws RangeError for a malformed path. */
export function levelOfPath(path: string): RegionLevel | undefined {
  return regionLevels[segmentsOf(path).length - 1];
}
