import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ProblemCode } from '@zhufu/contracts/problems';
import { anonymous, onErrand } from '../errand';
import { logger } from '../logger';
import { bodyOf, Problem, problemOfDatabase } from './problem';
import { languageOf, type ZhufuRequest } from './request';
import { forgetAuthority, SESSION_STORE, type SessionStore } from './session-store';

const ofStatus: Record<number, ProblemCode> = {
  400: 'malformed',
  401: 'signInNeeded',
  403: 'forbidden',
  404: 'notFound',
  405: 'methodNotAllowed',
  413: 'tooLarge',
  414: 'malformed',
  415: 'notJson',
  429: 'tooMany',
  503: 'unavailable',
};

interface Thrown {
  code?: string;
  constraint?: string;
  column?: string;
  severity?: string;
  statusCode?: number;
  message?: string;
}

/** The driver's error inside TypeORM's, or the error itself. */
function databaseError(error: unknown): Thrown {
  const thrown = (error ?? {}) as Thrown & { driverError?: Thrown };
  return thrown.driverError ?? thrown;
}

/** Turns whatever was thrown into a problem of the catalogue. What is not expected is logged without values and told as `internal`. */
export function problemOf(error: unknown, requestId?: string): Problem {
  if (error instanceof Problem) return error;
  const thrown = (error ?? {}) as Thrown;
  const database = databaseError(error);
  const meant = problemOfDatabase(database);
  if (meant) return meant;
  const status = error instanceof HttpException ? error.getStatus() : thrown.statusCode;
  const code = status === undefined ? undefined : ofStatus[status];
  if (code) return new Problem(code, code === 'tooMany' ? { seconds: 60 } : {});
  if (status !== undefined && status >= 400 && status < 500) return new Problem('malformed');
  logger.error(
    {
      requestId,
      errorCode: database.code,
      constraint: database.constraint,
      // a database's message may quote a value; our own code's does not
      error: database.severity ? undefined : thrown.message,
      stack: database.severity ? undefined : (error as Error).stack,
    },
    'unexpected error',
  );
  return new Problem('internal');
}

const isStale = (error: unknown): boolean => databaseError(error).code === 'ZF001';

/** Answers with what went wrong. When the database has refused remembered authority, the request is judged and run once more. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(SESSION_STORE) private readonly sessions: SessionStore) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<ZhufuRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (isStale(error) && !request.judgedAnew) return this.judgeAnew(request, reply);
    const problem = problemOf(error, request.id);
    sendProblem(reply, problem, request.headers['accept-language'], request.id);
  }

  private judgeAnew(request: ZhufuRequest, reply: FastifyReply): void {
    request.judgedAnew = true;
    forgetAuthority(this.sessions, request);
    onErrand(anonymous(request.id), () => request.routeOptions.handler.call(request.server, request, reply));
  }
}

/** `/api/visits/…/confirm` → visits. */
const resourceOf = (url: string): string => /^\/api\/([\w-]+)/.exec(url)?.[1] ?? '';

/** Sends a problem as application/problem+json. */
export function sendProblem(reply: FastifyReply, problem: Problem, acceptLanguage?: string, requestId?: string): void {
  const { seconds, minutes } = problem.params;
  if (problem.status === 429) void reply.header('retry-after', String(seconds ?? Number(minutes) * 60));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(bodyOf(problem, languageOf(acceptLanguage), requestId, resourceOf(reply.request.url))));
}
