import { Injectable } from '@nestjs/common';
import type { HouseholdCreateInput, HouseholdEditInput } from '@zhufu/contracts/households/household.input';
import type { HouseholdListQuery } from '@zhufu/contracts/households/household.query';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { editableStatuses } from '@zhufu/domain/households';
import { fen } from '@zhufu/domain/money';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { JsonText } from '../../platform/http/json-text';
import { Problem } from '../../platform/http/problem';
import { keyOf, type Listing, readListing } from '../../platform/listing';
import { isReplay } from '../../platform/replay';
import type { Scope } from '../../platform/scope';
import { Sealer } from '../../platform/sealed/sealer';
import { type Sql, sql, word } from '../../platform/sql';
import { type Region, RegionsService } from '../regions/regions.service';
import { Household } from './household.entity';
import { HouseholdParts } from './household.parts';
import { getRecord, type HouseholdRecord } from './household.record';
import { fillFromIdCard, householdViolations } from './household.rules';
import { openSealed, viewOf } from './household.views';
import { foundHouseholds, householdSorts, listHouseholds, SEARCH_LIMIT, searchHouseholds } from './households.sql';
import { searchTokens } from './search-tokens';

type Values = Partial<Household>;
type SealedColumn = 'idCard' | 'phone' | 'bankCard';
const sealedColumns: Record<SealedColumn, string> = { idCard: 'id_card', phone: 'phone', bankCard: 'bank_card' };

/** A household to be written: its content, the hash of what was sent, and when. */
export interface NewDraft {
  input: HouseholdCreateInput;
  createdHash: Buffer;
  at: Date;
}

type HouseholdPlace = Pick<Household, 'path' | 'villageId' | 'countyId' | 'townshipId'>;

function placeAt(places: ReadonlyMap<string, HouseholdPlace>, { villageCode }: HouseholdCreateInput): HouseholdPlace {
  const place = places.get(villageCode);
  if (!place) throw new Error('the place of every village has been read');
  return place;
}

