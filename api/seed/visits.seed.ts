import type { INestApplicationContext } from '@nestjs/common';
import type { VisitCreateInput } from '@zhufu/contracts/visits/visit.input';
import { addDays, type Day } from '@zhufu/domain/calendar';
import { VisitFlowService } from '../src/modules/visits/visit.flow.service';
import { DisbursementsService } from '../src/modules/visits/disbursements.service';
import { VisitsService } from '../src/modules/visits/visits.service';
import { clock } from '../src/platform/clock';
import { Db } from '../src/platform/db/db';
import { onErrand } from '../src/platform/errand';
import type { Scope } from '../src/platform/scope';
import { sql } from '../src/platform/sql';
import { giftId, sourceId } from './funding.seed';
import { chance } from './people';
import { type Aid, GIFT, needsOf, visitorsOf } from './programme.plan';
import { seedId } from './seed-id';
import { SEED } from './seed-regions';
import { actAs, instantOf } from './staff';

const FEN = 100;

/** How far a planned visit is to go. `reversed` is confirmed, its money taken back and the visit voided. */
export type Fate = 'draft' | 'submitted' | 'returned' | 'confirmed' | 'signed' | 'reversed';

/** A visit the seed is to make; without `aid` nobody was met. */
export interface PlannedVisit {
  i: number;
  id: string;
  householdId: string;
  villageCode: string;
  campaignId: string;
  year: number;
  countyName: string;
  on: Day;
  aid?: Aid;
  fate: Fate;
}

export const visitId = (year: number, county: string, i: number): string => seedId('visit', year, county, i);

/** The two clerks of a county, who check each other. */
export interface Desk {
  maker: Scope;
  checker: Scope;
}

function linesOf({ year, aid, i }: PlannedVisit): VisitCreateInput['disbursements'] {
  if (!aid) return [];
  const splits = aid.splits.map(({ key, yuan }) => ({ fundingSourceId: sourceId(year, key), amount: yuan * FEN }));
  const cash = { kind: 'cash' as const, method: 'cash_signed' as const, amount: aid.cash * FEN, splits };
  const gift = {
    kind: 'goods' as const,
    amount: GIFT.yuan * FEN,
    goodsItemId: giftId,
    quantity: 1,
    splits: [{ fundingSourceId: sourceId(year, 'dairy'), amount: GIFT.yuan * FEN }],
  };
  return aid.gift ? [cash, gift] : [{ ...cash, ...(chance(i, 150) < 0.03 && { method: 'one_card' as const }) }];
}

const bodyOf = (planned: PlannedVisit): VisitCreateInput => ({
  id: planned.id,
  householdId: planned.householdId,
  campaignId: planned.campaignId,
  visitedOn: planned.on,
  visitors: visitorsOf(planned.i, planned.countyName),
  result: planned.aid ? (chance(planned.i, 151) < 0.82 ? 'met_self' : 'met_family') : 'not_home',
  situation: 'unchanged',
  policyTold: true,
  needs: planned.aid ? needsOf(planned.i) : [],
  disbursements: linesOf(planned),
  draft: planned.fate === 'draft',
});

interface Standing {
  id: string;
  status: string;
  version: number;
}

/** Nothing happens later than now. */
const notLater = (at: Date): Date => new Date(Math.min(at.getTime(), Date.now()));

