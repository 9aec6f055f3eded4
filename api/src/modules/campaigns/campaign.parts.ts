import { Injectable } from '@nestjs/common';
import type { CampaignSourceInput, CampaignStandardInput } from '@zhufu/contracts/campaigns/campaign.input';
import { uuidv7 } from '@zhufu/domain/uuid';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import { type Scope, withinOrAbove } from '../../platform/scope';
import { sql } from '../../platform/sql';

/** Writes what hangs on a campaign: standards, sources, targets taken over. */
@Injectable()
export class CampaignParts {
  constructor(private readonly db: Db) {}

  async replaceStandards(scope: Scope, campaignId: string, standards: readonly CampaignStandardInput[]): Promise<void> {
    await this.db.rows(sql`delete from campaign_standard where campaign_id = ${campaignId}`);
    const rows = JSON.stringify(standards.map((standard) => ({ ...standard, id: uuidv7() })));
    await this.db.rows(sql`
      insert into campaign_standard (id, campaign_id, path, category, amount)
      select s.id, ${campaignId}, ${scope.region.path}, s.category, s.amount
      from json_to_recordset(${rows}::json) as s (id uuid, category text, amount bigint)`);
  }

  async replaceSources(scope: Scope, campaignId: string, sources: readonly CampaignSourceInput[]): Promise<void> {
    await this.db.rows(sql`delete from campaign_source where campaign_id = ${campaignId}`);
    const rows = JSON.stringify(sources.map((source) => ({ ...source, id: uuidv7() })));
    const made = await this.db.rows(sql`
      insert into campaign_source (id, campaign_id, path, source_id)
      select s.id, ${campaignId}, ${scope.region.path}, f.id
      from json_to_recordset(${rows}::json) as s (id uuid, "fundingSourceId" uuid)
      join funding_source f on f.id = s."fundingSourceId" and ${withinOrAbove(scope, 'f.path')}
      on conflict do nothing returning id`);
    if (made.length !== sources.length) throw Problem.invalid({ field: 'sources', rule: 'source' });
  }

  /** The targets of regions that are still there; CampaignView tells how many are not. */
  async copyTargets(fromId: string, toId: string): Promise<void> {
    const found = await this.db.rows<{ regionId: string }>(
      sql`select t.region_id as "regionId" from campaign_target t join region r on r.id = t.region_id
        where t.campaign_id = ${fromId} and r.valid_to is null`,
    );
    const ids = JSON.stringify(found.map(({ regionId }) => ({ id: uuidv7(), regionId })));
    await this.db.rows(sql`
      insert into campaign_target (id, campaign_id, path, region_id, households, amount, updated_at)
      select k.id, ${toId}, t.path, t.region_id, t.households, t.amount, ${clock.now()}
      from json_to_recordset(${ids}::json) as k (id uuid, "regionId" uuid)
      join campaign_target t on t.campaign_id = ${fromId} and t.region_id = k."regionId"`);
  }
}
