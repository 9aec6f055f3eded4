import { Injectable } from '@nestjs/common';
import type { CampaignView, CampaignWaitingView } from '@zhufu/contracts/campaigns/campaign.view';
import { campaignFlow, type CampaignVerb } from '@zhufu/domain/campaigns';
import { canMove } from '@zhufu/domain/transitions';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import type { Scope } from '../../platform/scope';
import { sql } from '../../platform/sql';
import { requireVersion, saveVersion } from '../../platform/version';
import { Campaign } from './campaign.entity';
import { CampaignsService } from './campaigns.service';

/** A campaign's way from draft to archive (decisions.md, Flows). */
@Injectable()
export class CampaignFlowService {
  constructor(
    private readonly db: Db,
    private readonly campaigns: CampaignsService,
  ) {}

  /** Repeating the step that the same person has just made from that version gives the campaign as it is (decisions.md 19). */
  async move(scope: Scope, id: string, version: number, verb: CampaignVerb, reason?: string): Promise<CampaignView> {
    const current = await this.campaigns.getOwnAlone(scope, id);
    const { to } = campaignFlow[verb];
    const row = await this.db.of(Campaign).findOneBy({ id });
    if (current.version === version + 1 && current.status === to && row?.movedBy === scope.actorId) return current;
    requireVersion(current, version);
    if (!canMove(campaignFlow, verb, current.status)) throw new Problem('wrongState', { state: current.status });
    if (verb === 'submit') await this.refuseWaiting(id);
    if (reason) await this.db.because(reason);
    const next = { status: to, movedBy: scope.actorId };
    return saveVersion(this.db.of(Campaign), { id, version }, next, () => this.campaigns.getCampaign(scope, id));
  }

  /** What is not settled yet, told before the totals are closed. */
  async getWaiting(scope: Scope, id: string): Promise<CampaignWaitingView> {
    await this.campaigns.getOwn(scope, id);
    return this.countWaiting(id);
  }

  /** What is submitted cannot be reopened: nobody could then confirm, pay or release what waits. */
  private async refuseWaiting(id: string): Promise<void> {
    const { visits, lines } = await this.countWaiting(id);
    if (visits + lines > 0) throw new Problem('campaignWaits', { visits, lines });
  }

  private async countWaiting(id: string): Promise<CampaignWaitingView> {
    const counted = await this.db.one<CampaignWaitingView>(sql`select * from campaign_waiting(${id})`);
    return counted ?? { visits: 0, lines: 0 };
  }
}
