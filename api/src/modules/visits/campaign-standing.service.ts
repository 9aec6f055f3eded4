import { Injectable } from '@nestjs/common';
import type { CampaignStandingQuery, CampaignStandingView } from '@zhufu/contracts/visits/campaign-standing.view';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import type { Scope } from '../../platform/scope';
import { sql, word } from '../../platform/sql';
import { CampaignsService } from '../campaigns/campaigns.service';
import { campaignStanding } from './campaign-standing.sql';

/** How a handful of families and villages stand in a campaign, beside what the search found (look.md, page 2). */
@Injectable()
export class CampaignStandingService {
  constructor(
    private readonly db: Db,
    private readonly campaigns: CampaignsService,
  ) {}

  /** Throws `notFound` in a campaign of others; families and villages outside the area are left out like those nobody knows. */
  async getStanding(
    scope: Scope,
    campaignId: string,
    { householdIds = [], villageCodes = [] }: CampaignStandingQuery,
  ): Promise<CampaignStandingView> {
    const counted = { campaignId, registered: word('n.registered'), reached: word('e.households') };
    const asked = {
      campaignId,
      householdIds,
      villageCodes,
      isUnreached: this.campaigns.isUnreached(sql`${campaignId}`, word('h.id')),
      unreached: this.campaigns.unreachedIn(counted),
    };
    const standing = await this.db.one<CampaignStandingView>(
      campaignStanding(scope, asked, this.campaigns.isSeen(scope)),
    );
    if (!standing) throw new Problem('notFound');
    return standing;
  }
}
