import { type CodeList, codeWords } from './console-words/codes';
import { type Language, type Pair, say } from './words';

/** The states that a refusal at an address of the API may tell of; codes are shared between kinds of records, the words are not. */
const listsOf: Record<string, readonly CodeList[]> = {
  households: ['householdStatus'],
  campaigns: ['campaignStatus'],
  'roster-entries': ['campaignStatus', 'standing'],
  visits: ['visitStatus'],
  disbursements: ['disbursementStatus'],
  'funding-receipts': ['postingStatus'],
  'funding-transfers': ['postingStatus'],
};

/** The word of a state told by one resource's routes; the code where nobody knows it. */
export function stateWord(language: Language, resource: string, state: string): string {
  const words = (listsOf[resource] ?? []).map((list) => (codeWords[list] as Record<string, Pair>)[state]).find(Boolean);
  return words ? say(language, words) : state;
}

/** The word of a level of regions; what is no level as it is. */
export function levelWord(language: Language, level: string): string {
  const words = (codeWords.regionLevel as Record<string, Pair>)[level];
  return words ? say(language, words) : level;
}
