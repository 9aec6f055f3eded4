import { LongText } from './fields';

/** A step back or aside needs a reason that those concerned can act on. */
export class ReasonInput {
  @LongText(300) reason: string;
}
