import { Injectable } from '@nestjs/common';
import type { CloseInput, MoveOutInput } from '@zhufu/contracts/households/household.actions';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { householdFlow, type HouseholdVerb } from '@zhufu/domain/households';
import { move } from '@zhufu/domain/transitions';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { errand } from '../../platform/errand';
import { Problem } from '../../platform/http/problem';
import type { Scope } from '../../platform/scope';
import { Sealer } from '../../platform/sealed/sealer';
import { sql, word } from '../../platform/sql';
import { requireVersion, saveVersion } from '../../platform/version';
import { Household } from './household.entity';
import { HouseholdParts } from './household.parts';
import { getRecord, type HouseholdRecord } from './household.record';
import { viewOf } from './household.views';

type Values = Partial<Household>;

/** A household's way from draft to record and out of it (decisions.md, Flows). */
@Injectable()
export class HouseholdFlowService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
    private readonly parts: HouseholdParts,
  ) {}

  review(scope: Scope, id: string, version: number): Promise<HouseholdView> {
    return this.check(scope, id, version, 'review', { reviewedBy: scope.actorId, returnReason: null });
  }

  approve(scope: Scope, id: string, version: number): Promise<HouseholdView> {
    return this.check(scope, id, version, 'approve', { approvedBy: scope.actorId });
  }

  /** The township returns drafts, the county what the township has reviewed. */
  async return(scope: Scope, id: string, version: number, reason: string): Promise<HouseholdView> {
    const record = await getRecord(this.db, scope, id);
    const turn = record.status === 'township_reviewed' ? 'households.approve' : 'households.review';
    if (record.status !== 'returned' && !scope.can(turn)) throw new Problem('wrongState', { state: record.status });
    await this.db.because(reason);
    return this.move(scope, record, version, 'return', { returnReason: reason });
  }

  async redraft(scope: Scope, id: string, version: number): Promise<HouseholdView> {
    return this.move(scope, await getRecord(this.db, scope, id), version, 'redraft', {});
  }

  async suspend(scope: Scope, id: string, version: number, reason: string): Promise<HouseholdView> {
    await this.db.because(reason);
    return this.move(scope, await getRecord(this.db, scope, id), version, 'suspend', { endNote: reason });
  }

  async resume(scope: Scope, id: string, version: number): Promise<HouseholdView> {
    return this.move(scope, await getRecord(this.db, scope, id), version, 'resume', { endNote: null });
  }

  async moveOut(scope: Scope, id: string, version: number, { movedOn, movedTo }: MoveOutInput): Promise<HouseholdView> {
    return this.end(scope, id, version, 'move_out', 'movedOn', { endedOn: movedOn, endNote: movedTo });
  }

  async close(
    scope: Scope,
    id: string,
    version: number,
    { closedOn, closingReason, note }: CloseInput,
  ): Promise<HouseholdView> {
    return this.end(scope, id, version, 'close', 'closedOn', {
      endedOn: closedOn,
      closingReason,
      endNote: note ?? null,
    });
  }

  /** The one who made an entry does not check it (product.md 1). */
  private async check(
    scope: Scope,
    id: string,
    version: number,
    verb: HouseholdVerb,
    values: Values,
  ): Promise<HouseholdView> {
    const record = await getRecord(this.db, scope, id);
    if (record.createdBy === scope.actorId) throw new Problem('makerIsChecker');
    return this.move(scope, record, version, verb, values);
  }

  /** Reviews or approves many drafts of others at once, all at the version they were made with; for the seed. */
  async checkAll(
    scope: Scope,
    verb: 'review' | 'approve',
    version: number,
    steps: readonly { id: string; at: Date }[],
  ): Promise<void> {
    const checker = verb === 'review' ? word('reviewed_by') : word('approved_by');
    const { from, to } = householdFlow[verb];
    const rows = await this.db.rows(sql`
      update household h set status = ${to}, ${checker} = ${scope.actorId}, version = h.version + 1, updated_at = s.at
      from json_to_recordset(${JSON.stringify(steps)}::json) as s (id uuid, at timestamptz)
      where h.id = s.id and h.version = ${version} and h.status = any (${from}) and h.created_by <> ${scope.actorId} returning h.id`);
    if (rows.length !== steps.length)
      throw new Error(`${verb}: ${steps.length - rows.length} households were not as expected`);
  }

  /** Leaving the record frees the family's ID cards: it may be registered elsewhere. */
  private async end(
    scope: Scope,
    id: string,
    version: number,
    verb: HouseholdVerb,
    field: string,
    values: Values,
  ): Promise<HouseholdView> {
    if ((values.endedOn ?? '') > clock.today()) throw Problem.invalid({ field, rule: 'future' });
    const view = await this.move(scope, await getRecord(this.db, scope, id), version, verb, values);
    await this.parts.release(id);
    return view;
  }

  private async move(
    scope: Scope,
    record: HouseholdRecord,
    version: number,
    verb: HouseholdVerb,
    values: Values,
  ): Promise<HouseholdView> {
    const to = householdFlow[verb].to;
    if (record.version === version + 1 && record.status === to && (await this.isRepeated(scope, values, record))) {
      return this.view(scope, record);
    }
    requireVersion(this.view(scope, record), version);
    if (!move(householdFlow, verb, record.status)) throw new Problem('wrongState', { state: record.status });
    return saveVersion(this.db.of(Household), { id: record.id, version }, { ...values, status: to }, async () =>
      this.view(scope, await getRecord(this.db, scope, record.id)),
    );
  }

  private view(scope: Scope, record: HouseholdRecord): HouseholdView {
    return viewOf(scope, this.sealer, record, clock.today());
  }

  /** Has the same person just made this step from that version (decisions.md 19)? The log of changes knows. */
  private async isRepeated(scope: Scope, values: Values, record: HouseholdRecord): Promise<boolean> {
    const stored = record as unknown as Record<string, unknown>;
    if (Object.entries(values).some(([name, value]) => stored[name] !== value)) return false;
    const last = await this.db.one<{ actor_id: string; action: string }>(sql`
      select actor_id, action from household_last_change(${record.id})`);
    return last?.actor_id === scope.actorId && last.action === errand().action;
  }
}
