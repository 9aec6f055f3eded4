import { uuidv7 } from '@zhufu/domain/uuid';
import { onErrand } from '../../src/platform/errand';
import { sql } from '../../src/platform/sql';
import { World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const denial = (id: string) =>
  sql`insert into denial (actor_id, action, request_id, path) values (${id}, 'tests.note', 'r', '00')`;

/** Does work as somebody of the whole area, in one statement. */
const atOnce = <T>(actorId: string, work: () => Promise<T>): Promise<T> =>
  onErrand({ action: 'tests.note', actorId, range: { lo: '0', hi: '~' } }, () => world.db.writeAtOnce(work));

const noted = async (actorId: string): Promise<number> => {
  const found = await world.signed(() =>
    world.db.one<{ n: number }>(sql`select count(*)::int as n from denial where actor_id = ${actorId}`),
  );
  return found?.n ?? -1;
};

describe('a write that is one statement', () => {
  it('is signed and kept', async () => {
    const actor = uuidv7();
    await atOnce(actor, () => world.db.rows(denial(actor)));
    expect(await noted(actor)).toBe(1);
  });

  it('refuses a second one, which would be another transaction', async () => {
    const actor = uuidv7();
    await expect(
      atOnce(actor, async () => {
        await world.db.rows(denial(actor));
        await world.db.rows(denial(actor));
      }),
    ).rejects.toThrow('a write at once is one statement');
    expect(await noted(actor)).toBe(1);
  });

  it('may note beside it what must survive', async () => {
    const actor = uuidv7();
    await atOnce(actor, async () => {
      await world.db.aside(() => world.db.rows(denial(actor)));
      await world.db.rows(denial(actor));
    });
    expect(await noted(actor)).toBe(2);
  });
});
