/** What each verb does to a state; drives the API's checks and the console's buttons (house.md, States). */
export type TransitionTable<State extends string, Verb extends string> = Readonly<
  Record<Verb, { readonly from: readonly State[]; readonly to: State }>
>;

/** True when the verb may be done in this state. */
export function canMove<State extends string, Verb extends string>(
  table: TransitionTable<State, Verb>,
  verb: Verb,
  state: State,
): boolean {
  return table[verb].from.includes(state);
}

/** The state after the verb, or undefined when it may not be done in this one. */
export function move<State extends string, Verb extends string>(
  table: TransitionTable<State, Verb>,
  verb: Verb,
  state: State,
): State | undefined {
  return canMove(table, verb, state) ? table[verb].to : undefined;
}

/** The verbs that may be done in this state, in the table's order. */
export function verbsFrom<State extends string, Verb extends string>(
  table: TransitionTable<State, Verb>,
  state: State,
): Verb[] {
  return (Object.keys(table) as Verb[]).filter((verb) => canMove(table, verb, state));
}
