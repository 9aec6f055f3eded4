import type { INestApplicationContext } from '@nestjs/common';
import { GoodsItemsService } from '../src/modules/goods/goods-items.service';
import { FundingPartiesService } from '../src/modules/funding/funding-parties.service';
import { FundingReceiptsService } from '../src/modules/funding/funding-receipts.service';
import { FundingSourcesService } from '../src/modules/funding/funding-sources.service';
import { FundingTransfersService } from '../src/modules/funding/funding-transfers.service';
import { Db } from '../src/platform/db/db';
import type { Scope } from '../src/platform/scope';
import { sql } from '../src/platform/sql';
import { type Aid, citySources, GIFT } from './programme.plan';
import { seedId } from './seed-id';
import type { SeedRegion } from './seed-regions';
import { actAs, instantOf } from './staff';

const FEN = 100;

/** Yuan that each county needs of each city source: what its households get, rounded up, so that a little is left. */
export function wanted(aid: readonly { county: string; aid: Aid }[]): Map<string, Map<string, number>> {
  const sums = new Map(citySources.map(({ key }) => [key, new Map<string, number>()]));
  const add = (key: string, county: string, yuan: number): void => {
    const counties = sums.get(key);
    counties?.set(county, (counties.get(county) ?? 0) + yuan);
  };
  for (const {
    county,
    aid: { splits, gift },
  } of aid) {
    for (const { key, yuan } of splits) add(key, county, yuan);
    if (gift) add('dairy', county, GIFT.yuan);
  }
  for (const counties of sums.values())
    for (const [county, yuan] of counties) counties.set(county, Math.ceil((yuan * 1.02 + 1000) / 1000) * 1000);
  return sums;
}

/** The one who enters and the one who checks, at one level. */
export interface Pair {
  maker: Scope;
  checker: Scope;
}

export interface Fund {
  app: INestApplicationContext;
  pair: Pair;
  year: number;
  validFrom: string;
  validTo: string;
  /** When the first money arrives; the rest follows in the days after. */
  from: string;
}

export const sourceId = (year: number, key: string): string => seedId('source', year, key);
export const giftId = seedId('goods', GIFT.name);

/** The city's parties, sources and the gift of a year; the same again changes nothing. */
export async function seedSources(fund: Fund, pledged: ReadonlyMap<string, number>): Promise<void> {
  const { app, pair, year, validFrom, validTo, from } = fund;
  const [parties, sources] = [app.get(FundingPartiesService), app.get(FundingSourcesService)];
  await actAs(app.get(Db), pair.maker, 'funding-sources.create', instantOf(from, 9), async () => {
    for (const { key, party, name, fundingClass } of citySources) {
      const fundingPartyId = seedId('party', key);
      await parties.createParty(pair.maker, { id: fundingPartyId, name: party });
      await sources.createSource(pair.maker, {
        id: sourceId(year, key),
        fundingPartyId,
        name: `${year} 年${name}`,
        fundingClass,
        level: fundingClass === 'government' ? 'city' : undefined,
        year,
        documentNumber: fundingClass === 'government' ? `聊财社〔${year - 1}〕98 号` : undefined,
        purpose: '计生助福走访慰问',
        validFrom,
        validTo,
        pledged: (pledged.get(key) ?? 0) * FEN,
      });
    }
    await app
      .get(GoodsItemsService)
      .createItem(pair.maker, { id: giftId, name: GIFT.name, unit: GIFT.unit, unitValue: GIFT.yuan * FEN });
  });
}

/** Money arrives in two parts and is posted by the second administrator. */
export async function seedReceipts(
  { app, pair, year, from }: Fund,
  pledged: ReadonlyMap<string, number>,
): Promise<void> {
  const [db, receipts] = [app.get(Db), app.get(FundingReceiptsService)];
  let serial = 0;
  for (const { key } of citySources) {
    const whole = pledged.get(key) ?? 0;
    const first = Math.round(whole * 0.0007) * 1000;
    for (const yuan of [first, whole - first]) {
      serial += 1;
      const id = seedId('receipt', year, serial);
      const voucher = `S-${String(serial).padStart(4, '0')}`;
      await actAs(db, pair.maker, 'funding-receipts.create', instantOf(from, 10 + serial / 60), () =>
        receipts.createReceipt(pair.maker, {
          id,
          fundingSourceId: sourceId(year, key),
          amount: yuan * FEN,
          receivedOn: from,
          voucher,
        }),
      );
      await actAs(db, pair.checker, 'funding-receipts.post', instantOf(from, 15 + serial / 60), () =>
        receipts.postReceipt(pair.checker, id, 1),
      );
    }
  }
}

/** Money goes down to the counties; the first transfer was of a wrong amount and is reversed (红字冲正). */
export async function seedTransfers(
  { app, pair, year, from }: Fund,
  counties: readonly SeedRegion[],
  sums: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Promise<void> {
  const [db, transfers] = [app.get(Db), app.get(FundingTransfersService)];
  let serial = 0;
  const statusOf = async (id: string): Promise<string | undefined> =>
    (
      await actAs(db, pair.maker, 'funding-transfers.list', instantOf(from, 16), () =>
        db.one<{ status: string }>(sql`select status from funding_transfer where id = ${id}`),
      )
    )?.status;
  const send = async (key: string, toRegionCode: string, yuan: number): Promise<string> => {
    serial += 1;
    const id = seedId('transfer', year, serial);
    if ((await statusOf(id)) !== undefined) return id;
    const voucher = `X-${String(serial).padStart(4, '0')}`;
    const facts = {
      id,
      fundingSourceId: sourceId(year, key),
      toRegionCode,
      amount: yuan * FEN,
      transferredOn: from,
      voucher,
    };
    await actAs(db, pair.maker, 'funding-transfers.create', instantOf(from, 16 + serial / 60), () =>
      transfers.createTransfer(pair.maker, facts),
    );
    return id;
  };
  const post = async (id: string): Promise<void> => {
    if ((await statusOf(id)) !== 'draft') return;
    await actAs(db, pair.checker, 'funding-transfers.post', instantOf(from, 17 + serial / 60), () =>
      transfers.postTransfer(pair.checker, id, 1),
    );
  };
  const [{ code: firstCode } = { code: '' }] = counties;
  const wrong = await send('finance', firstCode, 65_000);
  await post(wrong);
  if ((await statusOf(wrong)) === 'posted')
    await actAs(db, pair.checker, 'funding-transfers.reverse', instantOf(from, 17.5), () =>
      transfers.reverseTransfer(pair.checker, wrong, 2, '金额录错，应按核定数下拨'),
    );
  for (const { key } of citySources)
    for (const { code } of counties) {
      const yuan = sums.get(key)?.get(code) ?? 0;
      if (yuan > 0) await post(await send(key, code, yuan));
    }
}
