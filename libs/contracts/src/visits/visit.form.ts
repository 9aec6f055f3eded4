import { Many, MayBeAbsent } from '../fields';
import { LineInput, VisitEditInput } from './visit.input';

/** What the console's form changes of a visit: its lines have no day but the visit's. */
export class VisitFormInput extends VisitEditInput {
  @MayBeAbsent() @Many(() => LineInput, 10) declare disbursements?: LineInput[];
}
