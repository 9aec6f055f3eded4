import { type CampaignStatus, type CampaignVerb, openStatuses } from '@zhufu/domain/campaigns';
import { done, type Row } from '../programme';
import type { Family, ModelCampaign } from './books';
import type { Clerk } from './clerk';
import { figuresOf } from './figures';

const steps: Partial<Record<CampaignStatus, [CampaignVerb, CampaignStatus]>> = {
  running: ['close_entry', 'late_entry'],
  late_entry: ['total', 'totalled'],
  totalled: ['reopen', 'running'],
};

/** What goes on beside the visits: families move, the city closes the campaign and opens it again. */
export class ProgrammeCommands {
  constructor(private readonly clerk: Clerk) {}

  async moveFamily(): Promise<void> {
    const { choose, own, shared } = this.clerk;
    const family = choose.one<Family>(own.families);
    const villageCode = choose.one(shared.villageCodes);
    const url = `/api/households/${family.id}`;
    const move = () => shared.desk.county.patch<Row>(url, { villageCode }, family.version);
    const answer = await this.clerk.send('move a family', { ends: ['done'] }, move);
    if (answer) Object.assign(family, { villageCode, version: answer.version });
  }

  /** The campaign's next step while the others work, unless one is at it. Between totals and reopening no figure changes. */
  async moveCampaign(): Promise<void> {
    const { books, desk } = this.clerk.shared;
    const { campaign } = books;
    if (campaign.isTaken) return;
    campaign.isTaken = true;
    const figures = () => figuresOf(desk, campaign.id);
    if (this.isClosed()) this.clerk.agree('closed figures', await figures(), campaign.closedAt);
    await this.step(campaign);
    if (this.isClosed()) campaign.closedAt = await figures();
    campaign.isTaken = false;
  }

  isClosed(): boolean {
    return !openStatuses.includes(this.clerk.shared.books.campaign.status);
  }

  private async step(campaign: ModelCampaign): Promise<void> {
    const [verb, status] = steps[campaign.status]!;
    const body = verb === 'reopen' ? { reason: '还有走访未录' } : {};
    const url = `/api/campaigns/${campaign.id}/${verb}`;
    campaign.begun += 1;
    campaign.isMoving = true;
    const { version } = await done(this.clerk.shared.desk.city.act<Row>(url, campaign.version, body));
    Object.assign(campaign, { status, version, isMoving: false });
  }
}
