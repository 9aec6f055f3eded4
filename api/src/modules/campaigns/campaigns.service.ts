import { Injectable } from '@nestjs/common';
import type {
  CampaignCloneInput,
  CampaignCreateInput,
  CampaignEditInput,
} from '@zhufu/contracts/campaigns/campaign.input';
import type { CampaignListQuery } from '@zhufu/contracts/campaigns/campaign.query';
import { campaignViolations } from '@zhufu/contracts/campaigns/campaign.rules';
import type { CampaignRow, CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { Page } from '@zhufu/contracts/list-query';
import { addDays, type Day } from '@zhufu/domain/calendar';
import { editableCampaignStatuses } from '@zhufu/domain/campaigns';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { type FieldViolation, Problem } from '../../platform/http/problem';
import { readListing, readPage, readRow } from '../../platform/listing';
import { isReplay } from '../../platform/replay';
import type { Scope } from '../../platform/scope';
import { Sealer } from '../../platform/sealed/sealer';
import { type Sql, sql, word } from '../../platform/sql';
import { requireVersion, saveVersion } from '../../platform/version';
import { Campaign } from './campaign.entity';
import { CampaignParts } from './campaign.parts';
import {
  campaignMore,
  campaigns,
  campaignSorts,
  type Counted,
  isUnreached,
  seenCampaign,
  unreachedIn,
} from './campaigns.sql';
import { listedBelow } from './listed-regions.sql';

/** Drives of visits; a region keeps its own and takes part in those of the regions above. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
    private readonly parts: CampaignParts,
  ) {}

  listCampaigns(scope: Scope, query: CampaignListQuery): Promise<Page<CampaignRow>> {
    return readPage(this.db, campaigns(scope, query, clock.today()), readListing(query, campaignSorts, word('c.id')));
  }

  getCampaign(scope: Scope, id: string): Promise<CampaignView> {
    const list = campaigns(scope, {}, clock.today());
    const columns = sql`${list.columns}, ${campaignMore(scope)}`;
    return readRow(this.db, { ...list, columns }, sql`c.id = ${id}`);
  }

  /** For statements of other modules: the campaigns `c` that the caller takes part in. */
  isSeen(scope: Scope): Sql {
    return seenCampaign(scope);
  }

  /** For statements of other modules: households on record in a region `r` that a campaign has not reached. */
  unreachedIn(counted: Counted): Sql {
    return unreachedIn(counted);
  }

  /** For statements of other modules: that a campaign has not reached a household of the area. */
  isUnreached(campaign: Sql, household: Sql): Sql {
    return isUnreached(campaign, household);
  }

  /** For statements of other modules: the regions `r` directly below one that are listed in what is told of a campaign. */
  listedBelow(campaignId: string, parentId: Sql): Sql {
    return listedBelow(campaignId, parentId);
  }

  async createCampaign(scope: Scope, input: CampaignCreateInput): Promise<CampaignView> {
    const createdHash = this.sealer.bodyHash(input);
    if (!(await this.isKnown(input.id, createdHash))) await this.insert(scope, input, createdHash, null);
    return this.getCampaign(scope, input.id);
  }

  /** Flags, standards and targets of another campaign with a new name and new days; sources are of their year. */
  async cloneCampaign(scope: Scope, fromId: string, input: CampaignCloneInput): Promise<CampaignView> {
    const createdHash = this.sealer.bodyHash(input);
    if (await this.isKnown(input.id, createdHash)) return this.getCampaign(scope, input.id);
    const { organiser, lateDays, rosterRequired, standards, basisTitle } = await this.getCampaign(scope, fromId);
    await this.insert(
      scope,
      { ...input, organiser, lateDays, rosterRequired, standards, basisTitle },
      createdHash,
      fromId,
    );
    await this.parts.copyTargets(fromId, input.id);
    return this.getCampaign(scope, input.id);
  }

  async editCampaign(scope: Scope, id: string, version: number, input: CampaignEditInput): Promise<CampaignView> {
    const current = await this.getOwnAlone(scope, id);
    requireVersion(current, version);
    if (!editableCampaignStatuses.includes(current.status)) throw new Problem('wrongState', { state: current.status });
    Problem.refuse(campaignViolations({ ...current, ...input }));
    await this.refuseCutOff(current, input);
    const { standards, sources, ...values } = input;
    const read = (): Promise<CampaignView> => this.getCampaign(scope, id);
    // first: who loses a race has not touched the parts, which the winner has made anew
    await saveVersion(this.db.of(Campaign), { id, version }, { ...values }, read);
    if (standards) await this.parts.replaceStandards(scope, id, standards);
    if (sources) await this.parts.replaceSources(scope, id, sources);
    return read();
  }

  /** A campaign of the acting region itself; others take part but do not run it. */
  async getOwn(scope: Scope, id: string): Promise<CampaignView> {
    const campaign = await this.getCampaign(scope, id);
    if (!campaign.own) throw new Problem('otherLevel');
    return campaign;
  }

  /** The same to be changed: while it is, no visit is taken or confirmed by what it was. Nobody waits for a caller whose own it is not. */
  async getOwnAlone(scope: Scope, id: string): Promise<CampaignView> {
    await this.db.rows(
      sql`select campaign_hold(c.id, true) from campaign c where c.id = ${id} and c.path = ${scope.range.lo}`,
    );
    return this.getOwn(scope, id);
  }

  /** What was submitted, confirmed and posted on days of the campaign stays within them. */
  private async refuseCutOff(current: CampaignView, { firstOn, lastOn }: CampaignEditInput): Promise<void> {
    const ends = [
      ...(firstOn && firstOn > current.firstOn
        ? [{ field: 'firstOn', from: current.firstOn, to: addDays(firstOn as Day, -1) }]
        : []),
      ...(lastOn && lastOn < current.lastOn
        ? [{ field: 'lastOn', from: addDays(lastOn as Day, 1), to: current.lastOn }]
        : []),
    ];
    const wrong: FieldViolation[] = [];
    for (const { field, from, to } of ends) {
      const found = await this.db.one<CutOff>(
        sql`select * from campaign_cut_off(${current.id}, ${from}::date, ${to}::date)`,
      );
      if (found) wrong.push({ field, rule: 'daysCutOff', params: { ...found } });
    }
    if (wrong.length > 0) throw Problem.invalid(...wrong);
  }

  private isKnown(id: string, createdHash: Buffer): Promise<boolean> {
    return isReplay(this.db, word('campaign'), id, createdHash);
  }

  private async insert(
    scope: Scope,
    input: CampaignCreateInput,
    createdHash: Buffer,
    clonedFromId: string | null,
  ): Promise<void> {
    Problem.refuse(campaignViolations(input));
    const { standards = [], sources = [], ...values } = input;
    const now = clock.now();
    await this.db.of(Campaign).insert({
      ...values,
      rosterRequired: input.rosterRequired ?? false,
      status: 'draft',
      clonedFromId,
      regionId: scope.region.id,
      path: scope.region.path,
      createdBy: scope.actorId,
      createdAt: now,
      createdHash,
      updatedAt: now,
      version: 1,
    });
    await this.parts.replaceStandards(scope, input.id, standards);
    await this.parts.replaceSources(scope, input.id, sources);
  }
}

/** Visits and posted lines on days that an edit would leave out. */
interface CutOff {
  visits: number;
  lines: number;
  first: string;
  last: string;
}
