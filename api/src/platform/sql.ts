/** SQL text with its parameters kept apart. Fragments nest; values never become text (house.md). */
export class Sql {
  constructor(
    readonly parts: readonly string[],
    readonly params: readonly unknown[],
  ) {}

  /** The statement with numbered parameters. */
  get text(): string {
    return this.parts.reduce((text, part, i) => `${text}$${i}${part}`);
  }
}

/** Builds a statement; a nested `Sql` becomes text, every other value a parameter. */
export function sql(parts: TemplateStringsArray, ...values: unknown[]): Sql {
  const text = [parts[0] ?? ''];
  const params: unknown[] = [];
  values.forEach((value, i) => {
    const next = parts[i + 1] ?? '';
    if (!(value instanceof Sql)) {
      params.push(value);
      text.push(next);
      return;
    }
    text[text.length - 1] += value.parts[0] ?? '';
    text.push(...value.parts.slice(1));
    params.push(...value.params);
    text[text.length - 1] += next;
  });
  return new Sql(text, params);
}

/** A column name or keyword written in our own code. The type admits no runtime string. */
export const word = <N extends string>(name: string extends N ? never : N): Sql => new Sql([name], []);

/** Joins fragments; `empty` stands where there are none. */
export const join = (pieces: readonly Sql[], by: ' and ' | ', ' | ' or ' | ' union ', empty: Sql = sql``): Sql =>
  pieces.length === 0 ? empty : pieces.reduce((a, b) => sql`${a}${new Sql([by], [])}${b}`);

/** `where a and b`, or nothing. */
export const where = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`` : sql`where ${join(conditions, ' and ')}`;
