import type {
  HouseholdStoryView,
  StoryNeedView,
  StoryRecordView,
  StoryVisitView,
} from '@zhufu/contracts/visits/household-story.view';

export const shows = ['all', 'visits', 'needs', 'records'] as const;
export type Show = (typeof shows)[number];

export type Happening =
  | { kind: 'visit'; on: string; key: string; visit: StoryVisitView }
  | { kind: 'need'; on: string; key: string; need: StoryNeedView }
  | { kind: 'record'; on: string; key: string; record: StoryRecordView };

export interface HappeningYear {
  year: string;
  happenings: Happening[];
}

type Told = Pick<HouseholdStoryView, 'visits' | 'needs' | 'records'>;

/** A visit hears each kind of need once. */
export const needKey = ({ visitId, need }: StoryNeedView): string => `${visitId} ${need}`;

const needOf = (need: StoryNeedView): Happening => ({ kind: 'need', on: need.on, key: needKey(need), need });

/** A visit, then what was said on it. */
const visitWithNeeds =
  ({ needs }: Told, show: Show) =>
  (visit: StoryVisitView): Happening[] => [
    { kind: 'visit', on: visit.on, key: visit.id, visit },
    ...(show === 'all' ? needs.filter(({ visitId }) => visitId === visit.id).map(needOf) : []),
  ];

const recordsOf = ({ records }: Told): Happening[] =>
  records.map((record, place) => ({ kind: 'record', on: record.on, key: `${record.kind} ${place}`, record }));

function chosen(told: Told, show: Show): Happening[] {
  if (show === 'needs') return told.needs.map(needOf);
  if (show === 'records') return recordsOf(told);
  const visits = told.visits.flatMap(visitWithNeeds(told, show));
  return show === 'visits' ? visits : [...visits, ...recordsOf(told)];
}

/** What happened by year, the latest first; of one day visits come before changes of the record. */
export function yearsOf(told: Told, show: Show): HappeningYear[] {
  const years: HappeningYear[] = [];
  for (const happening of chosen(told, show).sort((a, b) => b.on.localeCompare(a.on))) {
    const year = happening.on.slice(0, 4);
    if (years.at(-1)?.year !== year) years.push({ year, happenings: [] });
    years.at(-1)?.happenings.push(happening);
  }
  return years;
}
