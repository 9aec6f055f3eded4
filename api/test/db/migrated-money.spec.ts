import type { RosterRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { Page } from '@zhufu/contracts/list-query';
import type { DisbursementRow } from '@zhufu/contracts/visits/visit.view';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { RollUpDeclaredClasses1700000000016 } from '../../../migrations/1700000000016-roll-up-declared-classes';
import { KeepSplitsInLines1700000000018 } from '../../../migrations/1700000000018-keep-splits-in-lines';
import { CarryNeedsInVisits1700000000019 } from '../../../migrations/1700000000019-carry-needs-in-visits';
import { NameKindsOfValues1700000000020 } from '../../../migrations/1700000000020-name-kinds-of-values';
import { RollUpSignedMoney1700000000021 } from '../../../migrations/1700000000021-roll-up-signed-money';
import { CountStrays1700000000022 } from '../../../migrations/1700000000022-count-strays';
import { LeaveLinesUncounted1700000000026 } from '../../../migrations/1700000000026-leave-lines-uncounted';
import type { Client } from '../support/client';
import { makeDrive } from '../support/drive';
import { done } from '../support/programme';
import { type City, World } from '../support/world';

/** What stands in a city's roll-ups; a row of nothing is as good as none. */
const STANDING = `select * from campaign_money where starts_with(path, $1) and amount <> 0
  order by level, path, day, class, kind`;

/** The newest first. */
const ofVisits = [
  new LeaveLinesUncounted1700000000026(),
  new CountStrays1700000000022(),
  new RollUpSignedMoney1700000000021(),
  new NameKindsOfValues1700000000020(),
  new CarryNeedsInVisits1700000000019(),
  new KeepSplitsInLines1700000000018(),
];

interface Standing {
  path: string;
  class: string;
  signed?: number;
}
type Line = Pick<DisbursementRow, 'id' | 'version'>;

let world: World;
let place: City;
let owner: DataSource;
let gone: RosterRow;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  const { near, campaign, sources } = await makeDrive(world, place);
  const url = `/api/disbursements?fundingSourceId=${sources.enterprise.id}`;
  const { data } = await done(near.city.get<{ data: Line[] }>(url));
  await done(near.county2.act(`/api/disbursements/${data[0]!.id}/reverse`, data[0]!.version, { reason: '重复发放' }));
  const [signed] = (
    await done(
      near.city.get<{ data: Line[] }>(`/api/disbursements?status=posted&regionCode=${place.counties[0]!.code}`),
    )
  ).data;
  await done(near.county.act(`/api/disbursements/${signed!.id}/sign`, signed!.version, { signedOn: '2026-02-20' }));
  gone = await leaveRecord(near.county, campaign.id);
  owner = await new DataSource({ type: 'postgres', url: world.database.ownerUrl }).initialize();
}, 60_000);
afterAll(async () => {
  await owner.destroy();
  await world.close();
});

/** What a row told of lines once: three of the government's in the two counties, one of them shared with the department, counted once. */
function linesOf({ path, class: fundingClass }: Standing): number {
  if (fundingClass === 'department') return 0;
  return fundingClass === 'government' && path.startsWith(place.counties[0]!.path) ? 2 : 1;
}

/** A family that the campaign has reached is on record no longer. */
async function leaveRecord(county: Client, campaignId: string): Promise<RosterRow> {
  const reached = `/api/roster-entries?campaignId=${campaignId}&reached=true`;
  const [entry] = (await done(county.get<Page<RosterRow>>(reached))).data;
  const url = `/api/households/${entry!.householdId}`;
  const { version } = await done(county.get<Line>(url));
  await done(county.act(`${url}/suspend`, version, { reason: '外出务工' }));
  return entry!;
}

