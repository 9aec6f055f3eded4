import { Injectable } from '@nestjs/common';
import type {
  HouseholdStoryView,
  StoryCountsView,
  StoryNeedView,
  StoryRecordView,
  StoryVisitView,
  StoryYearView,
} from '@zhufu/contracts/visits/household-story.view';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import type { Scope } from '../../platform/scope';
import { HouseholdsService } from '../households/households.service';
import { householdStory } from './household-story.sql';

type Sum = Omit<StoryYearView, 'year'> & { year: number | null };

interface Told {
  visits: StoryVisitView[];
  needs: StoryNeedView[];
  records: StoryRecordView[];
  sums: Sum[];
  counts: StoryCountsView;
}

const hasYear = (sum: Sum): sum is StoryYearView => sum.year !== null;

/** 历年经过 of one family: visits, needs, changes of its record, and what it was given by year. */
@Injectable()
export class HouseholdStoryService {
  constructor(
    private readonly db: Db,
    private readonly households: HouseholdsService,
  ) {}

  async getStory(scope: Scope, id: string): Promise<HouseholdStoryView> {
    await this.households.requireShown(scope, id);
    const told = await this.db.one<Told>(householdStory(scope, id));
    if (!told) throw new Problem('notFound');
    const { sums, ...story } = told;
    const { year: _all, ...total } = sums.find(({ year }) => year === null) ?? NOTHING;
    return { ...story, years: sums.filter(hasYear), total, asOf: clock.now().toISOString() };
  }
}

const NOTHING: Sum = { year: null, cash: 0, goods: 0, amount: 0, signed: 0 };
