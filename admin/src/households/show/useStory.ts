import type { HouseholdStoryView } from '@zhufu/contracts/visits/household-story.view';
import { useAnswer } from '../../ui/useAnswer';

/** 历年经过 of a family, asked once for all that shows of it. */
export const useStory = (id: string) => useAnswer<HouseholdStoryView>(`households/${encodeURIComponent(id)}/story`);