/** Goes back to the schema before `migrations`, newest first, and forth again; the database stays as it was. */
async function throughOlder<Row extends object>(
  migrations: MigrationInterface[],
  standing: (runner: QueryRunner) => Promise<Row[]>,
  older: (runner: QueryRunner) => Promise<object[]>,
) {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  try {
    const kept = await standing(runner);
    for (const migration of migrations) await migration.down(runner);
    const before = await older(runner);
    for (const migration of [...migrations].reverse()) await migration.up(runner);
    return { kept, before, anew: await standing(runner) };
  } finally {
    await runner.rollbackTransaction();
  }
}

describe('visits and money of an older schema', () => {
  it('stands in the roll-ups with what is signed for, counted anew from the lines', async () => {
    const standing = (runner: QueryRunner): Promise<Standing[]> => runner.query(STANDING, [place.city.path]);
    const { kept, before, anew } = await throughOlder(ofVisits.slice(0, 3), standing, standing);
    expect(anew).toEqual(kept);
    expect(kept.filter(({ signed }) => Number(signed) > 0)).toHaveLength(3);
    expect(before).toEqual(kept.map((row) => ({ ...row, signed: undefined, lines: linesOf(row) })));
  });

  it('stands with those that strayed, counted anew from entries and families', async () => {
    const strays = (runner: QueryRunner): Promise<object[]> =>
      runner.query('select * from campaign_stray where starts_with(path, $1)', [place.city.path]);
    const table = (runner: QueryRunner): Promise<object[]> =>
      runner.query(`select to_regclass('campaign_stray') as name`);
    const { kept, before, anew } = await throughOlder(ofVisits.slice(0, 2), strays, table);
    expect(kept).toMatchObject([{ n: 1, household_id: gone.householdId, category: gone.category }]);
    expect(anew).toEqual(kept);
    expect(before).toEqual([{ name: null }]);
  });

  it('stands in the roll-ups by declared class, counted anew from the ledger', async () => {
    const standing = (runner: QueryRunner): Promise<Standing[]> => runner.query(STANDING, [place.city.path]);
    const migrations = [...ofVisits, new RollUpDeclaredClasses1700000000016()];
    const { kept, before, anew } = await throughOlder(migrations, standing, standing);
    expect(kept).toHaveLength(15);
    expect(anew).toEqual(kept);
    expect(before).toEqual(
      kept.map((row) => ({ ...row, declared_class: undefined, signed: undefined, lines: linesOf(row) })),
    );
  });

  it('stands in its lines as it stood in rows of splits', async () => {
    const splits = (runner: QueryRunner): Promise<object[]> =>
      runner.query(
        `select d.id, s.source_id, s.amount, s.position::int
        from disbursement d cross join lateral unnest(d.split_sources, d.split_amounts) with ordinality s (source_id, amount, position)
        where starts_with(d.path, $1) order by 1, 4`,
        [place.city.path],
      );
    const rows = (runner: QueryRunner): Promise<object[]> =>
      runner.query(
        'select disbursement_id as id, source_id, amount, position from funding_split where starts_with(path, $1) order by 1, 4',
        [place.city.path],
      );
    const { kept, before, anew } = await throughOlder(ofVisits, splits, rows);
    expect(kept.length).toBeGreaterThan(3);
    expect(before).toEqual(kept);
    expect(anew).toEqual(kept);
  });

  it('comes with the needs of its visits as they stood in rows', async () => {
    const columns = `x.need ->> 'need' as need, x.need ->> 'words' as words`;
    const carried = (runner: QueryRunner): Promise<object[]> =>
      runner.query(
        `select v.id, ${columns} from visit v cross join jsonb_array_elements(v.needs) x (need) where starts_with(v.path, $1) order by 1, 2`,
        [place.city.path],
      );
    const rows = (runner: QueryRunner): Promise<object[]> =>
      runner.query('select visit_id as id, kind as need, words from need where starts_with(path, $1) order by 1, 2', [
        place.city.path,
      ]);
    const { kept, before, anew } = await throughOlder(ofVisits, carried, rows);
    expect(kept.length).toBeGreaterThan(3);
    expect(before).toEqual(kept);
    expect(anew).toEqual(kept);
  });
});
