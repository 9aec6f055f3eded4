import type { Page } from '@zhufu/contracts/list-query';
import type { CampaignTotalsView } from '@zhufu/contracts/reports/report.view';
import type { DisbursementRow } from '@zhufu/contracts/visits/visit.view';
import { type FundingClass, fundingClasses } from '@zhufu/domain/funding';
import { aidKinds } from '@zhufu/domain/visits';
import { type Drive, makeDrive } from '../support/drive';
import { besideUnknown, broken, done } from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let drive: Drive;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  drive = await makeDrive(world, place);
}, 60_000);
afterAll(() => world.close());

const urlOf = (more: string): string => `/api/disbursements?campaignId=${drive.campaign.id}&perPage=200${more}`;
const lines = (more = ''): Promise<Page<DisbursementRow>> =>
  done(drive.near.city.get<Page<DisbursementRow>>(urlOf(more)));
const sum = (rows: { amount: number }[]): number => rows.reduce((all, { amount }) => all + amount, 0);
/** What the lines draw on sources of a class. */
const drawn = (rows: DisbursementRow[], fundingClass: FundingClass): number =>
  sum(rows.flatMap(({ splits }) => splits.filter((split) => split.fundingClass === fundingClass)));

describe('the list of hand-overs', () => {
  it('of what is handed over adds up to the figure, before and after a signature and a reversal', async () => {
    const { near, campaign } = drive;
    const url = `/api/reports/campaign-totals?campaignId=${campaign.id}&by=county`;
    const expectSame = async (amount: number): Promise<void> => {
      const { total } = await done(near.city.get<CampaignTotalsView>(url));
      expect(total.amount).toBe(amount);
      expect(sum((await lines('&status=posted,signed')).data)).toBe(amount);
      for (const one of fundingClasses) {
        const { data } = await lines(`&status=posted,signed&fundingClass=${one}`);
        expect(data.every(({ splits }) => splits.some(({ fundingClass }) => fundingClass === one))).toBe(true);
        expect([one, drawn(data, one)]).toEqual([one, total.byClass[one]]);
      }
      for (const kind of aidKinds)
        expect([kind, sum((await lines(`&status=posted,signed&kind=${kind}`)).data)]).toEqual([kind, total[kind]]);
    };
    await expectSame(274_000);
    const { data } = await lines(`&fundingSourceId=${drive.sources.donation.id}`);
    const [gift] = data;
    await done(near.county.act(`/api/disbursements/${gift!.id}/sign`, gift!.version, { signedOn: '2026-02-05' }));
    await expectSame(274_000);
    expect(sum((await lines('&status=posted')).data)).toBe(234_000);
    const url2 = `/api/disbursements/${gift!.id}/reverse`;
    await done(near.county2.act(url2, gift!.version + 1, { reason: '重复发放' }));
    await expectSame(234_000);
    expect((await lines('&status=reserved,reversed')).data.map(({ status }) => status).sort()).toEqual([
      'reserved',
      'reversed',
    ]);
  });

  it('of a region and a class are that region’s', async () => {
    const { data } = await lines(`&status=posted,signed&fundingClass=government&regionCode=${place.counties[1]!.code}`);
    expect(data.map(({ amount }) => amount)).toEqual([70_000]);
  });

  it('knows no other state or class', async () => {
    const ask = (more: string) => broken(drive.near.city.get(urlOf(more)));
    expect(await ask('&status=posted,gone')).toEqual(['status choice']);
    expect(await ask('&status=posted,posted')).toEqual(['status choice']);
    expect(await ask('&fundingClass=lottery')).toEqual(['fundingClass choice']);
    expect(await ask('&declaredClass=donation')).toEqual(['declaredClass choice']);
  });

  it('gives one line alone, and none beside the area', async () => {
    const [line] = (await lines(`&fundingSourceId=${drive.sources.enterprise.id}`)).data;
    const alone = await done(drive.near.city.get<DisbursementRow>(`/api/disbursements/${line!.id}`));
    expect(alone).toEqual(line);
    const [seen, unknown] = await besideUnknown(drive.far.county, line!.id, (id) => `/api/disbursements/${id}`);
    expect(seen).toEqual(unknown);
    expect(seen).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });
});
