import { type FundingClass, fundingClasses } from '@zhufu/domain/funding';
import type { HouseholdCategory } from '@zhufu/domain/households';
import type { NeedKind, VisitorRank } from '@zhufu/domain/visits';
import { registrars, type Staff } from './households';
import {
  confirmedVisit,
  type Desk,
  deskOf,
  done,
  fundCounty,
  goodsLine,
  makeFamily,
  makeGoods,
  passDown,
  receive,
  type Row,
  runningCampaign,
  visitBody,
} from './programme';
import type { City, World } from './world';

type At = [county: number, township: number, village: number];

/**
 * A campaign of February 2026 over two counties, small enough to count by hand: five families reached by six visits that count, one not at
 * home, one visit that still waits, 2,740 yuan from sources of all five classes.
 */
export interface Drive {
  near: Desk;
  far: Desk;
  campaign: Row;
  sources: Record<FundingClass, Row>;
  /** Families on record that it has not reached: one whose visit waits to be confirmed, one that was not at home. */
  waiting: string;
  away: string;
  waitingVisit: string;
}

const cash = (fundingSourceId: string, amount: number, more: object = {}) => ({
  kind: 'cash',
  amount,
  splits: [{ fundingSourceId, amount }],
  ...more,
});
const met = (visitedOn: string, ranks: VisitorRank[], needs: NeedKind[], ...disbursements: object[]) => ({
  visitedOn,
  visitors: ranks.map((rank) => ({ name: '周宁', rank })),
  needs: needs.map((need) => ({ need })),
  disbursements,
});

/** One source of each class with 5,000 yuan in the first county; the government's also with 1,000 in the second. */
async function fund(desk: Desk, { counties: [near, far] }: City): Promise<Record<FundingClass, Row>> {
  const declared: Partial<Record<FundingClass, FundingClass>> = { donation: 'enterprise', association: 'government' };
  const sources = {} as Record<FundingClass, Row>;
  for (const fundingClass of fundingClasses) {
    const more = { fundingClass, declaredClass: declared[fundingClass] };
    sources[fundingClass] = await fundCounty(desk, near!.code, 500_000, more);
  }
  await receive(desk.city, desk.city2, sources.government.id, 100_000);
  await passDown(desk, sources.government.id, far!.code, 100_000);
  return sources;
}

async function visitNear(near: Desk, campaignId: string, s: Record<FundingClass, Row>, families: string[]) {
  const goods = await makeGoods(near.city);
  const visit = (family: string, more: object) =>
    confirmedVisit(near, visitBody(family, campaignId, undefined, 0, more));
  const [a, b, c, d] = families as [string, string, string, string];
  const [gov, dep] = [s.government.id, s.department.id];
  const leaders: VisitorRank[] = ['city_leader', 'county_leader', 'county_leader'];
  await visit(a, met('2026-02-03', leaders, ['medical', 'living'], cash(gov, 50_000)));
  const splits = [
    { fundingSourceId: gov, amount: 20_000 },
    { fundingSourceId: dep, amount: 10_000 },
  ];
  const inKind = goodsLine(goods, 2, s.enterprise.id);
  await visit(b, met('2026-02-03', ['county_leader'], ['medical'], { kind: 'cash', amount: 30_000, splits }, inKind));
  await visit(c, met('2026-02-04', ['township_leader'], [], cash(s.donation.id, 40_000)));
  const card = cash(s.association.id, 60_000, { method: 'one_card' });
  const { disbursements } = await visit(d, met('2026-02-05', ['village_cadre'], ['schooling'], card));
  const [line] = disbursements;
  await done(near.finance.act(`/api/disbursements/${line!.id}/pay`, line!.version, { paidOn: '2026-02-10' }));
  await visit(d, { ...met('2026-02-06', ['volunteer'], ['comfort']), result: 'phone' });
}

const familyIn =
  (staff: Staff, { villages }: City) =>
  ([county, township, village]: At, category: HouseholdCategory): Promise<string> =>
    makeFamily(staff, villages[county]![township]![village]!.code, {
      headName: '王秀英',
      categories: [{ category, main: true, validFrom: '2015-11-02' }],
    });

export async function makeDrive(world: World, place: City): Promise<Drive> {
  const [near, far] = [await deskOf(world, place), await deskOf(world, place, 1)];
  const family = familyIn(await registrars(world, place), place);
  const sources = await fund(near, place);
  const campaign = await runningCampaign(near);
  await visitNear(near, campaign.id, sources, [
    await family([0, 0, 0], 'only_child_hardship'),
    await family([0, 0, 0], 'only_child_deceased'),
    await family([0, 0, 1], 'only_child_hardship'),
    await family([0, 1, 0], 'two_daughter_hardship'),
  ]);
  const beyond = await family([1, 0, 0], 'reward_assistance');
  const gift = cash(sources.government.id, 70_000);
  const given = met('2026-02-04', ['enterprise', 'enterprise'], ['housing', 'employment'], gift);
  await confirmedVisit(far, visitBody(beyond, campaign.id, undefined, 0, given));
  const away = await family([1, 1, 1], 'other_hardship');
  const nobody = { ...met('2026-02-04', ['village_cadre'], []), result: 'not_home' };
  await confirmedVisit(far, visitBody(away, campaign.id, undefined, 0, nobody));
  const waiting = await family([0, 0, 0], 'only_child_disabled');
  const unconfirmed = visitBody(waiting, campaign.id, sources.government.id, 10_000);
  await done(near.county.post('/api/visits', unconfirmed));
  return { near, far, campaign, sources, waiting, away, waitingVisit: unconfirmed.id };
}
