import type { Client } from '../client';
import type { Row } from '../programme';
import { type ModelLine, type ModelVisit, stands } from './books';
import type { Clerk } from './clerk';
import { aDay } from './lines';
import type { Verdict } from './rules';

/** What a verb does to a line when it is done. */
interface Step {
  verb: 'pay' | 'sign' | 'reverse';
  by: Client;
  body: object;
  verdict: Verdict;
  to: Partial<ModelLine>;
}

type Found = { visit: ModelVisit; line: ModelLine } | undefined;

/** A hand-over paid by card, signed for or reversed by itself. */
export class LineCommands {
  constructor(private readonly clerk: Clerk) {}

  async pay(): Promise<void> {
    const { choose, rules, shared } = this.clerk;
    const found = this.aLine(({ method, status }) => method === 'one_card' && status === 'reserved');
    if (!found) return;
    const paidOn = aDay(choose, 9);
    const verdict = rules.pay(found.line, found.visit, paidOn);
    const to = { status: 'posted', paidOn } as const;
    await this.move(found.line, { verb: 'pay', by: shared.desk.finance, body: { paidOn }, verdict, to });
  }

  async sign(): Promise<void> {
    const { choose, rules, shared } = this.clerk;
    const found = this.aLine(({ status }) => status === 'posted');
    if (!found) return;
    const signedOn = choose.often(80) ? '2026-02-10' : aDay(choose, 9);
    const verdict = rules.sign(found.line, signedOn);
    await this.move(found.line, {
      verb: 'sign',
      by: shared.desk.county,
      body: { signedOn },
      verdict,
      to: { status: 'signed' },
    });
  }

  async reverse(): Promise<void> {
    const { choose, rules, shared } = this.clerk;
    const found = this.aLine(stands);
    if (!found) return;
    const by = choose.one([shared.desk.county2, shared.desk.finance]);
    const body = { reason: '重复发放' };
    await this.move(found.line, {
      verb: 'reverse',
      by,
      body,
      verdict: rules.reverse(found.line),
      to: { status: 'reversed' },
    });
  }

  /** A line that suits of a confirmed visit, or now and then any. */
  private aLine(suits: (line: ModelLine) => boolean): Found {
    const visit = this.clerk.aVisit(({ status, lines }) => status === 'confirmed' && lines.some(suits));
    const line = visit && (visit.lines.find(suits) ?? visit.lines[0]);
    return line && { visit, line };
  }

  private async move(line: ModelLine, { verb, by, body, verdict, to }: Step): Promise<void> {
    const { version } = line;
    const act = () => by.act<Row>(`/api/disbursements/${line.id}/${verb}`, version, body);
    const answer = await this.clerk.send(verb, verdict, act);
    if (!answer) return;
    Object.assign(line, to, { version: answer.version });
    this.clerk.agree(`a line after ${verb}`, [answer.status, answer.paidOn], [line.status, line.paidOn]);
    this.clerk.repeat = async () => {
      if (line.version === answer.version) await this.clerk.send(`${verb} again`, { ends: ['done'] }, act);
    };
  }
}
