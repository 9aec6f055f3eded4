import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { RollUpDeclaredClasses1700000000016 } from '../../../migrations/1700000000016-roll-up-declared-classes';
import { KeepSplitsInLines1700000000018 } from '../../../migrations/1700000000018-keep-splits-in-lines';
import { CarryNeedsInVisits1700000000019 } from '../../../migrations/1700000000019-carry-needs-in-visits';
import { NameKindsOfValues1700000000020 } from '../../../migrations/1700000000020-name-kinds-of-values';
import { makeDrive } from '../support/drive';
import { done } from '../support/programme';
import { type City, World } from '../support/world';

/** What stands in a city's roll-ups; a row of nothing is as good as none. */
const STANDING = `select * from campaign_money where starts_with(path, $1) and (amount <> 0 or lines <> 0)
  order by level, path, day, class, kind`;

/** The newest first. */
const ofVisits = [
  new NameKindsOfValues1700000000020(),
  new CarryNeedsInVisits1700000000019(),
  new KeepSplitsInLines1700000000018(),
];

let world: World;
let place: City;
let owner: DataSource;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  const { near, sources } = await makeDrive(world, place);
  const url = `/api/disbursements?fundingSourceId=${sources.department.id}`;
  const { data } = await done(near.city.get<{ data: { id: string; version: number }[] }>(url));
  await done(near.county2.act(`/api/disbursements/${data[0]!.id}/reverse`, data[0]!.version, { reason: '重复发放' }));
  owner = await new DataSource({ type: 'postgres', url: world.database.ownerUrl }).initialize();
}, 60_000);
afterAll(async () => {
  await owner.destroy();
  await world.close();
});

/** Goes back to the schema before `migrations`, newest first, and forth again; the database stays as it was. */
async function throughOlder(
  migrations: MigrationInterface[],
  standing: (runner: QueryRunner) => Promise<object[]>,
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
  it('stands in the roll-ups by declared class, counted anew from the ledger', async () => {
    const standing = (runner: QueryRunner): Promise<object[]> => runner.query(STANDING, [place.city.path]);
    const migrations = [...ofVisits, new RollUpDeclaredClasses1700000000016()];
    const { kept, before, anew } = await throughOlder(migrations, standing, standing);
    expect(kept).toHaveLength(15);
    expect(anew).toEqual(kept);
    expect(before).toEqual(kept.map((row) => ({ ...row, declared_class: undefined })));
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
