import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import { clock } from '../../src/platform/clock';
import { campaignAt, urlOfCampaign } from '../support/campaigns';
import {
  broken,
  confirmedVisit,
  type Desk,
  deskOf,
  done,
  fundCounty,
  makeFamily,
  visitBody,
} from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
});
afterAll(() => world.close());

const february = (): Promise<CampaignView> =>
  campaignAt(desk.city, 'running', { firstOn: '2026-02-01', lastOn: '2026-02-28' });

describe('an edit of the days', () => {
  it('is refused where confirmed visits or posted money would fall outside', async () => {
    const source = await fundCounty(desk, place.counties[0]!.code, 200_000);
    const { id, version } = await february();
    const visit = async (visitedOn: string, method: string) => {
      const splits = [{ fundingSourceId: source.id, amount: 10_000 }];
      const disbursements = [{ kind: 'cash', method, amount: 10_000, splits }];
      const family = await makeFamily(desk, place.villages[0]![0]![0]!.code);
      return clock.at(new Date('2026-03-01T02:00:00Z'), () =>
        confirmedVisit(desk, visitBody(family, id, undefined, 0, { visitedOn, disbursements })),
      );
    };
    await visit('2026-02-03', 'cash_signed');
    const { disbursements } = await visit('2026-02-05', 'one_card');
    const [card] = disbursements;
    await done(desk.finance.act(`/api/disbursements/${card!.id}/pay`, card!.version, { paidOn: '2026-02-10' }));
    const edit = (more: object) => desk.city.patch(urlOfCampaign(id), more, version);
    const late = await edit({ firstOn: '2026-02-04' });
    expect(late.status).toBe(422);
    expect(late.body.violations).toEqual([
      {
        field: 'firstOn',
        rule: 'daysCutOff',
        params: { visits: 1, lines: 1, first: '2026-02-03', last: '2026-02-03' },
      },
    ]);
    expect((late.body.errors as Record<string, string>).firstOn).toContain(
      '1 次已提交或已确认的走访、1 笔已过账的发放',
    );
    expect(await broken(edit({ firstOn: '2026-02-06', lastOn: '2026-02-09' }))).toEqual([
      'firstOn daysCutOff',
      'lastOn daysCutOff',
    ]);
    expect(await broken(edit({ lastOn: '2026-02-09' }))).toEqual(['lastOn daysCutOff']);
    expect((await edit({ firstOn: '2026-02-03', lastOn: '2026-02-10' })).status).toBe(200);
  });

  it('counts what waits, since it is confirmed later, and neither what is returned nor what is voided', async () => {
    const { id, version } = await february();
    const village = place.villages[0]![0]![0]!.code;
    const body = async () => visitBody(await makeFamily(desk, village), id, undefined, 0, { visitedOn: '2026-02-02' });
    await clock.at(new Date('2026-03-01T02:00:00Z'), async () => {
      const wrong = await confirmedVisit(desk, await body());
      await done(desk.county2.act(`/api/visits/${wrong.id}/void`, wrong.version, { reason: '重复登记' }));
      const waiting = await body();
      await done(desk.county.post('/api/visits', waiting));
      const edit = () => desk.city.patch(urlOfCampaign(id), { firstOn: '2026-02-03' }, version);
      expect((await edit()).body.violations).toEqual([
        {
          field: 'firstOn',
          rule: 'daysCutOff',
          params: { visits: 1, lines: 0, first: '2026-02-02', last: '2026-02-02' },
        },
      ]);
      await done(desk.county2.act(`/api/visits/${waiting.id}/return`, 2, { reason: '日期写错' }));
      expect((await edit()).status).toBe(200);
    });
  });
});
