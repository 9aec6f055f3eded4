import { Injectable } from '@nestjs/common';
import type { LedgerListQuery } from '@zhufu/contracts/funding/funding.query';
import type { LedgerRow } from '@zhufu/contracts/funding/funding.view';
import type { Page } from '@zhufu/contracts/list-query';
import { Db } from '../../platform/db/db';
import { readListing, readPage } from '../../platform/listing';
import type { Scope } from '../../platform/scope';
import { word } from '../../platform/sql';
import { ledger, ledgerSorts } from './funding.sql';

/** The append-only ledger, read. It is written by ledger_post() alone. */
@Injectable()
export class LedgerService {
  constructor(private readonly db: Db) {}

  listEntries(scope: Scope, query: LedgerListQuery): Promise<Page<LedgerRow>> {
    return readPage(this.db, ledger(scope, query), readListing(query, ledgerSorts, word('e.id')));
  }
}
