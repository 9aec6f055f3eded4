import { DataSource } from 'typeorm';
import { RollUpDeclaredClasses1700000000016 } from '../../../migrations/1700000000016-roll-up-declared-classes';
import { makeDrive } from '../support/drive';
import { done } from '../support/programme';
import { type City, World } from '../support/world';

/** What stands in a city's roll-ups; a row of nothing is as good as none. */
const STANDING = `select * from campaign_money where starts_with(path, $1) and (amount <> 0 or lines <> 0)
  order by level, path, day, class, kind`;

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

describe('the roll-ups by declared class', () => {
  it('are counted anew from the ledger as they were kept, and add up to the older ones', async () => {
    const migration = new RollUpDeclaredClasses1700000000016();
    const runner = owner.createQueryRunner();
    const standing = (): Promise<object[]> => runner.query(STANDING, [place.city.path]);
    await runner.startTransaction();
    const kept = await standing();
    expect(kept).toHaveLength(15);
    await migration.down(runner);
    const older = await standing();
    await migration.up(runner);
    const anew = await standing();
    await runner.rollbackTransaction();
    expect(anew).toEqual(kept);
    expect(older).toEqual(kept.map((row) => ({ ...row, declared_class: undefined })));
  });
});
