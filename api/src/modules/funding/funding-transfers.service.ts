import { Injectable } from '@nestjs/common';
import type { FundingTransferCreateInput, FundingTransferEditInput } from '@zhufu/contracts/funding/funding.input';
import { postingViolations } from '@zhufu/contracts/funding/funding.rules';
import type { PostingListQuery } from '@zhufu/contracts/funding/funding.query';
import type { FundingTransferRow } from '@zhufu/contracts/funding/funding.view';
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
import { RegionsService } from '../regions/regions.service';
import { FundingTransfer } from './funding.entity';
import { requireOwnDraft } from './funding.rules';
import { transfers, transferSorts, transfersToPost } from './funding.sql';
import { FundingSourcesService } from './funding-sources.service';

/** Money passed down to a county: a draft, until another posts it (decisions.md 9). */
@Injectable()
export class FundingTransfersService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
    private readonly regions: RegionsService,
    private readonly sources: FundingSourcesService,
  ) {}

  listTransfers(scope: Scope, query: PostingListQuery): Promise<Page<FundingTransferRow>> {
    return readPage(this.db, transfers(scope, query), readListing(query, transferSorts, word('t.id')));
  }

  getTransfer(scope: Scope, id: string): Promise<FundingTransferRow> {
    return readRow(this.db, transfers(scope, {}), sql`t.id = ${id}`);
  }

  /** For statements of other modules: transfers `t` from a region `f` that wait for the caller. */
  toPost(scope: Scope): Sql {
    return transfersToPost(scope);
  }

  async createTransfer(scope: Scope, input: FundingTransferCreateInput): Promise<FundingTransferRow> {
    const createdHash = this.sealer.bodyHash(input);
    if (!(await isReplay(this.db, word('funding_transfer'), input.id, createdHash)))
      await this.insertDraft(scope, input, createdHash);
    return this.getTransfer(scope, input.id);
  }

  async editTransfer(
    scope: Scope,
    id: string,
    version: number,
    input: FundingTransferEditInput,
  ): Promise<FundingTransferRow> {
    const current = await this.getTransfer(scope, id);
    requireOwnDraft(scope, current, version);
    Problem.refuse(postingViolations(input, 'transferredOn', clock.today()));
    const { amount, ...values } = input;
    const next = { ...values, ...(amount !== undefined && { amount: fen(amount) }) };
    return saveVersion(this.db.of(FundingTransfer), { id, version }, next, () => this.getTransfer(scope, id));
  }

  /** Throws away one's own draft. Repeated it is not found: no row is left to say that it was the same person. */
  async removeDraft(scope: Scope, id: string, version: number): Promise<void> {
    const current = await this.getTransfer(scope, id);
    requireOwnDraft(scope, current, version);
    await deleteVersion(this.db.of(FundingTransfer), { id, version }, () => this.getTransfer(scope, id));
  }

  postTransfer(scope: Scope, id: string, version: number): Promise<FundingTransferRow> {
    return this.move(scope, id, sql`funding_transfer_post(${id}, ${version}, ${clock.now()})`);
  }

  async reverseTransfer(scope: Scope, id: string, version: number, reason: string): Promise<FundingTransferRow> {
    await this.db.because(reason);
    return this.move(scope, id, sql`funding_transfer_reverse(${id}, ${version}, ${reason}, ${clock.now()})`);
  }

  private move(scope: Scope, id: string, call: Sql): Promise<FundingTransferRow> {
    return doVerb(this.db, call, () => this.getTransfer(scope, id));
  }

  private async insertDraft(scope: Scope, input: FundingTransferCreateInput, createdHash: Buffer): Promise<void> {
    Problem.refuse(postingViolations(input, 'transferredOn', clock.today()));
    await this.sources.requireOwn(scope, input.fundingSourceId);
    const { amount, toRegionCode, ...values } = input;
    const to = await this.regions.getWithin(scope, toRegionCode, 'toRegionCode');
    if (to.level !== 'county' || to.id === scope.region.id)
      throw Problem.invalid({ field: 'toRegionCode', rule: 'regionLevel', params: { level: 'county' } });
    const now = clock.now();
    await this.db.of(FundingTransfer).insert({
      ...values,
      amount: fen(amount),
      fromId: scope.region.id,
      toId: to.id,
      path: to.path,
      status: 'draft',
      createdBy: scope.actorId,
      createdAt: now,
      createdHash,
      updatedAt: now,
      version: 1,
    });
  }
}
