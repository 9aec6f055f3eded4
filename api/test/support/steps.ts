import type { DisbursementStatus, DisbursementVerb, VisitStatus, VisitVerb } from '@zhufu/domain/visits';
import type { Answer, Client } from './client';
import { done, fundCounty, makeFamily, type Row, runningCampaign, type Visit, visitBody } from './programme';
import type { Ground } from './visits';

export interface Told extends Row {
  code?: string;
  params?: object;
  violations?: object[];
}
type Step = (row: Row) => Promise<Answer<Told>>;

export const PAID_ON = '2026-02-10';
const paid = { paidOn: PAID_ON };
const signed = { signedOn: '2026-02-11' };
const reason = { reason: '登记错了' };
/** From where it was made: submitted, unless a draft. */
const visitWays: Record<VisitStatus, VisitVerb[]> = {
  draft: [],
  submitted: [],
  confirmed: ['confirm'],
  returned: ['return'],
  voided: ['confirm', 'void'],
};
/** How far the visit goes, then the line by itself. */
const lineWays: Record<DisbursementStatus, [VisitStatus, ...DisbursementVerb[]]> = {
  draft: ['draft'],
  reserved: ['confirmed'],
  posted: ['confirmed', 'pay'],
  signed: ['confirmed', 'pay', 'sign'],
  released: ['voided'],
  reversed: ['confirmed', 'pay', 'reverse'],
};

/** Visits of one campaign, each with a line by bank card (which stays reserved when confirmed), taken as far as a test needs them. */
export class Steps {
  private constructor(
    private readonly ground: Ground,
    readonly campaign: Pick<Row, 'id' | 'version'>,
    readonly householdId: string,
    readonly sourceId: string,
  ) {}

  /** In a running campaign, to a family on record and of a source, all of their own. */
  static async on(ground: Ground): Promise<Steps> {
    const { desk, county, village } = ground;
    const source = await fundCounty(desk, county, 1_000_000);
    return new Steps(ground, await runningCampaign(desk), await makeFamily(desk, village), source.id);
  }

  /** The same in another campaign, to another family or of another source. */
  with({
    campaign = this.campaign,
    householdId = this.householdId,
    sourceId = this.sourceId,
  }: Partial<Pick<Steps, 'campaign' | 'householdId' | 'sourceId'>>): Steps {
    return new Steps(this.ground, campaign, householdId, sourceId);
  }

  /** What each verb does to a visit, by the one whose part it is. */
  readonly visit: Record<VisitVerb, Step> = {
    submit: ({ id, version }) => this.ground.desk.county.act(`/api/visits/${id}/submit`, version),
    confirm: ({ id, version }) => this.ground.desk.county2.act(`/api/visits/${id}/confirm`, version),
    return: ({ id, version }) => this.ground.desk.county2.act(`/api/visits/${id}/return`, version, reason),
    redraft: ({ id, version }) => this.ground.desk.county.patch(`/api/visits/${id}`, { policyTold: true }, version),
    void: ({ id, version }) => this.ground.desk.county2.act(`/api/visits/${id}/void`, version, reason),
  };

  /** The same of a line. */
  readonly line: Record<DisbursementVerb, Step> = {
    pay: ({ id, version }) => this.ground.desk.finance.act(`/api/disbursements/${id}/pay`, version, paid),
    sign: ({ id, version }) => this.ground.desk.county2.act(`/api/disbursements/${id}/sign`, version, signed),
    reverse: ({ id, version }) => this.ground.desk.county2.act(`/api/disbursements/${id}/reverse`, version, reason),
  };

  /** The body of a draft. */
  body(more: object = {}): ReturnType<typeof visitBody> {
    const disbursements = [this.handOver()];
    return visitBody(this.householdId, this.campaign.id, undefined, 0, { draft: true, disbursements, ...more });
  }

  handOver(more: object = {}): object {
    const splits = [{ fundingSourceId: this.sourceId, amount: 10_000 }];
    return { kind: 'cash', method: 'one_card', amount: 10_000, splits, ...more };
  }

  async visitAt(status: VisitStatus, maker: Client = this.ground.desk.county): Promise<Visit> {
    let visit: Row = await done(maker.post<Visit>('/api/visits', this.body({ draft: status === 'draft' })));
    for (const verb of visitWays[status]) visit = await done(this.visit[verb](visit));
    return visit as Visit;
  }

  async lineAt(status: DisbursementStatus, maker?: Client): Promise<Row> {
    const [visitStatus, ...verbs] = lineWays[status];
    let line: Row = (await this.visitAt(visitStatus, maker)).disbursements[0]!;
    for (const verb of verbs) line = await done(this.line[verb](line));
    return line;
  }

  /** Visits and lines of the campaign, what it comes to, and the account that pays. */
  async books(): Promise<object> {
    const { county } = this.ground.desk;
    const { data } = await done(county.get<{ data: Row[] }>(`/api/visits?campaignId=${this.campaign.id}`));
    const { rows, total } = await this.ground.totals('day', this.campaign.id);
    return {
      visits: await Promise.all(data.map(({ id }) => done(county.get<Visit>(`/api/visits/${id}`)))),
      totals: { rows, total },
      account: await this.ground.account(this.sourceId),
    };
  }
}
