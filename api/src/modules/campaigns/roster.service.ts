import { Injectable } from '@nestjs/common';
import type { RosterAddInput } from '@zhufu/contracts/campaigns/campaign.input';
import type { RosterListQuery } from '@zhufu/contracts/campaigns/campaign.query';
import type { RosterAddView, RosterRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { Page } from '@zhufu/contracts/list-query';
import { editableCampaignStatuses } from '@zhufu/domain/campaigns';
import { uuidv7 } from '@zhufu/domain/uuid';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import { readListing, readPage, readRow } from '../../platform/listing';
import type { Scope } from '../../platform/scope';
import { sql, word } from '../../platform/sql';
import { HouseholdsService } from '../households/households.service';
import { CampaignsService } from './campaigns.service';
import { rosterEntries, rosterSorts } from './campaigns.sql';

/** Households of a campaign (慰问对象), put on it beforehand or by their first confirmed visit (decisions.md 14). */
@Injectable()
export class RosterService {
  constructor(
    private readonly db: Db,
    private readonly campaigns: CampaignsService,
    private readonly households: HouseholdsService,
  ) {}

  async listEntries(scope: Scope, query: RosterListQuery): Promise<Page<RosterRow>> {
    await this.campaigns.getCampaign(scope, query.campaignId);
    const found = this.households.foundBy(scope, query.q);
    return readPage(this.db, rosterEntries(scope, query, found), readListing(query, rosterSorts, word('e.id')));
  }

  async addEntries(scope: Scope, { campaignId, households }: RosterAddInput): Promise<RosterAddView> {
    await this.requireEditable(scope, campaignId);
    const rows = JSON.stringify(households.map((household) => ({ ...household, id: uuidv7() })));
    const row = await this.db.one<{ added: number; known: number }>(sql`
      select roster_add(${campaignId}, ${rows}::jsonb, ${clock.now()}) as added,
        (select count(*)::int from household h where h.id = any (${households.map(({ householdId }) => householdId)}::uuid[])
          and h.status = 'active') as known`);
    if ((row?.known ?? 0) < new Set(households.map(({ householdId }) => householdId)).size)
      throw Problem.invalid({ field: 'households', rule: 'household' });
    const added = row?.added ?? 0;
    return { added, already: households.length - added };
  }

  async noteNotDone(scope: Scope, id: string, version: number, reason: string): Promise<RosterRow> {
    const { campaignId } = await this.getEntry(scope, id);
    await this.requireEditable(scope, campaignId);
    const done = await this.db.one<{ n: number }>(
      sql`select roster_not_done(${id}, ${version}, ${reason}, ${clock.now()}) as n`,
    );
    const current = await this.getEntry(scope, id);
    if (done?.n !== 1) {
      // the same once more (decisions.md 19)
      if (current.version === version + 1 && current.notDoneReason === reason) return current;
      throw current.reachedOn === null
        ? new Problem('stale', {}, { current })
        : new Problem('wrongState', { state: 'reached' });
    }
    return current;
  }

  async removeEntry(scope: Scope, id: string): Promise<void> {
    const { campaignId } = await this.getEntry(scope, id);
    await this.requireEditable(scope, campaignId);
    const gone = await this.db.one<{ n: number }>(sql`select roster_remove(${id}) as n`);
    if (gone?.n !== 1) throw new Problem('inUse');
  }

  /** Once the figures are totalled the roster stands as they do. */
  private async requireEditable(scope: Scope, campaignId: string): Promise<void> {
    const { status } = await this.campaigns.getCampaign(scope, campaignId);
    if (!editableCampaignStatuses.includes(status)) throw new Problem('wrongState', { state: status });
  }

  private getEntry(scope: Scope, id: string): Promise<RosterRow> {
    return readRow(this.db, rosterEntries(scope, {}), sql`e.id = ${id}`);
  }
}
