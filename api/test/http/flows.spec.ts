import { move } from '@zhufu/domain/transitions';
import {
  disbursementFlow,
  disbursementStatuses,
  type DisbursementVerb,
  visitFlow,
  visitStatuses,
  type VisitVerb,
} from '@zhufu/domain/visits';
import type { Answer } from '../support/client';
import { Steps, type Told } from '../support/steps';
import { Ground } from '../support/visits';
import { World } from '../support/world';

let world: World;
let ground: Ground;
let steps: Steps;

beforeAll(async () => {
  world = await World.open();
  ground = await Ground.of(world, await world.city());
  steps = await Steps.on(ground);
});
afterAll(() => world.close());

/** What came of a step: the state it led to, or the refusal; and the state that the record is in then. */
async function outcome({ status, body }: Answer<Told>, url: string): Promise<unknown[]> {
  const now = (await ground.desk.county.get<Told>(url)).body.status;
  return status === 200 ? [body.status, now] : [status, body.code, body.params, now];
}
const drawn = (state: string, to?: string): unknown[] => (to ? [to, to] : [409, 'wrongState', { state }, state]);

describe('every step that the tables of libs/domain draw, and no other, is taken', () => {
  it.each(visitStatuses)('from a visit that is %s', async (status) => {
    for (const verb of Object.keys(visitFlow) as VisitVerb[]) {
      const visit = await steps.visitAt(status);
      expect(visit.status).toBe(status);
      // a draft is edited too, which is no step of the table
      const to = verb === 'redraft' && status === 'draft' ? 'draft' : move(visitFlow, verb, status);
      const came = await outcome(await steps.visit[verb](visit), `/api/visits/${visit.id}`);
      expect([verb, ...came]).toEqual([verb, ...drawn(status, to)]);
    }
  });

  it.each(disbursementStatuses)('from a line that is %s', async (status) => {
    for (const verb of Object.keys(disbursementFlow) as DisbursementVerb[]) {
      const line = await steps.lineAt(status);
      expect(line.status).toBe(status);
      const came = await outcome(await steps.line[verb](line), `/api/disbursements/${line.id}`);
      expect([verb, ...came]).toEqual([verb, ...drawn(status, move(disbursementFlow, verb, status))]);
    }
  });
});

describe('a line by bank', () => {
  it('is not paid before its visit is confirmed', async () => {
    const own = await Steps.on(ground);
    const [line] = (await own.visitAt('submitted')).disbursements;
    const before = await own.books();
    const { status, body } = await own.line.pay(line!);
    expect([status, body.code]).toEqual([409, 'visitNotConfirmed']);
    expect(await own.books()).toEqual(before);
  });
});
