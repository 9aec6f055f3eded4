import { Injectable } from '@nestjs/common';
import type { TargetsInput } from '@zhufu/contracts/campaigns/campaign.input';
import type { TargetRow, TargetsView } from '@zhufu/contracts/campaigns/campaign.view';
import { editableCampaignStatuses } from '@zhufu/domain/campaigns';
import { uuidv7 } from '@zhufu/domain/uuid';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import type { Scope } from '../../platform/scope';
import { sql } from '../../platform/sql';
import { type Region, RegionsService } from '../regions/regions.service';
import { CampaignsService } from './campaigns.service';
import { targets } from './campaigns.sql';
import { listedBelow } from './listed-regions.sql';

/** What each region is to reach: the city sets its counties' targets, the county its townships', the township its villages'. */
@Injectable()
export class TargetsService {
  constructor(
    private readonly db: Db,
    private readonly regions: RegionsService,
    private readonly campaigns: CampaignsService,
  ) {}

  async getTargets(scope: Scope, campaignId: string, parentCode?: string): Promise<TargetsView> {
    const campaign = await this.campaigns.getCampaign(scope, campaignId);
    const parent = parentCode ? await this.regions.getWithin(scope, parentCode, 'parentCode') : scope.region;
    const rows = await this.db.rows<TargetRow & { own: boolean }>(targets(scope, campaignId, parent.id));
    const plain = ({ own: _own, ...row }: TargetRow & { own: boolean }): TargetRow => row;
    const editable =
      parent.id === scope.region.id &&
      scope.can('campaigns.set_targets') &&
      editableCampaignStatuses.includes(campaign.status);
    return {
      own: rows.filter(({ own }) => own).map(plain),
      rows: rows.filter(({ own }) => !own).map(plain),
      editable,
      ownEditable: editable && campaign.own,
    };
  }

  /** All or none; a row that somebody changed since it was looked at is named. */
  async setTargets(scope: Scope, campaignId: string, input: TargetsInput): Promise<TargetsView> {
    const { status } = await this.campaigns.getCampaign(scope, campaignId);
    if (!editableCampaignStatuses.includes(status)) throw new Problem('wrongState', { state: status });
    const view = await this.getTargets(scope, campaignId, input.parentCode);
    if (!view.editable) throw new Problem('otherLevel');
    const parent = await this.regions.getWithin(scope, input.parentCode, 'parentCode');
    const settable = new Set([
      ...view.rows.map(({ regionCode }) => regionCode),
      ...(view.ownEditable ? [parent.code] : []),
    ]);
    const codes = input.targets.map(({ regionCode }) => regionCode);
    codes.forEach((code, i) => {
      const field = `targets.${i}.regionCode`;
      if (!settable.has(code)) throw Problem.invalid({ field, rule: 'region' });
      if (codes.indexOf(code) !== i) throw Problem.invalid({ field, rule: 'choice' });
    });
    await this.write(campaignId, input, parent);
    return this.getTargets(scope, campaignId, input.parentCode);
  }

  private async write(campaignId: string, { targets: given }: TargetsInput, parent: Region): Promise<void> {
    const rows = JSON.stringify(given.map((one) => ({ ...one, id: uuidv7() })));
    const parentId = sql`${parent.id}`;
    // of two regions that carry a code in turn, it names the present one
    const k = sql`json_to_recordset(${rows}::json) as k (id uuid, "regionCode" text, households int, amount bigint, version int)
      cross join lateral (
        select r.id, r.path from region r
        where r.code = k."regionCode" and (r.id = ${parentId} or ${listedBelow(campaignId, parentId)})
        order by r.valid_to desc limit 1) r`;
    const now = clock.now();
    const made = await this.db.rows<{ regionId: string }>(sql`
      insert into campaign_target (id, campaign_id, path, region_id, households, amount, updated_at)
      select k.id, ${campaignId}, r.path, r.id, k.households, k.amount, ${now} from ${k} where k.version is null
      on conflict do nothing returning region_id as "regionId"`);
    const changed = await this.db.rows<{ regionId: string }>(sql`
      update campaign_target t set households = k.households, amount = k.amount, updated_at = ${now}, version = t.version + 1
      from ${k} where t.campaign_id = ${campaignId} and t.region_id = r.id and t.version = k.version
      returning t.region_id as "regionId"`);
    if (made.length + changed.length === given.length) return;
    const written = new Set([...made, ...changed].map(({ regionId }) => regionId));
    const codes = await this.db.rows<{ code: string }>(
      sql`select code from region where id = any (${[...written]}::uuid[])`,
    );
    const done = new Set(codes.map(({ code }) => code));
    throw Problem.invalid(
      ...given.flatMap(({ regionCode }, i) =>
        done.has(regionCode) ? [] : [{ field: `targets.${i}.households`, rule: 'targetVersion' } as const],
      ),
    );
  }
}
