import { Client } from 'pg';
import { campaignStatuses, openStatuses } from '@zhufu/domain/campaigns';
import {
  aidKinds,
  disbursementStatuses,
  needKinds,
  payMethods,
  situations,
  visitOccasions,
  visitResults,
  visitStatuses,
} from '@zhufu/domain/visits';
import { workerDatabase } from '../support/worker-database';

let owner: Client;
beforeAll(async () => {
  owner = new Client({ connectionString: (await workerDatabase()).ownerUrl });
  await owner.connect();
});
afterAll(() => owner.end());

const become = async (kind: string, value: unknown): Promise<string> => {
  const { rows } = await owner.query<{ value: string }>(`select ($1::text)::${kind}::text as value`, [String(value)]);
  return rows[0]!.value;
};
const refused = { code: '23514' };

describe('a kind of values in the database', () => {
  it.each([
    ['visit_occasion', visitOccasions],
    ['visit_result', visitResults],
    ['visit_situation', situations],
    ['visit_status', visitStatuses],
    ['aid_kind', aidKinds],
    ['pay_method', payMethods],
    ['disbursement_status', disbursementStatuses],
  ] as const)('%s takes the codes of the trade and no other', async (kind, codes) => {
    for (const code of codes) expect(await become(kind, code)).toBe(code);
    await expect(become(kind, 'gold')).rejects.toMatchObject(refused);
    await expect(become(kind, codes[0].toUpperCase())).rejects.toMatchObject(refused);
  });

  it('takes the needs of the trade, each once, and no other', async () => {
    const told = JSON.stringify(needKinds.map((need) => ({ need, words: null })));
    expect(JSON.parse(await become('visit_needs', told))).toEqual(JSON.parse(told));
    for (const wrong of [
      '[{"need":"living"},{"need":"gold"}]',
      '[{"need":"living"},{"need":"living"}]',
      '[{}]',
      '[1]',
      '{}',
    ])
      await expect(become('visit_needs', wrong)).rejects.toMatchObject(refused);
  });

  it('has no fen below nothing, and moves none that are none', async () => {
    expect(await become('fen', 0)).toBe('0');
    expect(await become('fen_moved', 1)).toBe('1');
    expect(await become('quantity', 1)).toBe('1');
    await expect(become('fen', -1)).rejects.toMatchObject(refused);
    await expect(become('fen_moved', 0)).rejects.toMatchObject(refused);
    await expect(become('quantity', 0)).rejects.toMatchObject(refused);
  });
});

describe('a campaign', () => {
  it('is open in the same states for the database as for the console', async () => {
    const { rows } = await owner.query<{ status: string }>(
      'select s.status from unnest($1::text[]) with ordinality s (status, n) where campaign_is_open(s.status) order by s.n',
      [campaignStatuses],
    );
    expect(rows.map(({ status }) => status)).toEqual(openStatuses);
  });
});
