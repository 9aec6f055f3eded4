import { type VisitResult, visitResults } from '@zhufu/domain/visits';
import type { Client } from '../client';
import { type Row, visitBody } from '../programme';
import { type ModelLine, type ModelVisit, stands } from './books';
import type { Clerk } from './clerk';
import { aDay, drawLines, type Line } from './lines';
import type { Verdict } from './rules';

interface VisitAnswer extends Row {
  visitedOn: string;
  disbursements: { id: string; status: string; version: number; amount: number; paidOn: string }[];
}

/** What a verb does to a visit when it is done. */
interface Step {
  verb: 'submit' | 'confirm' | 'return' | 'void';
  by: Client;
  body?: object;
  verdict: Verdict;
  to: ModelVisit['status'];
  line: (line: ModelLine) => ModelLine['status'];
}

const urlOf = ({ id }: ModelVisit): string => `/api/visits/${id}`;
const withStatus = (status: ModelLine['status']) => (line: ModelLine) => ({ ...line, status });
/** Lines that were typed, of a visit on a day: paid on it unless they say another. */
const typed = (lines: readonly Line[], visitedOn: string): ModelLine[] =>
  lines.map((line) => ({ paidOn: visitedOn, ...line, id: '', version: 0, status: 'draft' }));

/** A visit logged, edited, thrown away, submitted, confirmed, returned or voided. */
export class VisitCommands {
  constructor(private readonly clerk: Clerk) {}

  async log(): Promise<void> {
    const { choose, own, rules, shared } = this.clerk;
    const family = choose.one(own.families);
    const [isDraft, lines] = [choose.often(30), this.draw()];
    const visitedOn = aDay(choose, 5);
    const result = choose.often(60) ? 'met_self' : choose.one<VisitResult>(visitResults);
    const more = { visitedOn, result, disbursements: lines, ...(isDraft && { draft: true }) };
    const body = { ...visitBody(family.id, shared.books.campaign.id), ...more };
    const { id } = body;
    const { villageCode } = family;
    const visit: ModelVisit = { id, family, villageCode, visitedOn, result, status: 'draft', version: 0, lines: [] };
    visit.lines = typed(lines, visitedOn);
    const log = () => shared.desk.county.post<VisitAnswer>('/api/visits', body);
    const answer = await this.clerk.send('log', rules.log(visit, isDraft), log);
    if (!answer) return;
    shared.books.visits.push(visit);
    const reserved = visit.lines.map(withStatus('reserved'));
    this.enter(visit, isDraft ? {} : { status: 'submitted', lines: reserved }, answer);
    this.clerk.repeat = async () => {
      await this.clerk.send('log again', { ends: ['done'] }, log);
    };
  }

  /** Another day, other hand-overs or both; what was paid on the day of the visit goes with it. */
  async edit(): Promise<void> {
    const { choose, rules, shared } = this.clerk;
    const visit = this.clerk.aVisit(({ status }) => status === 'draft' || status === 'returned');
    if (!visit) return;
    const day = choose.often(60) ? { visitedOn: aDay(choose, 5) } : {};
    const lines = choose.often(50) || !day.visitedOn ? { disbursements: this.draw() } : {};
    const edit = () => shared.desk.county.patch<VisitAnswer>(urlOf(visit), { ...day, ...lines }, visit.version);
    const answer = await this.clerk.send('edit', rules.edit(visit), edit);
    if (!answer) return;
    const { visitedOn = visit.visitedOn } = day;
    const moved = ({ paidOn }: ModelLine) => (paidOn === visit.visitedOn ? visitedOn : paidOn);
    const kept = visit.lines.map((line): ModelLine => ({ ...line, status: 'draft', paidOn: moved(line) }));
    const changed = lines.disbursements ? typed(lines.disbursements, visitedOn) : kept;
    this.enter(visit, { status: 'draft', visitedOn, lines: changed }, answer);
    this.clerk.repeat = undefined;
  }

