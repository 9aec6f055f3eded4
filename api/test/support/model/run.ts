import { type VisitResult, visitResults } from '@zhufu/domain/visits';
import type { Answer, Client } from '../client';
import { type Desk, passDown, type Row, visitBody } from '../programme';
import type { Books, Family, ModelLine, ModelTransfer, ModelVisit } from './books';
import type { Chooser } from './chooser';
import { drawLines, type Line, type Sources } from './lines';

/** What the runs that go on at once share. */
export interface Shared {
  desk: Desk;
  books: Books;
  campaignId: string;
  countyCode: string;
  goods: { id: string; unitValue: number };
  /** A source that all runs draw on: who comes first may be anyone. */
  crowded: string;
}

/** What a run has to itself: whether its own source suffices is known beforehand. */
export interface Own {
  families: Family[];
  source: string;
}

type Verdict = 'done' | 'either' | string;
interface VisitAnswer extends Row {
  disbursements: { id: string; status: string; version: number }[];
}

const codeOf = ({ status, body }: Answer): string => {
  if (status < 300) return 'done';
  const { code, violations } = body as { code: string; violations?: { rule: string }[] };
  return violations ? `${code} ${[...new Set(violations.map(({ rule }) => rule))].join()}` : code;
};

/** One seeded sequence of commands. Each says beforehand how it must end, does it over HTTP, and enters it in the books when acknowledged. */
export class Run {
  readonly history: string[] = [];
  private repeat?: () => Promise<void>;

  constructor(
    private readonly shared: Shared,
    private readonly own: Own,
    private readonly choose: Chooser,
  ) {}

  async step(): Promise<void> {
    const commands = [
      ...Array<() => Promise<void>>(4).fill(() => this.log()),
      () => this.edit(),
      () => this.submit(),
      ...Array<() => Promise<void>>(4).fill(() => this.confirm()),
      () => this.return(),
      ...Array<() => Promise<void>>(2).fill(() => this.void()),
      ...Array<() => Promise<void>>(2).fill(() => this.pay()),
      ...Array<() => Promise<void>>(2).fill(() => this.sign()),
      ...Array<() => Promise<void>>(2).fill(() => this.reverse()),
      () => this.transfer(),
      () => this.takeBack(),
      () => this.repeat?.() ?? this.log(),
    ];
    await this.choose.one(commands)();
  }

  /** The run's own visits; others' are theirs to move. */
  private visits(): ModelVisit[] {
    return this.shared.books.visits.filter(({ family }) => this.own.families.includes(family));
  }

  /** A visit the verb suits, or now and then any. */
  private aVisit(suits: (visit: ModelVisit) => boolean): ModelVisit | undefined {
    const suited = this.visits().filter(suits);
    const list = suited.length > 0 && !this.choose.often(10) ? suited : this.visits();
    return list.length > 0 ? this.choose.one(list) : undefined;
  }

  private sources(): Sources {
    const { goods, crowded } = this.shared;
    return { own: this.own.source, crowded, goods };
  }

  /** How reserving these lines must end. */
  private reservation(lines: readonly Pick<ModelLine, 'splits'>[]): Verdict {
    const wanted = (source: string): number =>
      lines
        .flatMap(({ splits }) => splits)
        .filter(({ fundingSourceId }) => fundingSourceId === source)
        .reduce((sum, { amount }) => sum + amount, 0);
    if (wanted(this.own.source) > this.shared.books.account(this.own.source).left) return 'invalid fundsShort';
    return wanted(this.shared.crowded) > 0 ? 'either' : 'done';
  }

  /** Sends a command and compares its end; true when it was done. */
  private async expect(what: string, verdict: Verdict, answer: Promise<Answer>): Promise<boolean> {
    const code = codeOf(await answer);
    this.history.push(`${what}: ${code}`);
    const right = verdict === 'either' ? ['done', 'invalid fundsShort'].includes(code) : code === verdict;
    if (!right) throw new Error(`${what} had to end with ${verdict}:\n${this.history.join('\n')}`);
    return code === 'done';
  }

