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
    const piece = value instanceof Sql ? value : new Sql(['', ''], [value]);
    text[text.length - 1] += piece.parts[0] ?? '';
    text.push(...piece.parts.slice(1));
    params.push(...piece.params);
    text[text.length - 1] += parts[i + 1] ?? '';
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
