import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { Page } from '@zhufu/contracts/list-query';
import type { DisbursementRow } from '@zhufu/contracts/visits/visit.view';
import { DataSource } from 'typeorm';
import { CountWhereHandedOver1700000000025 } from '../../../migrations/1700000000025-count-where-handed-over';
import { LeaveLinesUncounted1700000000026 } from '../../../migrations/1700000000026-leave-lines-uncounted';
import { everyDifference } from '../../src/modules/reports/verify';
import { done, fundCounty, makeFamily, visitBody } from '../support/programme';
import { Ground } from '../support/visits';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let ground: Ground;
let there: string;
let here: string;

/** A family of the first township gets 100 yuan, moves to the second, and gets 200 yuan there, of which 50 are taken back. */
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  ground = await Ground.of(world, place);
  const { desk, campaign, county, village } = ground;
  const [old, next] = place.townships[0]!;
  [there, here] = [old!.code, next!.code];
  const source = await fundCounty(desk, county, 100_000);
  const family = await makeFamily(desk, village);
  const visit = async (visitedOn: string, amounts: number[], need: string) => {
    const lines = amounts.map((amount) => ({
      kind: 'cash',
      amount,
      splits: [{ fundingSourceId: source.id, amount }],
    }));
    const more = { visitedOn, disbursements: lines, needs: [{ need }] };
    const body = visitBody(family, campaign.id, undefined, 0, more);
    await ground.record(desk.county, body);
    return (await ground.confirm(body.id)).disbursements;
  };
  await visit('2026-02-03', [10_000], 'medical');
  const { version } = await done(desk.county.get<HouseholdView>(`/api/households/${family}`));
  const villageCode = place.villages[0]![1]![0]!.code;
  await done(desk.county.patch(`/api/households/${family}`, { villageCode }, version));
  const [kept, wrong] = await visit('2026-02-05', [15_000, 5_000], 'living');
  await done(desk.county.act(`/api/disbursements/${kept!.id}/sign`, kept!.version, { signedOn: '2026-02-06' }));
  await done(desk.county2.act(`/api/disbursements/${wrong!.id}/reverse`, wrong!.version, { reason: '多发' }));
}, 60_000);
afterAll(() => world.close());

const figures = async () =>
  (await ground.totals('township')).rows.map(({ regionCode, households, amount }) => [regionCode, households, amount]);

describe('a family that is visited again where it has moved to', () => {
  it('is reached once, where it was; its money counts where it was handed over', async () => {
    expect(await figures()).toEqual([
      [there, 1, 10_000],
      [here, 0, 15_000],
    ]);
    const url = `/api/reports/campaign-totals?campaignId=${ground.campaign.id}&by=source&regionCode=`;
    const bySource = async (code: string) =>
      (await done(ground.desk.city.get<{ rows: { amount: number }[] }>(url + code))).rows.map(({ amount }) => amount);
    expect([await bySource(there), await bySource(here)]).toEqual([[10_000], [15_000]]);
  });

  it('stands in the lists behind the figures of both places', async () => {
    const lines = async (code: string) => {
      const url = `/api/disbursements?campaignId=${ground.campaign.id}&regionCode=${code}&status=posted,signed`;
      return (await done(ground.desk.city.get<Page<DisbursementRow>>(url))).data.map(({ amount }) => amount);
    };
    expect([await lines(there), await lines(here)]).toEqual([[10_000], [15_000]]);
  });

  it('has said what it needs in both places', async () => {
    interface Summary {
      rows: { regionCode: string; byNeed: object[] }[];
    }
    const url = `/api/reports/campaign-summary?campaignId=${ground.campaign.id}&regionCode=${ground.county}`;
    const { rows } = await done(ground.desk.city.get<Summary>(url));
    expect(rows.filter(({ byNeed }) => byNeed.length > 0)).toMatchObject([
      { regionCode: there, byNeed: [{ need: 'medical', needs: 1 }] },
      { regionCode: here, byNeed: [{ need: 'living', needs: 1 }] },
    ]);
  });

  it('leaves nothing for verify to name', async () => {
    expect(await world.signed(() => world.db.rows(everyDifference))).toEqual([]);
  });

  it('counts so in figures that were kept by its first place', async () => {
    const owner = await new DataSource({ type: 'postgres', url: world.database.ownerUrl }).initialize();
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    const migration = new CountWhereHandedOver1700000000025();
    const next = new LeaveLinesUncounted1700000000026();
    const standing = async () => [
      await runner.query(
        `select level, day, sum(amount)::int as amount, sum(signed)::int as signed from campaign_money
        where starts_with(path, $1) and amount <> 0 group by level, path, day order by level, path, day`,
        [place.city.path],
      ),
      await runner.query(
        `select level, what, code, n from campaign_tally where starts_with(path, $1) order by level, path, what, code`,
        [place.city.path],
      ),
      await runner.query(`select path, amount from ledger_entry where starts_with(path, $1) order by id`, [
        place.city.path,
      ]),
    ];
    try {
      const now = await standing();
      await next.down(runner);
      await migration.down(runner);
      const [money] = await standing();
      expect(money.filter(({ level }: { level: number }) => level === 3)).toMatchObject([
        { amount: 10_000 },
        { amount: 15_000, signed: 15_000 },
      ]);
      expect(await standing()).not.toEqual(now);
      await migration.up(runner);
      await next.up(runner);
      expect(await standing()).toEqual(now);
    } finally {
      await runner.rollbackTransaction();
      await owner.destroy();
    }
  });
});
