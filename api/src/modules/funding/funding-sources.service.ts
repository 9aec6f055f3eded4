import { Injectable } from '@nestjs/common';
import type { FundingSourceCreateInput, FundingSourceEditInput } from '@zhufu/contracts/funding/funding.input';
import { sourceViolations } from '@zhufu/contracts/funding/funding.rules';
import type { FundingSourceListQuery } from '@zhufu/contracts/funding/funding.query';
import type { FundingSourceRow, FundingSourceView } from '@zhufu/contracts/funding/funding.view';
import type { Page } from '@zhufu/contracts/list-query';
import { fen } from '@zhufu/domain/money';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { type FieldViolation, Problem } from '../../platform/http/problem';
import { readListing, readPage } from '../../platform/listing';
import { isReplay } from '../../platform/replay';
import { type Scope, withinOrAbove } from '../../platform/scope';
import { Sealer } from '../../platform/sealed/sealer';
import { sql, word } from '../../platform/sql';
import { requireVersion, saveVersion } from '../../platform/version';
import { FundingSource } from './funding.entity';
import { showSource, sources, sourceSorts } from './funding.sql';

/** Sources of money; a region keeps its own and reads those of the regions above by name and class (decisions.md 3). */
@Injectable()
export class FundingSourcesService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
  ) {}

  listSources(scope: Scope, query: FundingSourceListQuery): Promise<Page<FundingSourceRow>> {
    return readPage(this.db, sources(scope, query), readListing(query, sourceSorts, word('s.id')));
  }

  async getSource(scope: Scope, id: string): Promise<FundingSourceView> {
    const source = await this.db.one<FundingSourceView>(showSource(scope, id));
    if (!source) throw new Problem('notFound');
    return source;
  }

  /** The acting region receives and passes down the money of its own sources only. */
  async requireOwn(scope: Scope, id: string): Promise<void> {
    const own = await this.db.one(
      sql`select s.id from funding_source s where s.id = ${id} and s.path = ${scope.range.lo}`,
    );
    if (!own) throw Problem.invalid({ field: 'fundingSourceId', rule: 'source' });
  }

  async createSource(scope: Scope, input: FundingSourceCreateInput): Promise<FundingSourceView> {
    const createdHash = this.sealer.bodyHash(input);
    if (!(await isReplay(this.db, word('funding_source'), input.id, createdHash)))
      await this.insertSource(scope, input, createdHash);
    return this.getSource(scope, input.id);
  }

  async editSource(
    scope: Scope,
    id: string,
    version: number,
    input: FundingSourceEditInput,
  ): Promise<FundingSourceView> {
    const current = await this.getSource(scope, id);
    if (!current.own) throw new Problem('otherLevel');
    requireVersion(current, version);
    Problem.refuse([
      ...sourceViolations({ ...current, ...input }),
      ...(current.frozen ? frozenViolations(current, input) : []),
    ]);
    await this.refuseCutOff(current, { ...current, ...input });
    const { pledged, ...values } = input;
    const next = { ...values, ...(pledged !== undefined && { pledged: fen(pledged) }) };
    return saveVersion(this.db.of(FundingSource), { id, version }, next, () => this.getSource(scope, id));
  }

  /** What is reserved, paid or signed for was so within the validity, and stays within it (product.md 6). */
  private async refuseCutOff(current: FundingSourceView, { validFrom, validTo }: Validity): Promise<void> {
    if (validFrom <= current.validFrom && validTo >= current.validTo) return;
    const found = await this.db.one<{ lines: number; first: string; last: string }>(sql`
      select count(*)::int as lines, min(d.paid_on) as first, max(d.paid_on) as last from disbursement d
      where d.split_sources @> array[${current.id}::uuid] and d.status in ('reserved', 'posted', 'signed')
        and d.paid_on not between ${validFrom} and ${validTo} having count(*) > 0`);
    const field = validFrom > current.validFrom ? 'validFrom' : 'validTo';
    if (found) throw Problem.invalid({ field, rule: 'sourceCutOff', params: { ...found } });
  }

  private async insertSource(scope: Scope, input: FundingSourceCreateInput, createdHash: Buffer): Promise<void> {
    Problem.refuse(sourceViolations(input));
    const party = await this.db.one(
      sql`select p.id from funding_party p where p.id = ${input.fundingPartyId} and ${withinOrAbove(scope, 'p.path')}`,
    );
    if (!party) throw Problem.invalid({ field: 'fundingPartyId', rule: 'party' });
    const now = clock.now();
    await this.db.of(FundingSource).insert({
      ...input,
      pledged: fen(input.pledged),
      regionId: scope.region.id,
      path: scope.region.path,
      createdBy: scope.actorId,
      createdAt: now,
      createdHash,
      updatedAt: now,
      version: 1,
    });
  }
}

type Validity = Pick<FundingSourceView, 'validFrom' | 'validTo'>;

/** The first money fixes what a three-class report makes of the source (decisions.md 12). */
const frozenViolations = (current: FundingSourceView, input: FundingSourceEditInput): FieldViolation[] =>
  (['fundingClass', 'declaredClass'] as const)
    .filter((field) => input[field] !== undefined && input[field] !== current[field])
    .map((field) => ({ field, rule: 'frozen' }));
