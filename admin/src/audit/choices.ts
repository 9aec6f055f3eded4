import { auditWords } from '@zhufu/contracts/console-words/audit';
import { verbWords } from '@zhufu/contracts/console-words/verbs';

// reading leaves no entry, and looks at masked values are kept with the family
const leavesNone = /\.(list|show|history|summary|lookers|reveal|export)(_|$)/;
const unlogged = ['session', 'household_look'];

/** The verbs that can stand in the log. */
export const verbChoices = Object.keys(verbWords)
  .filter((verb) => !leavesNone.test(verb))
  .map((id) => ({ id, name: `verbs.${id}` }));

/** The tables whose changes are logged. */
export const tableChoices = Object.keys(auditWords.tables)
  .filter((table) => !unlogged.includes(table))
  .map((id) => ({ id, name: `resources.audit.tables.${id}` }));
