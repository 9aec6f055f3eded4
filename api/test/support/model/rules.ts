import { type Books, drawnOn, type ModelLine, type ModelVisit, type Posting, stands } from './books';

/** How a command may end; `closed`: how it ends instead while the campaign is closed. */
export interface Verdict {
  ends: readonly string[];
  closed?: string;
}

const DONE: Verdict = { ends: ['done'] };
const refused = (end: string): Verdict => ({ ends: [end] });
/** Changes figures of the campaign, which stay once they are totalled. */
const whileOpen = (end = 'done'): Verdict => ({ ends: [end], closed: 'campaignClosed' });

/** What is accepted, said from the books as they are before the command (decisions.md 8–11, Flows). */
export class Rules {
  constructor(
    private readonly books: Books,
    private readonly own: string,
    private readonly crowded: string,
  ) {}

  /** No payment comes before its visit, and each account has what is drawn on it; of the crowded one nobody knows beforehand. */
  admit({ visitedOn, lines }: Pick<ModelVisit, 'visitedOn' | 'lines'>): Verdict {
    if (lines.some(({ paidOn }) => paidOn < visitedOn))
      return { ends: ['invalid beforeVisit'], closed: 'invalid campaignNotOpen,beforeVisit' };
    const closed = 'invalid campaignNotOpen';
    if (drawnOn(this.own, lines) > this.books.account(this.own).left) return { ends: ['invalid fundsShort'], closed };
    return { ends: drawnOn(this.crowded, lines) > 0 ? ['done', 'invalid fundsShort'] : ['done'], closed };
  }

  log(visit: ModelVisit, isDraft: boolean): Verdict {
    return isDraft ? DONE : this.admit(visit);
  }

  edit({ status }: ModelVisit): Verdict {
    return status === 'draft' || status === 'returned' ? DONE : refused('wrongState');
  }

  discard({ status }: ModelVisit): Verdict {
    return status === 'draft' ? DONE : refused('wrongState');
  }

  submit(visit: ModelVisit): Verdict {
    return visit.status === 'draft' ? this.admit(visit) : refused('wrongState');
  }

  confirm({ status }: ModelVisit, byMaker: boolean): Verdict {
    if (status !== 'submitted') return refused('wrongState');
    return byMaker ? refused('makerIsChecker') : whileOpen();
  }

  return({ status }: ModelVisit): Verdict {
    return status === 'submitted' ? DONE : refused('wrongState');
  }

  void({ status, lines }: ModelVisit): Verdict {
    if (status !== 'confirmed') return refused('wrongState');
    return lines.some(stands) ? refused('moneyStands') : whileOpen();
  }

  pay({ method, status }: ModelLine, visit: ModelVisit, paidOn: string): Verdict {
    if (method !== 'one_card' || status !== 'reserved') return refused('wrongState');
    if (visit.status !== 'confirmed') return refused('visitNotConfirmed');
    return whileOpen(paidOn < visit.visitedOn ? 'invalid beforeVisit' : 'done');
  }

  sign({ status, paidOn }: ModelLine, signedOn: string): Verdict {
    if (status !== 'posted') return refused('wrongState');
    return signedOn < paidOn ? refused('invalid beforePayment') : DONE;
  }

  reverse(line: ModelLine): Verdict {
    return stands(line) ? whileOpen() : refused('wrongState');
  }

  /** A transfer needs its amount at the city; a receipt comes from outside. */
  post({ kind, fundingSourceId, amount }: Posting): Verdict {
    const isShort = kind === 'transfer' && amount > this.books.cityAccount(fundingSourceId).left;
    return isShort ? refused('fundsShort') : DONE;
  }

  /** Money that was passed on, reserved or paid is not taken back. */
  takeBack({ kind, fundingSourceId, amount, status }: Posting): Verdict {
    if (status !== 'posted') return refused('wrongState');
    const { left } = kind === 'receipt' ? this.books.cityAccount(fundingSourceId) : this.books.account(fundingSourceId);
    return amount > left ? refused('reversalShort') : DONE;
  }
}
