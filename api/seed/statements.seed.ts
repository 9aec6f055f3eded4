import type { INestApplicationContext } from '@nestjs/common';
import { StatementsService } from '../src/modules/statements/statements.service';
import { Db } from '../src/platform/db/db';
import { seedId } from './seed-id';
import type { SeedRegion } from './seed-regions';
import { actAs, instantOf, type Staff } from './staff';

/** What the press told (product.md 4): 2016 with its parts, 200 yuan short of its total; 2017 without a split. In fen. */
export async function seedStatements(
  app: INestApplicationContext,
  city: SeedRegion,
  staff: Staff,
  campaign2017: string,
): Promise<void> {
  const maker = staff.scope('city_admin', city);
  const statements = app.get(StatementsService);
  await actAs(app.get(Db), maker, 'statements.create', instantOf('2017-02-10', 9), async () => {
    await statements.createStatement(maker, {
      id: seedId('statement', 2016),
      regionCode: city.code,
      title: '2016 年全年救助情况',
      basis: 'year_of_aid',
      firstOn: '2016-01-01',
      lastOn: '2016-12-31',
      households: 8116,
      householdsAtLeast: false,
      amount: 335_220_000,
      amountAtLeast: true,
      lines: [
        { fundingClass: 'government', amount: 234_900_000, atLeast: false },
        { fundingClass: 'department', amount: 87_600_000, atLeast: true },
        { fundingClass: 'enterprise', amount: 12_700_000, atLeast: false },
      ],
      sourceDocument: '2016 年计生助福工作总结（公开报道）',
      note: '分项合计比总额少 200 元，按原报数保留，不作调整。',
    });
    await statements.createStatement(maker, {
      id: seedId('statement', 2017),
      regionCode: city.code,
      title: '2017 年春节集中走访慰问',
      basis: 'campaign',
      firstOn: '2017-01-09',
      lastOn: '2017-01-22',
      households: 2177,
      householdsAtLeast: false,
      amount: 111_800_000,
      amountAtLeast: true,
      sourceDocument: '2017 年走访慰问活动报道（公开报道）',
      campaignId: campaign2017,
      note: '发布时没有分来源、分款物的数字。',
    });
  });
}
