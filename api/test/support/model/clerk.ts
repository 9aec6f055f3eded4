import { isDeepStrictEqual } from 'node:util';
import { openStatuses } from '@zhufu/domain/campaigns';
import type { Answer } from '../client';
import type { Desk } from '../programme';
import type { Books, Family, ModelVisit } from './books';
import type { Chooser } from './chooser';
import { Rules, type Verdict } from './rules';

/** What the runs that go on at once share. */
export interface Shared {
  desk: Desk;
  books: Books;
  countyCode: string;
  villageCodes: string[];
  goods: { id: string; unitValue: number };
  /** A source that all runs draw on: who comes first may be anyone. */
  crowded: string;
}

/** What a run has to itself: whether its own source suffices is known beforehand. */
export interface Own {
  families: Family[];
  source: string;
}

const codeOf = ({ status, body }: Answer): string => {
  if (status < 300) return 'done';
  const { code, violations } = body as { code: string; violations?: { rule: string }[] };
  return violations ? `${code} ${[...new Set(violations.map(({ rule }) => rule))].join()}` : code;
};

/** Sends the commands of one run, one after another, and compares their ends with what was said beforehand. */
export class Clerk {
  readonly rules: Rules;
  /** Sends the last command once more, which changes nothing. */
  repeat?: () => Promise<void>;
  private readonly history: string[] = [];

  constructor(
    readonly shared: Shared,
    readonly own: Own,
    readonly choose: Chooser,
  ) {
    this.rules = new Rules(shared.books, own.source, shared.crowded);
  }

  /** One of the run's own visits that suits, or now and then any; others' are theirs to move. */
  aVisit(suits: (visit: ModelVisit) => boolean): ModelVisit | undefined {
    const visits = this.shared.books.visits.filter(({ family }) => this.own.families.includes(family));
    const suited = visits.filter(suits);
    const list = suited.length > 0 && !this.choose.often(10) ? suited : visits;
    return list.length > 0 ? this.choose.one(list) : undefined;
  }

  /** Gives the answer of a command that was done, undefined when it was refused as it had to be. */
  async send<Body>(
    what: string,
    { ends, closed }: Verdict,
    command: () => Promise<Answer<Body>>,
  ): Promise<Body | undefined> {
    const wasOpen = this.watchCampaign();
    const answer = await command();
    const end = codeOf(answer as Answer);
    const may = closed ? wasOpen().flatMap((isOpen) => (isOpen ? ends : [closed])) : ends;
    this.history.push(`${what}: ${end}`);
    if (!may.includes(end)) this.fail(`${what} had to end with ${[...new Set(may)].join(' or ')}`);
    return end === 'done' ? answer.body : undefined;
  }

  agree(what: string, found: unknown, wanted: unknown): void {
    if (isDeepStrictEqual(found, wanted)) return;
    this.fail(`${what}: ${JSON.stringify(found)} where the model has ${JSON.stringify(wanted)}`);
  }

  /** Begins to watch whether the campaign is open; what it gives tells how a command in between may have found it. */
  private watchCampaign(): () => boolean[] {
    const { campaign } = this.shared.books;
    const { begun, isMoving } = campaign;
    return () => (isMoving || campaign.begun !== begun ? [true, false] : [openStatuses.includes(campaign.status)]);
  }

  private fail(what: string): never {
    throw new Error([what, ...this.history].join('\n'));
  }
}
