import { Injectable } from '@nestjs/common';
import type { Page } from '@zhufu/contracts/list-query';
import type {
  RegionCloseInput,
  RegionCreateInput,
  RegionListQuery,
  RegionRenameInput,
} from '@zhufu/contracts/regions/region.input';
import type { RegionRow, RegionView } from '@zhufu/contracts/regions/region.view';
import { levelOfCode, localCode, type RegionLevel, regionLevels } from '@zhufu/domain/regions';
import { nameTokens } from '@zhufu/domain/search';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { noteReplay } from '../../platform/errand';
import { Problem } from '../../platform/http/problem';
import { readListing } from '../../platform/listing';
import { queueForId } from '../../platform/replay';
import type { Scope } from '../../platform/scope';
import { sql, word } from '../../platform/sql';
import { initialsOf } from './initials';
import { countRegions, listRegions, regionSorts, showRegion } from './regions.sql';

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

const REGION = sql`select r.id, r.path, r.level, r.code, r.names, r.valid_from as "validFrom", r.valid_to as "validTo" from region r`;

/** The management tree (decisions.md 16). */
@Injectable()
export class RegionsService {
  constructor(private readonly db: Db) {}

  async listRegions(scope: Scope, query: RegionListQuery): Promise<Page<RegionRow>> {
    const page = readListing(query, regionSorts, word('r.id'));
    const [counted, data] = await Promise.all([
      this.db.one<{ total: number }>(countRegions(scope, query)),
      this.db.rows<RegionRow>(listRegions(scope, query, page)),
    ]);
    return { data, total: counted?.total ?? 0 };
  }

  async getRegion(id: string): Promise<RegionView> {
    const region = await this.db.one<RegionView>(showRegion(id));
    if (!region) throw new Problem('notFound');
    return region;
  }

  /** The region that carries a code today. */
  findByCode(code: string): Promise<Region | undefined> {
    return this.db.one<Region>(sql`${REGION} where r.code = ${code} and r.valid_to is null`);
  }

  /** The open region with a code inside the caller's area; a broken rule at `field` otherwise. */
  async getWithin(scope: Scope, code: string, field: string): Promise<Region> {
    const region = await this.findByCode(code);
    if (!region || region.path < scope.range.lo || region.path >= scope.range.hi) {
      throw Problem.invalid({ field, rule: 'region' });
    }
    return region;
  }

  /** The region the caller acts in. */
  async getActing(scope: Scope): Promise<Region> {
    const region = await this.db.one<Region>(sql`${REGION} where r.id = ${scope.region.id}`);
    if (!region) throw new Problem('notFound');
    return region;
  }

  async createRegion(scope: Scope, input: RegionCreateInput): Promise<RegionView> {
    await queueForId(this.db, input.id);
    const existing = await this.db.one<{ code: string; name: string }>(sql`
      select r.code, r.names[cardinality(r.names)] as name from region r where r.id = ${input.id}`);
    if (existing) {
      if (existing.name !== input.name || (input.code && existing.code !== input.code))
        throw new Problem('replayDiffers');
      noteReplay();
      return this.getRegion(input.id);
    }
    this.refuseFuture(input.validFrom);
    const parent = await this.getWithin(scope, input.parentCode, 'parentCode');
    const level = regionLevels[regionLevels.indexOf(parent.level) + 1];
    const code = input.code ?? (await this.nextLocalCode(parent));
    if (!level || levelOfCode(code) !== level || !code.startsWith(parent.code)) {
      throw Problem.invalid({ field: 'code', rule: 'regionCode' });
    }
    await this.insert({
      id: input.id,
      parentId: parent.id,
      level,
      name: input.name,
      code,
      virtual: !input.code,
      validFrom: input.validFrom,
    });
    return this.getRegion(input.id);
  }

  /** Writes a region as it is given; for `createRegion` and the seed. */
  async insert(r: {
    id: string;
    parentId: string | null;
    level: string;
    name: string;
    code: string;
    virtual: boolean;
    validFrom: string;
  }): Promise<void> {
    await this.db
      .rows(sql`select region_create(${r.id}, ${r.parentId}, ${r.level}, ${r.name}, ${r.code}, ${initialsOf(r.name)},
      ${nameTokens(r.name)}, ${r.virtual}, ${r.validFrom}, ${clock.now()})`);
  }

  async renameRegion(scope: Scope, id: string, version: number, input: RegionRenameInput): Promise<RegionView> {
    const region = await this.getOwn(scope, id);
    this.refuseFuture(input.validFrom);
    if (levelOfCode(input.code) !== region.level) throw Problem.invalid({ field: 'code', rule: 'regionCode' });
    const [last] = (await this.getRegion(id)).names;
    if (last && input.validFrom <= last.validFrom) throw Problem.invalid({ field: 'validFrom', rule: 'order' });
    return this.changed(id, await this.rename(id, version, input));
  }

  /** Gives a region another name and code from a day on; for `renameRegion` and the seed. False when the version is stale. */
  async rename(id: string, version: number, { name, code, validFrom }: RegionRenameInput): Promise<boolean> {
    const row = await this.db.one<{ done: boolean }>(sql`
      select region_rename(${id}, ${version}, ${name}, ${code}, ${initialsOf(name)}, ${nameTokens(name)}, ${validFrom},
        ${clock.now()}) as done`);
    return row?.done ?? false;
  }

  async closeRegion(scope: Scope, id: string, version: number, input: RegionCloseInput): Promise<RegionView> {
    const region = await this.getOwn(scope, id);
    this.refuseFuture(input.closedOn, 'closedOn');
    if (input.closedOn < region.validFrom) throw Problem.invalid({ field: 'closedOn', rule: 'order' });
    const successor = input.successorCode
      ? await this.getWithin(scope, input.successorCode, 'successorCode')
      : undefined;
    if (successor && (successor.id === id || successor.level !== region.level)) {
      throw Problem.invalid({ field: 'successorCode', rule: 'region' });
    }
    await this.db.because(input.reason);
    const done = await this.db.one<{ done: boolean }>(
      sql`select region_close(${id}, ${version}, ${input.closedOn}, ${successor?.id ?? null}, ${clock.now()}) as done`,
    );
    return this.changed(id, done?.done);
  }

  private async changed(id: string, done: boolean | undefined): Promise<RegionView> {
    const current = await this.getRegion(id);
    if (!done) throw new Problem('stale', {}, { current });
    return current;
  }

  private async getOwn(scope: Scope, id: string): Promise<Region> {
    const region = await this.db.one<Region>(sql`${REGION} where r.id = ${id} and r.valid_to is null`);
    if (!region || region.path < scope.range.lo || region.path >= scope.range.hi) throw new Problem('notFound');
    return region;
  }

  private refuseFuture(on: string, field = 'validFrom'): void {
    if (on > clock.today()) throw Problem.invalid({ field, rule: 'future' });
  }

  private async nextLocalCode(parent: Region): Promise<string> {
    const found = await this.db.one<{ serial: number }>(sql`
      select coalesce(max(substr(n.code, length(${parent.code}) + 2)::int), 0) + 1 as serial
      from region_name n where starts_with(n.code, ${`${parent.code}L`}) and length(n.code) <= ${parent.code.length + 3}`);
    const code = localCode(parent.code, found?.serial ?? 1);
    if (!code) throw Problem.invalid({ field: 'parentCode', rule: 'regionLevel', params: { level: '' } });
    return code;
  }
}