  /** A draft holds nothing: no figure misses it. */
  async discard(): Promise<void> {
    const { rules, shared } = this.clerk;
    const visit = this.clerk.aVisit(({ status }) => status === 'draft');
    if (!visit) return;
    const discard = () => shared.desk.county.delete<VisitAnswer>(urlOf(visit), visit.version);
    if ((await this.clerk.send('discard', rules.discard(visit), discard)) === undefined) return;
    shared.books.visits.splice(shared.books.visits.indexOf(visit), 1);
    this.clerk.repeat = async () => {
      await this.clerk.send('discard again', { ends: ['notFound'] }, discard);
    };
  }

  async submit(): Promise<void> {
    const { rules, shared } = this.clerk;
    const visit = this.clerk.aVisit(({ status }) => status === 'draft');
    if (!visit) return;
    const { county: by } = shared.desk;
    const line = () => 'reserved' as const;
    await this.move(visit, { verb: 'submit', by, verdict: rules.submit(visit), to: 'submitted', line });
  }

  /** Posts what was handed over; money by card stays reserved until it is paid. */
  async confirm(): Promise<void> {
    const { choose, rules, shared } = this.clerk;
    const visit = this.clerk.aVisit(({ status }) => status === 'submitted');
    if (!visit) return;
    const { county, county2, finance } = shared.desk;
    const by = choose.one([county2, finance, county2, finance, county]);
    const verdict = rules.confirm(visit, by === county);
    const line = ({ method, status }: ModelLine) => (method === 'one_card' ? status : 'posted');
    if (await this.move(visit, { verb: 'confirm', by, verdict, to: 'confirmed', line })) shared.books.fixHome(visit);
  }

  async return(): Promise<void> {
    const { rules, shared } = this.clerk;
    const visit = this.clerk.aVisit(({ status }) => status === 'submitted');
    if (!visit) return;
    const [by, body] = [shared.desk.county2, { reason: '写明见到谁' }];
    const line = () => 'released' as const;
    await this.move(visit, { verb: 'return', by, body, verdict: rules.return(visit), to: 'returned', line });
  }

  async void(): Promise<void> {
    const { rules, shared } = this.clerk;
    const visit = this.clerk.aVisit(({ status, lines }) => status === 'confirmed' && !lines.some(stands));
    if (!visit) return;
    const [by, body] = [shared.desk.county2, { reason: '登记错了' }];
    const line = ({ status }: ModelLine) => (status === 'reserved' ? 'released' : status);
    await this.move(visit, { verb: 'void', by, body, verdict: rules.void(visit), to: 'voided', line });
  }

  private draw(): Line[] {
    const { choose, own, shared } = this.clerk;
    return drawLines(choose, { own: own.source, crowded: shared.crowded, goods: shared.goods });
  }

  /** Does a verb, now and then of another version first; true when it was done. */
  private async move(visit: ModelVisit, { verb, by, body, verdict, to, line }: Step): Promise<boolean> {
    const { version } = visit;
    const act = (known: number) => () => by.act<VisitAnswer>(`${urlOf(visit)}/${verb}`, known, body);
    if (this.clerk.choose.often(5))
      await this.clerk.send(`${verb} of another version`, { ends: ['stale'] }, act(version + 7));
    const answer = await this.clerk.send(verb, verdict, act(version));
    if (!answer) return false;
    this.enter(visit, { status: to, lines: visit.lines.map((one) => ({ ...one, status: line(one) })) }, answer);
    this.clerk.repeat = async () => {
      if (visit.version === answer.version) await this.clerk.send(`${verb} again`, { ends: ['done'] }, act(version));
    };
    return true;
  }

  /** Enters a visit as the model has it; the answer must agree, and gives ids and versions. */
  private enter(visit: ModelVisit, changed: Partial<ModelVisit>, { disbursements, ...answer }: VisitAnswer): void {
    Object.assign(visit, changed, { version: answer.version });
    const told = ({ status, amount, paidOn }: Pick<ModelLine, 'amount' | 'paidOn'> & { status: string }) => [
      status,
      amount,
      paidOn,
    ];
    this.clerk.agree('a visit', [answer.status, answer.visitedOn], [visit.status, visit.visitedOn]);
    this.clerk.agree('its lines', disbursements.map(told), visit.lines.map(told));
    for (const [i, { id, version }] of disbursements.entries()) Object.assign(visit.lines[i]!, { id, version });
  }
}
