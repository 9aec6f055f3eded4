import { useTranslate } from 'react-admin';
import type { CampaignStatus } from '@zhufu/domain/campaigns';
import type { PostingStatus } from '@zhufu/domain/funding';
import type { HouseholdStatus } from '@zhufu/domain/households';
import type { DisbursementStatus, Standing, VisitStatus } from '@zhufu/domain/visits';
import type { Tone } from '../app/tokens';
import { Chip } from './Chip';
import type { GlyphName } from './Glyph';

type Look = [Tone, GlyphName];

const DRAFT: Look = ['mute', 'open'];
const UNDER_WAY: Look = ['accent', 'half'];
const DONE: Look = ['ok', 'tick'];
const DUE: Look = ['warn', 'warn'];
const BACK: Look = ['bad', 'cross'];

interface Statuses {
  householdStatus: HouseholdStatus;
  campaignStatus: CampaignStatus;
  visitStatus: VisitStatus;
  disbursementStatus: DisbursementStatus;
  postingStatus: PostingStatus;
  standing: Standing;
}

const looks: { [List in keyof Statuses]: Record<Statuses[List], Look> } = {
  householdStatus: {
    draft: DRAFT,
    township_reviewed: UNDER_WAY,
    active: DONE,
    returned: BACK,
    suspended: DUE,
    moved: DRAFT,
    closed: DRAFT,
  },
  campaignStatus: {
    draft: DRAFT,
    issued: UNDER_WAY,
    roster: UNDER_WAY,
    running: UNDER_WAY,
    late_entry: DUE,
    totalled: DONE,
    submitted: DONE,
    archived: DRAFT,
  },
  visitStatus: { draft: DRAFT, submitted: UNDER_WAY, confirmed: DONE, returned: BACK, voided: BACK },
  disbursementStatus: {
    draft: DRAFT,
    reserved: UNDER_WAY,
    posted: DUE,
    signed: DONE,
    released: DRAFT,
    reversed: BACK,
  },
  postingStatus: { draft: UNDER_WAY, posted: DONE, reversed: BACK },
  standing: { unreached: DRAFT, submitted: UNDER_WAY, reached: DONE, unsigned: DUE },
};

export interface StatusChipProps<List extends keyof Statuses> {
  list: List;
  status: Statuses[List];
  /** Said behind the status: whom it waits for. */
  note?: string;
}

/** A record's status; its shape differs as well as its colour (look.md). */
export function StatusChip<List extends keyof Statuses>({ list, status, note }: StatusChipProps<List>) {
  const translate = useTranslate();
  const [tone, glyph] = looks[list][status];
  return (
    <Chip tone={tone} glyph={glyph}>
      {translate(`codes.${list}.${status}`)}
      {note && ` · ${note}`}
    </Chip>
  );
}
