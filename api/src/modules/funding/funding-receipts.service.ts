import { Injectable } from '@nestjs/common';
import type { FundingReceiptCreateInput, FundingReceiptEditInput } from '@zhufu/contracts/funding/funding.input';
import { postingViolations } from '@zhufu/contracts/funding/funding.rules';
import type { PostingListQuery } from '@zhufu/contracts/funding/funding.query';
import type { FundingReceiptRow } from '@zhufu/contracts/funding/funding.view';
import type { Page } from '@zhufu/contracts/list-query';
import { fen } from '@zhufu/domain/money';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import { readListing, readPage, readRow } from '../../platform/listing';
import { isReplay } from '../../platform/replay';
import type { Scope } from '../../platform/scope';
import { Sealer } from '../../platform/sealed/sealer';
import { type Sql, sql, word } from '../../platform/sql';
import { doVerb } from '../../platform/verb';
import { deleteVersion, saveVersion } from '../../platform/version';
import { FundingReceipt } from './funding.entity';
import { requireOwnDraft } from './funding.rules';
import { receipts, receiptSorts, receiptsToPost } from './funding.sql';
import { FundingSourcesService } from './funding-sources.service';

/** Money that arrived at one's own region: a draft, until another posts it (decisions.md 9). */
@Injectable()
export class FundingReceiptsService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
    private readonly sources: FundingSourcesService,
  ) {}

  listReceipts(scope: Scope, query: PostingListQuery): Promise<Page<FundingReceiptRow>> {
    return readPage(this.db, receipts(scope, query), readListing(query, receiptSorts, word('c.id')));
  }

  getReceipt(scope: Scope, id: string): Promise<FundingReceiptRow> {
    return readRow(this.db, receipts(scope, {}), sql`c.id = ${id}`);
  }

  /** For statements of other modules: receipts `c` that wait for the caller. */
  toPost(scope: Scope): Sql {
    return receiptsToPost(scope);
  }

  async createReceipt(scope: Scope, input: FundingReceiptCreateInput): Promise<FundingReceiptRow> {
    const createdHash = this.sealer.bodyHash(input);
    if (!(await isReplay(this.db, word('funding_receipt'), input.id, createdHash)))
      await this.insertDraft(scope, input, createdHash);
    return this.getReceipt(scope, input.id);
  }

  async editReceipt(
    scope: Scope,
    id: string,
    version: number,
    input: FundingReceiptEditInput,
  ): Promise<FundingReceiptRow> {
    const current = await this.getReceipt(scope, id);
    requireOwnDraft(scope, current, version);
    Problem.refuse(postingViolations(input, 'receivedOn', clock.today()));
    const { amount, ...values } = input;
    const next = { ...values, ...(amount !== undefined && { amount: fen(amount) }) };
    return saveVersion(this.db.of(FundingReceipt), { id, version }, next, () => this.getReceipt(scope, id));
  }

  /** Throws away one's own draft. Repeated it is not found: no row is left to say that it was the same person. */
  async removeDraft(scope: Scope, id: string, version: number): Promise<void> {
    const current = await this.getReceipt(scope, id);
    requireOwnDraft(scope, current, version);
    await deleteVersion(this.db.of(FundingReceipt), { id, version }, () => this.getReceipt(scope, id));
  }

  postReceipt(scope: Scope, id: string, version: number): Promise<FundingReceiptRow> {
    return this.move(scope, id, sql`funding_receipt_post(${id}, ${version}, ${clock.now()})`);
  }

  async reverseReceipt(scope: Scope, id: string, version: number, reason: string): Promise<FundingReceiptRow> {
    await this.db.because(reason);
    return this.move(scope, id, sql`funding_receipt_reverse(${id}, ${version}, ${reason}, ${clock.now()})`);
  }

  private move(scope: Scope, id: string, call: Sql): Promise<FundingReceiptRow> {
    return doVerb(this.db, call, () => this.getReceipt(scope, id));
  }

  private async insertDraft(scope: Scope, input: FundingReceiptCreateInput, createdHash: Buffer): Promise<void> {
    Problem.refuse(postingViolations(input, 'receivedOn', clock.today()));
    await this.sources.requireOwn(scope, input.fundingSourceId);
    const now = clock.now();
    await this.db.of(FundingReceipt).insert({
      ...input,
      amount: fen(input.amount),
      holderId: scope.region.id,
      path: scope.region.path,
      status: 'draft',
      createdBy: scope.actorId,
      createdAt: now,
      createdHash,
      updatedAt: now,
      version: 1,
    });
  }
}
