import { Injectable } from '@nestjs/common';
import type { FundingPartyCreateInput, FundingPartyEditInput } from '@zhufu/contracts/funding/funding.input';
import type { FundingPartyRow } from '@zhufu/contracts/funding/funding.view';
import type { ListQuery, Page } from '@zhufu/contracts/list-query';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import { readListing, readPage, readRow } from '../../platform/listing';
import { isReplay } from '../../platform/replay';
import type { Scope } from '../../platform/scope';
import { Sealer } from '../../platform/sealed/sealer';
import { sql, word } from '../../platform/sql';
import { FundingParty } from './funding.entity';
import { parties, partySorts } from './funding.sql';

/** Who gives the money; a region keeps its own and reads those of the regions above. */
@Injectable()
export class FundingPartiesService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
  ) {}

  listParties(scope: Scope, query: ListQuery): Promise<Page<FundingPartyRow>> {
    return readPage(this.db, parties(scope, query), readListing(query, partySorts, word('p.id')));
  }

  getParty(scope: Scope, id: string): Promise<FundingPartyRow> {
    return readRow(this.db, parties(scope, {}), sql`p.id = ${id}`);
  }

  async createParty(scope: Scope, input: FundingPartyCreateInput): Promise<FundingPartyRow> {
    const createdHash = this.sealer.bodyHash(input);
    if (!(await isReplay(this.db, word('funding_party'), input.id, createdHash))) {
      const now = clock.now();
      await this.db.of(FundingParty).insert({
        ...input,
        regionId: scope.region.id,
        path: scope.region.path,
        createdBy: scope.actorId,
        createdAt: now,
        createdHash,
        updatedAt: now,
        version: 1,
      });
    }
    return this.getParty(scope, input.id);
  }

  async editParty(scope: Scope, id: string, version: number, input: FundingPartyEditInput): Promise<FundingPartyRow> {
    const { affected } = await this.db
      .of(FundingParty)
      .update({ id, version, path: scope.region.path }, { ...input, updatedAt: clock.now(), version: version + 1 });
    const current = await this.getParty(scope, id);
    if (affected !== 1)
      throw current.version === version ? new Problem('otherLevel') : new Problem('stale', {}, { current });
    return current;
  }
}