  private async log(): Promise<void> {
    const { desk, books, campaignId } = this.shared;
    const lines = drawLines(this.choose, this.sources());
    const draft = this.choose.often(30);
    const family = this.choose.one(this.own.families);
    const body = {
      ...visitBody(family.id, campaignId),
      visitedOn: `2026-02-0${1 + this.choose.below(5)}`,
      result: this.choose.often(60) ? 'met_self' : this.choose.one<VisitResult>(visitResults),
      disbursements: lines,
      ...(draft && { draft }),
    };
    const { visitedOn, result } = body;
    const sent = desk.county.post<VisitAnswer>('/api/visits', body);
    if (!(await this.expect('log', draft ? 'done' : this.reservation(lines), sent))) return;
    const visit: ModelVisit = { id: body.id, family, visitedOn, result, status: 'draft', version: 1, lines: [] };
    books.visits.push(visit);
    take(visit, (await sent).body, draft ? 'draft' : 'submitted', lines, draft ? 'draft' : 'reserved');
    this.repeat = async () => {
      await this.expect('log again', 'done', desk.county.post('/api/visits', body));
    };
  }

  private async edit(): Promise<void> {
    const visit = this.aVisit(({ status }) => status === 'draft' || status === 'returned');
    if (!visit) return;
    const lines = drawLines(this.choose, this.sources());
    const verdict = ['draft', 'returned'].includes(visit.status) ? 'done' : 'wrongState';
    const body = { disbursements: lines, visitedOn: '2026-02-04' };
    const sent = this.shared.desk.county.patch<VisitAnswer>(`/api/visits/${visit.id}`, body, visit.version);
    if (!(await this.expect('edit', verdict, sent))) return;
    visit.visitedOn = body.visitedOn;
    take(visit, (await sent).body, 'draft', lines, 'draft');
    this.repeat = undefined;
  }

  private async submit(): Promise<void> {
    const visit = this.aVisit(({ status }) => status === 'draft');
    if (!visit) return;
    const verdict = visit.status === 'draft' ? this.reservation(visit.lines) : 'wrongState';
    await this.move(visit, this.shared.desk.county, 'submit', {}, verdict, 'submitted', () => 'reserved');
  }

  private async confirm(): Promise<void> {
    const visit = this.aVisit(({ status }) => status === 'submitted');
    if (!visit) return;
    const { county, county2, finance } = this.shared.desk;
    const checker = this.choose.one([county2, finance, county2, finance, county]);
    const verdict = visit.status !== 'submitted' ? 'wrongState' : checker === county ? 'makerIsChecker' : 'done';
    await this.move(visit, checker, 'confirm', {}, verdict, 'confirmed', ({ method, status }) =>
      method === 'one_card' ? status : 'posted',
    );
  }

  private async return(): Promise<void> {
    const visit = this.aVisit(({ status }) => status === 'submitted');
    if (!visit) return;
    const verdict = visit.status === 'submitted' ? 'done' : 'wrongState';
    const reason = { reason: '写明见到谁' };
    await this.move(visit, this.shared.desk.county2, 'return', reason, verdict, 'returned', () => 'released');
  }

  private async void(): Promise<void> {
    const stands = ({ status }: ModelLine): boolean => status === 'posted' || status === 'signed';
    const visit = this.aVisit(({ status, lines }) => status === 'confirmed' && !lines.some(stands));
    if (!visit) return;
    const verdict = visit.status !== 'confirmed' ? 'wrongState' : visit.lines.some(stands) ? 'moneyStands' : 'done';
    await this.move(visit, this.shared.desk.county2, 'void', { reason: '登记错了' }, verdict, 'voided', ({ status }) =>
      status === 'reserved' ? 'released' : status,
    );
  }

  private async move(
    visit: ModelVisit,
    client: Client,
    verb: string,
    body: object,
    verdict: Verdict,
    to: ModelVisit['status'],
    line: (line: ModelLine) => ModelLine['status'],
  ): Promise<void> {
    const url = `/api/visits/${visit.id}/${verb}`;
    const { version } = visit;
    if (this.choose.often(5))
      await this.expect(`${verb} of another version`, 'stale', client.act(url, version + 7, body));
    const sent = client.act<VisitAnswer>(url, version, body);
    if (!(await this.expect(verb, verdict, sent))) return;
    const lines = visit.lines.map((one) => ({ ...one, status: line(one) }));
    take(visit, (await sent).body, to, lines);
    this.repeat = async () => {
      if (visit.version !== version + 1) return;
      await this.expect(`${verb} again`, 'done', client.act(url, version, body));
    };
  }

