import { accountWords } from './console-words/accounts';
import { auditWords } from './console-words/audit';
import { campaignWords } from './console-words/campaigns';
import { codeWords } from './console-words/codes';
import { commonWords } from './console-words/common';
import { disbursementWords } from './console-words/disbursements';
import { fundingWords, postingWords } from './console-words/funding';
import { goodsWords } from './console-words/goods';
import { helpWords } from './console-words/help';
import { householdWords } from './console-words/households';
import { mapWords } from './console-words/map';
import { regionWords } from './console-words/regions';
import { reportWords, unreachedWords } from './console-words/reports';
import { rosterWords } from './console-words/roster';
import { sessionWords } from './console-words/sessions';
import { statementWords } from './console-words/statements';
import { todayWords } from './console-words/today';
import { verbWords } from './console-words/verbs';
import { visitWords } from './console-words/visits';
import { rules } from './rules';
import type { WordTree } from './words';

/** Every word of the console, in Chinese and English; keys as react-admin looks them up. */
export const consoleWords = {
  ...commonWords,
  help: helpWords,
  codes: codeWords,
  verbs: verbWords,
  rules,
  sessions: sessionWords,
  posting: postingWords,
  resources: {
    households: householdWords,
    accounts: accountWords,
    regions: regionWords,
    audit: auditWords,
    ...fundingWords,
    campaigns: campaignWords,
    visits: visitWords,
    disbursements: disbursementWords,
    reports: reportWords,
    statements: statementWords,
    'goods-items': goodsWords,
    'roster-entries': rosterWords,
    'reports/unreached': unreachedWords,
    today: todayWords,
    map: mapWords,
  },
} satisfies WordTree;
