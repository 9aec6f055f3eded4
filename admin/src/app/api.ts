import type { ProblemBody } from '@zhufu/contracts/problems';
import { currentLanguage } from './language';
import { noteExpired } from './session';

const isOnlyOfId = ({ violations = [] }: Partial<ProblemBody> = {}): boolean =>
  violations.length > 0 && violations.every(({ field }) => field === 'id');

/** Lists of errors come with null before the wrong entry, which react-admin's forms do not read. */
function withoutGaps<Errors>(errors: Errors): Errors {
  if (errors === null || typeof errors !== 'object') return errors;
  if (Array.isArray(errors)) return errors.map((entry: unknown) => withoutGaps(entry ?? {})) as Errors;
  return Object.fromEntries(Object.entries(errors).map(([field, error]) => [field, withoutGaps(error)])) as Errors;
}

/** An answer that is no success, or none at all (`status` 0). `message` is a text for the user in the page's language. */
export class ApiError extends Error {
  readonly body: Partial<ProblemBody>;
  readonly isOffline: boolean;
  /** No such record in one's area; an address whose id is no id names none either. */
  readonly isMissing: boolean;

  constructor(
    message: string,
    readonly status: number,
    body?: Partial<ProblemBody>,
  ) {
    super(message);
    // forms read `errors`, so that what happened stays beside the save button
    this.body = { ...body, errors: withoutGaps(body?.errors ?? { root: { serverError: message } }) };
    this.isOffline = status === 0;
    this.isMissing = status === 404 || (status === 422 && isOnlyOfId(body));
  }
}

export interface Ask {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** The version the change is made from; sent as If-Match. */
  version?: number | string;
  signal?: AbortSignal;
}

const NO_ERRORS = {} as ProblemBody['errors'];

const headersOf = ({ body, version }: Ask): Record<string, string> => ({
  Accept: 'application/json',
  'Accept-Language': currentLanguage(),
  ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
  ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
});

async function failure(answer: Response): Promise<ApiError> {
  const body = (await answer.json().catch(() => undefined)) as Partial<ProblemBody> | undefined;
  const text = body?.errors?.root?.serverError ?? body?.detail ?? body?.title ?? 'state.failed';
  // a session that ended is told by the dialog that asks for the password, not by the form behind it
  return new ApiError(text, answer.status, answer.status === 401 ? { ...body, errors: NO_ERRORS } : body);
}

/** Asks the server; throws ApiError unless it succeeds. `path` begins behind `/api/`. */
export async function ask<Answer>(path: string, request: Ask = {}): Promise<Answer> {
  const { method = 'GET', body, signal } = request;
  const answer = await fetch(`/api/${path}`, {
    method,
    signal,
    headers: headersOf(request),
    body: body === undefined ? undefined : JSON.stringify(body),
    credentials: 'same-origin',
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError('state.offline', 0);
  });
  if (!answer.ok) {
    if (answer.status === 401) noteExpired();
    throw await failure(answer);
  }
  return (answer.status === 204 ? undefined : await answer.json()) as Answer;
}

/** `?a=1&b=2`, without what is empty. */
export function queryOf(params: Record<string, unknown>): string {
  const entries = Object.entries(params).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return entries.length
    ? `?${new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString()}`
    : '';
}
