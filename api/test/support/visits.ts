import type { Client } from './client';
import { type Desk, deskOf, done, type Row, runningCampaign, type Visit } from './programme';
import type { City, World } from './world';

interface Account {
  regionCode: string;
  reserved: number;
  disbursed: number;
  signed: number;
  left: number;
}

interface Totals {
  rows: { regionCode: string; households?: number; amount: number; day?: string }[];
  total: { households: number; amount: number; cash: number; goods: number; byClass: Record<string, number> };
}

/** The first county of a city at work: its people, its first village, a running campaign. */
export class Ground {
  private constructor(
    readonly desk: Desk,
    readonly campaign: Row,
    readonly county: string,
    readonly village: string,
  ) {}

  static async of(world: World, place: City): Promise<Ground> {
    const desk = await deskOf(world, place);
    return new Ground(desk, await runningCampaign(desk), place.counties[0]!.code, place.villages[0]![0]![0]!.code);
  }

  /** What the county's account for a source holds, in fen. */
  async account(sourceId: string): Promise<Omit<Account, 'regionCode'>> {
    const { accounts } = (await this.desk.city.get<{ accounts: Account[] }>(`/api/funding-sources/${sourceId}`)).body;
    const { reserved, disbursed, signed, left } = accounts.find(({ regionCode }) => regionCode === this.county)!;
    return { reserved, disbursed, signed, left };
  }

  async totals(by: string, campaignId = this.campaign.id): Promise<Totals> {
    const url = `/api/reports/campaign-totals?campaignId=${campaignId}&by=${by}`;
    return (await this.desk.city.get<Totals>(url)).body;
  }

  record(client: Client, body: object): Promise<Visit> {
    return done(client.post<Visit>('/api/visits', body));
  }

  confirm(id: string, version = 2): Promise<Visit> {
    return done(this.desk.county2.act<Visit>(`/api/visits/${id}/confirm`, version));
  }
}