/** Registering families and keeping their record (product.md 2). */
@Injectable()
export class HouseholdsService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
    private readonly regions: RegionsService,
    private readonly parts: HouseholdParts,
  ) {}

  private readonly lastFour = (text: string): Buffer => this.sealer.index('last_four', text);

  /** A page as JSON that PostgreSQL has written. */
  async listHouseholds(scope: Scope, query: HouseholdListQuery): Promise<JsonText> {
    const listing = readListing(query, householdSorts, word('h.id'));
    const today = clock.today();
    const statement = query.q
      ? searchHouseholds(scope, query, listing, today, this.lastFour)
      : listHouseholds(scope, query, listing, today);
    const found = statement && (await this.db.one<PageRow>(statement));
    return pageText(found ?? { total: 0, shown: 0, data: '[]' }, listing, query.q !== undefined);
  }

  /** For lists of other modules: the ids of all families of the area that a typed text means, `v.household_id in …`; undefined without one. */
  foundBy(scope: Scope, q: string | undefined): Sql | undefined {
    return q ? foundHouseholds(scope, q, this.lastFour) : undefined;
  }

  async getHousehold(scope: Scope, id: string): Promise<HouseholdView> {
    return viewOf(scope, this.sealer, await getRecord(this.db, scope, id), clock.today());
  }

  /** Throws notFound for a household that the caller is not shown; for the modules that tell more of it. */
  async requireShown(scope: Scope, id: string): Promise<void> {
    await getRecord(this.db, scope, id);
  }

  /** A new draft. The same request again gives the household as it is now. */
  async createHousehold(scope: Scope, input: HouseholdCreateInput): Promise<HouseholdView> {
    const createdHash = this.sealer.bodyHash(input);
    if (!(await isReplay(this.db, word('household'), input.id, createdHash)))
      await this.insertDrafts(scope, [{ input, createdHash, at: clock.now() }]);
    return this.getHousehold(scope, input.id);
  }

  /** Writes new drafts with all their parts, all in a few statements; for `createHousehold` and the seed, whose families are synthetic. */
  async insertDrafts(scope: Scope, drafts: readonly NewDraft[], synthetic = false): Promise<void> {
    const places = await this.placesOf(scope, drafts);
    const numbers = await this.nextNumbers(drafts.map(({ input }) => placeAt(places, input).countyId));
    const rows = drafts.map(({ input, createdHash, at }, i) => {
      this.check(input);
      const place = placeAt(places, input);
      return {
        ...this.valuesOf(input.id, input),
        ...place,
        id: input.id,
        number: numbers[i],
        searchTokens: this.tokens(input.headName, place.path, input.idCard ?? null),
        status: 'draft' as const,
        synthetic,
        createdBy: scope.actorId,
        createdAt: at,
        createdHash,
        updatedAt: at,
        version: 1,
      };
    });
    await this.db.of(Household).insert(rows);
    await this.parts.insertParts(drafts.map(({ input }) => ({ ...input, path: placeAt(places, input).path })));
  }

  async editHousehold(scope: Scope, id: string, version: number, input: HouseholdEditInput): Promise<HouseholdView> {
    const record = await getRecord(this.db, scope, id);
    if (record.version !== version) throw this.stale(scope, record);
    if (!editableStatuses.includes(record.status)) throw new Problem('wrongState', { state: record.status });
    this.check(input);
    const village = input.villageCode ? await this.villageOf(scope, input.villageCode) : undefined;
    const whole = { id, path: village?.path ?? record.path };
    const idCard = input.idCard === undefined ? this.idCardOf(record) : input.idCard;
    const { affected } = await this.db.of(Household).update(
      { id, version },
      {
        ...this.valuesOf(id, input),
        ...(village && (await this.placeOf(village))),
        searchTokens: this.tokens(input.headName ?? record.headName, whole.path, idCard),
        updatedAt: clock.now(),
        version: version + 1,
      },
    );
    if (affected !== 1) throw this.stale(scope, await getRecord(this.db, scope, id));
    if (village) await this.parts.move(whole);
    if (input.idCard !== undefined) await this.parts.claimHead(whole, input.idCard);
    if (input.categories) await this.parts.replaceCategories(whole, input.categories);
    if (input.members) await this.parts.replaceMembers(whole, input.members);
    return this.getHousehold(scope, id);
  }

  private stale(scope: Scope, record: HouseholdRecord): Problem {
    return new Problem('stale', {}, { current: viewOf(scope, this.sealer, record, clock.today()) });
  }

  private check(input: HouseholdEditInput): void {
    fillFromIdCard(input);
    const wrong = householdViolations(input, clock.today());
    if (wrong.length > 0) throw Problem.invalid(...wrong);
  }

  private async villageOf(scope: Scope, code: string): Promise<Region> {
    const village = await this.regions.getWithin(scope, code, 'villageCode');
    if (village.level !== 'village')
      throw Problem.invalid({ field: 'villageCode', rule: 'regionLevel', params: { level: 'village' } });
    return village;
  }

  private async placeOf(village: Region): Promise<HouseholdPlace> {
    const row = await this.db.one<{ countyId: string; townshipId: string }>(sql`
      select c.id as "countyId", t.id as "townshipId" from region c, region t
      where c.path = left(${village.path}, 8) and t.path = left(${village.path}, 12)`);
    if (!row) throw new Error('a village lies in a township and a county');
    return { path: village.path, villageId: village.id, ...row };
  }

  /** The places of the drafts' villages, by code. */
  private async placesOf(scope: Scope, drafts: readonly NewDraft[]): Promise<Map<string, HouseholdPlace>> {
    const places = new Map<string, HouseholdPlace>();
    for (const code of new Set(drafts.map(({ input }) => input.villageCode)))
      places.set(code, await this.placeOf(await this.villageOf(scope, code)));
    return places;
  }

  /** A number for each draft, given the county of each. */
  private async nextNumbers(countyIds: readonly string[]): Promise<string[]> {
    const given = new Map<string, string[]>();
    for (const id of new Set(countyIds)) {
      const count = countyIds.filter((one) => one === id).length;
      const rows = await this.db.rows<{ number: string }>(
        sql`select n as number from household_next_numbers(${id}, ${count}) n`,
      );
      given.set(
        id,
        rows.map(({ number }) => number),
      );
    }
    return countyIds.map((id) => given.get(id)?.shift() ?? '');
  }

  /** The row's columns that were given; absent = unchanged, null = cleared. */
  private valuesOf(id: string, input: HouseholdEditInput): Values {
    const {
      villageCode: _village,
      categories,
      members: _members,
      location,
      idCard,
      phone,
      bankCard,
      incomePerHead,
      ...plain
    } = input;
    const main = categories?.find((category) => category.main)?.category;
    const sealed = Object.entries({ idCard, phone, bankCard }).filter(([, value]) => value !== undefined);
    return defined({
      ...plain,
      id: undefined,
      mainCategory: main,
      incomePerHead: incomePerHead == null ? incomePerHead : fen(incomePerHead),
      ...(location !== undefined && {
        longitude: location?.longitude ?? null,
        latitude: location?.latitude ?? null,
        datum: location?.datum ?? null,
      }),
      ...Object.fromEntries(sealed.map(([name, value]) => [name, this.seal(id, name as SealedColumn, value ?? null)])),
    });
  }

  private seal(rowId: string, name: SealedColumn, value: string | null): Buffer | null {
    return value === null ? null : this.sealer.seal({ table: 'household', column: sealedColumns[name], rowId }, value);
  }

  private idCardOf(record: HouseholdRecord): string | null {
    return openSealed(this.sealer, 'household', 'id_card', record.id, record.idCard);
  }

  private tokens(headName: string, path: string, idCard: string | null): string[] {
    return searchTokens(headName, path, idCard ? this.sealer.index('last_four', idCard.slice(-4)) : undefined);
  }
}

/** Without the fields that were not given, which TypeORM would take for something. */
const defined = (values: object): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;

/** A page as the statement gives it: `shown` lines, their text in `data`. */
interface PageRow {
  total: number;
  shown: number;
  data: string;
}

/** The answer's text around the rows' text; `next` when there may be more, `atLeast` when a search stopped counting. */
function pageText({ total, shown, data }: PageRow, listing: Listing, searched: boolean): JsonText {
  const next = shown === listing.limit ? `,"next":"${keyOfLast(data, listing.sort)}"` : '';
  const capped = searched && total > SEARCH_LIMIT;
  return new JsonText(`{"data":${data},"total":${capped ? `${SEARCH_LIMIT},"atLeast":true` : total}${next}}`);
}

/** Only the last line is read back: a line begins with its id, and no text within it can hold a bare quote. */
function keyOfLast(data: string, sort: string): string {
  const last = JSON.parse(data.slice(data.lastIndexOf('{"id":'), -1)) as { id: string } & Record<string, string>;
  return keyOf(last[sort] ?? '', last.id);
}
