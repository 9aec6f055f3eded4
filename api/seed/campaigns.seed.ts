import type { INestApplicationContext } from '@nestjs/common';
import type { CampaignStatus } from '@zhufu/domain/campaigns';
import { addDays } from '@zhufu/domain/calendar';
import { CampaignFlowService } from '../src/modules/campaigns/campaign.flow.service';
import { CampaignsService } from '../src/modules/campaigns/campaigns.service';
import type { Scope } from '../src/platform/scope';
import { Db } from '../src/platform/db/db';
import { onErrand } from '../src/platform/errand';
import { sql } from '../src/platform/sql';
import { cityOf } from './accounts.seed';
import { campaignId, type Drive } from './drives.plan';
import { sourceId } from './funding.seed';
import { citySources } from './programme.plan';
import type { SeedRegion } from './seed-regions';
import { actAs, instantOf, Staff } from './staff';
import { setCountyTargets, setLowerTargets } from './targets.seed';

/** The campaign is opened after its money has come: when it stands, only visits can be missing. */
export const isBegun = (db: Db, { key }: Drive): Promise<boolean> =>
  onErrand({ action: 'system.seed', range: { lo: '0', hi: '~' } }, async () => {
    const row = await db.one<{ status: string }>(sql`select status from campaign where id = ${campaignId(key)}`);
    return row !== undefined && row.status !== 'draft' && row.status !== 'issued';
  });

export async function openCampaign(
  app: INestApplicationContext,
  regions: readonly SeedRegion[],
  staff: Staff,
  drive: Drive,
): Promise<void> {
  const db = app.get(Db);
  const city = cityOf(regions);
  const maker = staff.scope('city_admin', city);
  const id = campaignId(drive.key);
  const { name, year, basisNumber, firstOn, lastOn, lateDays } = drive;
  const before = instantOf(addDays(firstOn, -3), 9);
  await actAs(db, maker, 'campaigns.create', before, () =>
    app.get(CampaignsService).createCampaign(maker, {
      id,
      name,
      year,
      basisTitle: '关于开展走访慰问活动的通知',
      basisNumber,
      organiser: '聊城市计生协',
      firstOn,
      lastOn,
      lateDays,
      standards: [{ category: 'only_child_deceased', amount: 100_000 }, { amount: 80_000 }],
      sources: citySources.map(({ key }) => ({ fundingSourceId: sourceId(year, key) })),
    }),
  );
  await setCountyTargets(app, city, maker, drive, before);
  await advance(app, maker, id, before, ['issued']);
  await setLowerTargets(app, regions, drive, before);
  await advance(app, maker, id, before, ['running']);
}

const verbs = {
  issued: 'issue',
  running: 'start',
  late_entry: 'close_entry',
  totalled: 'total',
  submitted: 'submit',
  archived: 'archive',
} as const satisfies Partial<Record<CampaignStatus, string>>;

/** Moves a campaign on through the states that it has not yet passed. */
export async function advance(
  app: INestApplicationContext,
  maker: Scope,
  id: string,
  at: Date,
  states: readonly (keyof typeof verbs)[],
): Promise<void> {
  const order = Object.keys(verbs);
  for (const state of states) {
    await actAs(app.get(Db), maker, 'campaigns.move', at, async () => {
      const { status, version } = await app.get(CampaignsService).getCampaign(maker, id);
      if (order.indexOf(status) >= order.indexOf(state)) return;
      await app.get(CampaignFlowService).move(maker, id, version, verbs[state]);
    });
  }
}
