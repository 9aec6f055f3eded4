import { uuidv7 } from '@zhufu/domain/uuid';
import { done, type Row } from '../programme';
import type { Posting } from './books';
import type { Clerk } from './clerk';

const urls = { receipt: '/api/funding-receipts', transfer: '/api/funding-transfers' };

/** Money of the run's own source that comes to the city, is passed down to the county, or is taken back. */
export class MoneyCommands {
  constructor(private readonly clerk: Clerk) {}

  receive(): Promise<void> {
    return this.post('receipt', { receivedOn: '2026-01-02' });
  }

  passDown(): Promise<void> {
    return this.post('transfer', { toRegionCode: this.clerk.shared.countyCode, transferredOn: '2026-01-03' });
  }

  async takeBack(): Promise<void> {
    const { choose, own, rules, shared } = this.clerk;
    const posting = choose.one(shared.books.postings.filter(({ fundingSourceId }) => fundingSourceId === own.source));
    const { kind, id, version } = posting;
    const reverse = () => shared.desk.city2.act<Row>(`${urls[kind]}/${id}/reverse`, version, { reason: '金额有误' });
    const answer = await this.clerk.send(`take back a ${kind}`, rules.takeBack(posting), reverse);
    if (answer) Object.assign(posting, { status: 'reversed', version: answer.version });
  }

  private async post(kind: Posting['kind'], more: object): Promise<void> {
    const { choose, own, rules, shared } = this.clerk;
    const { city, city2 } = shared.desk;
    const [id, amount] = [uuidv7(), 1_000 * (1 + choose.below(100))];
    const posting: Posting = { kind, id, fundingSourceId: own.source, amount, version: 1, status: 'draft' };
    const body = { id, fundingSourceId: own.source, amount, voucher: `P-${id.slice(-6)}`, ...more };
    await done(city.post(urls[kind], body));
    const post = () => city2.act<Row>(`${urls[kind]}/${id}/post`, 1);
    const answer = await this.clerk.send(`post a ${kind}`, rules.post(posting), post);
    shared.books.postings.push(posting);
    if (answer) Object.assign(posting, { status: 'posted', version: answer.version });
  }
}