  private async handle(
    verb: 'pay' | 'sign' | 'reverse',
    client: Client,
    body: object,
    suits: (line: ModelLine, visit: ModelVisit) => boolean,
    to: Partial<ModelLine>,
  ): Promise<void> {
    const visit = this.aVisit((one) => one.lines.some((line) => suits(line, one)));
    const line = visit && (visit.lines.find((one) => suits(one, visit)) ?? visit.lines[0]);
    if (!visit || !line) return;
    const { version } = line;
    const url = `/api/disbursements/${line.id}/${verb}`;
    const sent = client.act<Row>(url, version, body);
    if (!(await this.expect(verb, suits(line, visit) ? 'done' : 'wrongState', sent))) return;
    const answer = (await sent).body;
    Object.assign(line, to, { version: answer.version });
    same(`${verb} of a line`, answer.status, line.status);
    this.repeat = async () => {
      if (line.version === answer.version) await this.expect(`${verb} again`, 'done', client.act(url, version, body));
    };
  }

  private pay(): Promise<void> {
    const paidOn = '2026-02-10';
    const suits = ({ method, status }: ModelLine, visit: ModelVisit): boolean =>
      method === 'one_card' && status === 'reserved' && visit.status === 'confirmed';
    return this.handle('pay', this.shared.desk.finance, { paidOn }, suits, { status: 'posted', paidOn });
  }

  private sign(): Promise<void> {
    const { county } = this.shared.desk;
    const suits = ({ status }: ModelLine): boolean => status === 'posted';
    return this.handle('sign', county, { signedOn: '2026-02-11' }, suits, { status: 'signed' });
  }

  private reverse(): Promise<void> {
    const { county2, finance } = this.shared.desk;
    const suits = ({ status }: ModelLine): boolean => status === 'posted' || status === 'signed';
    return this.handle('reverse', this.choose.one([county2, finance]), { reason: '重复发放' }, suits, {
      status: 'reversed',
    });
  }

  private async transfer(): Promise<void> {
    const { desk, countyCode, books } = this.shared;
    const amount = 1_000 * (1 + this.choose.below(100));
    const { id, version } = await passDown(desk, this.own.source, countyCode, amount);
    this.history.push('transfer: done');
    books.transfers.push({ id, version, amount, fundingSourceId: this.own.source, status: 'posted' });
  }

  private async takeBack(): Promise<void> {
    const { desk, books } = this.shared;
    const own = books.transfers.filter(({ fundingSourceId }) => fundingSourceId === this.own.source);
    const transfer = this.choose.one<ModelTransfer>(own);
    const short = transfer.amount > books.account(this.own.source).left;
    const verdict = transfer.status !== 'posted' ? 'wrongState' : short ? 'fundsShort' : 'done';
    const url = `/api/funding-transfers/${transfer.id}/reverse`;
    const sent = desk.city2.act<Row>(url, transfer.version, { reason: '拨错' });
    if (await this.expect('take back', verdict, sent)) {
      Object.assign(transfer, { status: 'reversed', version: (await sent).body.version });
    }
  }
}

/** Enters a visit as it was answered; its states must be those the model gives it. */
function take(
  visit: ModelVisit,
  answer: VisitAnswer,
  status: ModelVisit['status'],
  lines: readonly (Line & Partial<ModelLine>)[],
  lineStatus?: ModelLine['status'],
): void {
  visit.status = status;
  visit.version = answer.version;
  visit.lines = lines.map((line, i) => ({
    paidOn: visit.visitedOn,
    ...line,
    id: answer.disbursements[i]?.id ?? '',
    version: answer.disbursements[i]?.version ?? 0,
    status: lineStatus ?? line.status ?? 'draft',
  }));
  same('a visit', answer.status, status);
  same(
    'its lines',
    answer.disbursements.map((one) => one.status),
    visit.lines.map((one) => one.status),
  );
}

function same(what: string, found: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`the state of ${what} is ${a} where the model has ${b}`);
}