/** Makes the visits of one county and one day go as far as planned; those already there go on from where they are. */
export async function seedDay(
  app: INestApplicationContext,
  desk: Desk,
  finance: Scope,
  on: Day,
  planned: readonly PlannedVisit[],
): Promise<void> {
  const db = app.get(Db);
  const visits = app.get(VisitsService);
  const flow = app.get(VisitFlowService);
  const known = await standingOf(db, desk.maker, planned);
  await actAs(db, desk.maker, 'visits.create', notLater(instantOf(on, 9)), async () => {
    for (const one of planned.filter(({ id }) => !known.has(id)))
      await clock.at(notLater(instantOf(on, 9 + chance(one.i, 152) * 8)), () => visits.createVisit(bodyOf(one)));
  });
  const submitted = await standingOf(db, desk.maker, planned);
  const next = notLater(instantOf(addDays(on, 1), 9));
  const inState = (state: string, ...fates: Fate[]): (PlannedVisit & Standing)[] =>
    planned.flatMap((one) => {
      const standing = submitted.get(one.id);
      return standing?.status === state && fates.includes(one.fate) ? [{ ...one, ...standing }] : [];
    });
  await actAs(db, desk.checker, 'visits.confirm', next, async () => {
    for (const { id, version } of inState('submitted', 'confirmed', 'signed', 'reversed'))
      await flow.confirm(id, version);
  });
  await actAs(db, desk.checker, 'visits.return', next, async () => {
    for (const { id, version } of inState('submitted', 'returned'))
      await flow.return(id, version, '见到家属的，请写明是谁、什么关系');
  });
  await settleLines(app, desk, finance, next, planned);
}

/** Bank lines are paid, most lines signed for, and the mistaken ones reversed with their visit voided. */
async function settleLines(
  app: INestApplicationContext,
  { maker, checker }: Desk,
  finance: Scope,
  at: Date,
  planned: readonly PlannedVisit[],
): Promise<void> {
  const [db, lines, flow] = [app.get(Db), app.get(DisbursementsService), app.get(VisitFlowService)];
  const fate = new Map(planned.map(({ id, fate }) => [id, fate]));
  const found = async (status: string, ...fates: Fate[]): Promise<LineStanding[]> =>
    (await linesOfVisits(db, maker, planned)).filter(
      (line) => line.status === status && line.confirmed && fates.includes(fate.get(line.visitId) as Fate),
    );
  const toPay = await found('reserved', 'signed', 'reversed');
  await actAs(db, finance, 'disbursements.pay', at, async () => {
    for (const { id, version, paidOn } of toPay) await lines.pay(finance, id, version, { paidOn });
  });
  const toSign = await found('posted', 'signed');
  await actAs(db, maker, 'disbursements.sign', at, async () => {
    for (const { id, version, paidOn } of toSign) await lines.signLine(id, version, paidOn);
  });
  const mistaken = await found('posted', 'reversed');
  await actAs(db, checker, 'disbursements.reverse', at, async () => {
    for (const { id, version } of mistaken) await lines.reverse(checker, id, version, '重复登记，红字冲正');
  });
  const standing = await standingOf(
    db,
    maker,
    planned.filter((one) => one.fate === 'reversed'),
  );
  await actAs(db, checker, 'visits.void', at, async () => {
    for (const { id, version, status } of standing.values())
      if (status === 'confirmed') await flow.void(id, version, '这一户走访登记了两次');
  });
}

interface LineStanding extends Standing {
  visitId: string;
  paidOn: string;
  confirmed: boolean;
}

const linesOfVisits = (db: Db, scope: Scope, planned: readonly PlannedVisit[]): Promise<LineStanding[]> =>
  onErrand(scope.errand('visits.list', { via: SEED }), () =>
    db.rows<LineStanding>(sql`
      select d.id, d.status, d.version, d.visit_id as "visitId", d.paid_on as "paidOn", v.status = 'confirmed' as confirmed
      from disbursement d join visit v on v.id = d.visit_id
      where d.visit_id = any (${planned.map(({ id }) => id)}::uuid[]) order by d.id`),
  );

async function standingOf(db: Db, scope: Scope, planned: readonly PlannedVisit[]): Promise<Map<string, Standing>> {
  const rows = await onErrand(scope.errand('visits.list', { via: SEED }), () =>
    db.rows<Standing>(
      sql`select id, status, version from visit where id = any (${planned.map(({ id }) => id)}::uuid[]) order by id`,
    ),
  );
  return new Map(rows.map((row) => [row.id, row]));
}
