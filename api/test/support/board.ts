import type { CampaignDashboardView, WaitingView } from '@zhufu/contracts/reports/report.view';
import type { Client } from './client';
import {
  type Desk,
  done,
  makeFamily,
  makeSource,
  passDown,
  receive,
  type Row,
  runningCampaign,
  type Visit,
  visitBody,
} from './programme';
import type { City } from './world';

export const urlOfBoard = (id: string): string => `/api/dashboard/campaign?campaignId=${id}`;

/** Pays, signs or reverses a line at the version it is told with. */
export const onLine = (client: Client, line: Row, verb: string, body: object): Promise<Row> =>
  done(client.act<Row>(`/api/disbursements/${line.id}/${verb}`, line.version, body));

/** A campaign of its own with 10,000 yuan pledged, 6,000 received, 2,500 passed to the first county and 1,500 to the second. */
export class Board {
  private constructor(
    readonly desk: Desk,
    readonly village: string,
    readonly first: string,
    readonly second: string,
    readonly source: Row,
    readonly campaign: Row,
  ) {}

  static async of(desk: Desk, { counties, villages }: City): Promise<Board> {
    const [first, second] = counties.map(({ code }) => code) as [string, string];
    const source = await makeSource(desk.city, { pledged: 1_000_000 });
    await receive(desk.city, desk.city2, source.id, 600_000);
    await passDown(desk, source.id, first, 250_000);
    await passDown(desk, source.id, second, 150_000);
    const campaign = await runningCampaign(desk, { sources: [{ fundingSourceId: source.id }] });
    return new Board(desk, villages[0]![0]![0]!.code, first, second, source, campaign);
  }

  read(client: Client = this.desk.city, more = ''): Promise<CampaignDashboardView> {
    return done(client.get<CampaignDashboardView>(urlOfBoard(this.campaign.id) + more));
  }

  async waiting(client: Client): Promise<WaitingView> {
    return (await this.read(client)).waiting;
  }

  /** Hands in a visit of the first village with money of the source. */
  async submit(amount: number, method = 'cash_signed'): Promise<string> {
    const splits = [{ fundingSourceId: this.source.id, amount }];
    const disbursements = [{ kind: 'cash', method, amount, splits }];
    const family = await makeFamily(this.desk, this.village);
    const body = visitBody(family, this.campaign.id, undefined, 0, { disbursements });
    return (await done(this.desk.county.post<Row>('/api/visits', body))).id;
  }

  /** Confirms a visit and tells its line. */
  async confirm(id: string): Promise<Row> {
    return (await done(this.desk.county2.act<Visit>(`/api/visits/${id}/confirm`, 2))).disbursements[0]!;
  }
}
