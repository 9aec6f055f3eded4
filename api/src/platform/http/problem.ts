import { constraints } from '@zhufu/contracts/constraints';
import { type ProblemBody, type ProblemCode, problems } from '@zhufu/contracts/problems';
import { type FieldViolation, rules } from '@zhufu/contracts/rules';
import { levelWord, stateWord } from '@zhufu/contracts/state-words';
import { type Language, say } from '@zhufu/contracts/words';

export type { FieldViolation };

type Params = Record<string, string | number>;

/** An error of the catalogue: thrown anywhere, told to the user by the filter. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly params: Params = {},
    readonly more: { violations?: FieldViolation[]; current?: unknown } = {},
  ) {
    super(code);
  }

  get status(): number {
    return problems[this.code][0];
  }

  /** Fields that break rules. */
  static invalid(...violations: FieldViolation[]): Problem {
    return new Problem('invalid', { count: violations.length }, { violations });
  }

  /** Refuses what breaks rules, when anything does. */
  static refuse(violations: FieldViolation[]): void {
    if (violations.length > 0) throw Problem.invalid(...violations);
  }
}

type Texts = Record<string, unknown>;

/** Without a prototype, so that no name leads out of it. */
const texts = (): Texts => Object.create(null) as Texts;

/** Places a text at a field's path: `members.0.name` → { members: [{ name: text }] }. What a text stands at already is told by that. */
function place(errors: Texts, path: string, text: string): void {
  const steps = path.split('.');
  let at = errors;
  for (const [i, step] of steps.slice(0, -1).entries()) {
    at[step] ??= /^\d+$/.test(steps[i + 1] ?? '') ? [] : texts();
    if (typeof at[step] === 'string') return;
    at = at[step] as Texts;
  }
  at[steps.at(-1) ?? ''] ??= text;
}

/** The texts of a form's fields. What no contract knows is a name of the caller's own, and stands as it is. */
function placed(violations: readonly FieldViolation[], language: Language): Texts {
  const errors = texts();
  for (const { field, rule, params } of violations) {
    const level = params?.level;
    const text = say(language, rules[rule], level ? { ...params, level: levelWord(language, String(level)) } : params);
    if (rule === 'unknown') errors[field] ??= text;
    else place(errors, field, text);
  }
  return errors;
}

/** The parameters as they are said: a state by its word, which depends on what it is the state of. */
function said({ code, params }: Problem, language: Language, resource: string): Params {
  if (params.state === undefined) return params;
  const told = code === 'campaignClosed' ? 'campaigns' : resource;
  return { ...params, state: stateWord(language, told, String(params.state)) };
}

/** The answer's body in one language: RFC 9457 and react-admin's `errors`. `resource`: whose address was asked. */
export function bodyOf(problem: Problem, language: Language, requestId?: string, resource = ''): ProblemBody {
  const [status, words] = problems[problem.code];
  const title = say(language, words, said(problem, language, resource));
  const { violations, current } = problem.more;
  return {
    type: `urn:zhufu:problem:${problem.code}`,
    title,
    status,
    code: problem.code,
    requestId,
    ...(Object.keys(problem.params).length > 0 && { params: problem.params }),
    errors: { ...placed(violations ?? [], language), root: { serverError: title } },
    ...(violations && { violations }),
    ...(current !== undefined && { current }),
  };
}

/** What PostgreSQL tells of an error besides its words, which may quote a value. */
interface DatabaseError {
  code?: string;
  message?: string;
  constraint?: string;
  column?: string;
}

/** What refuse() and refuse_fields() of our own functions say: an entry of the catalogue with its parameters. */
function problemOfRefusal(message: string): Problem {
  const { problem, params, violations } = JSON.parse(message) as {
    problem: ProblemCode;
    params?: Params;
    violations?: FieldViolation[];
  };
  return violations ? Problem.invalid(...violations) : new Problem(problem, params);
}

/** What a database error means: a named constraint's entry, a field that may not be cleared, or nothing. */
export function problemOfDatabase(error: DatabaseError): Problem | undefined {
  if (error.code === 'ZF003') return problemOfRefusal(error.message ?? '{}');
  const meaning = error.constraint ? constraints[error.constraint] : undefined;
  if (meaning) return 'problem' in meaning ? new Problem(meaning.problem) : Problem.invalid(meaning);
  if (error.code === '23502' && error.column) {
    const field = error.column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    return Problem.invalid({ field, rule: 'required' });
  }
  // an id that is taken where the caller cannot see
  if (error.code === '23505' && error.constraint?.endsWith('_pkey')) return new Problem('replayDiffers');
  // a key of a list is the one text that its column may not be able to hold
  if (/^(22007|22008|22P02|22003)$/.test(error.code ?? '')) return new Problem('malformed');
  // a lock, a deadlock, a full or closing server: the request may be sent again
  if (/^(40001|40P01|53\d{3}|57P0\d|08\d{3})$/.test(error.code ?? '')) return new Problem('unavailable');
  return undefined;
}
