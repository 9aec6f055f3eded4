import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Db } from '../db/db';
import { type Errand, onErrand } from '../errand';
import { AuthorityGuard } from './authority.guard';
import { JsonText } from './json-text';
import type { ZhufuRequest } from './request';

const isStale = (error: unknown): boolean =>
  ((error as { driverError?: { code?: string } }).driverError ?? (error as { code?: string }))?.code === 'ZF001';

/**
 * Runs a request on its errand: a write in one signed transaction around pipe and handler, a read with the signature on each statement
 * (decisions.md 23). When the database refuses remembered authority, the request is judged and run once more.
 */
@Injectable()
export class ErrandInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Db,
    private readonly guard: AuthorityGuard,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<ZhufuRequest>();
    return from(this.handle(request, next).then((answer) => dress(http.getResponse<FastifyReply>(), answer)));
  }

  private async handle(request: ZhufuRequest, next: CallHandler): Promise<unknown> {
    try {
      return await this.once(request, next);
    } catch (error) {
      if (!isStale(error)) throw error;
      await this.guard.reauthorise(request);
      return this.once(request, next);
    }
  }

  private once(request: ZhufuRequest, next: CallHandler): Promise<unknown> {
    const work = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    const reads = request.method === 'GET' || request.method === 'HEAD';
    // before signing in there is nothing to wrap: a failed attempt must stay counted
    return onErrand(errandOf(request), () => (reads || !request.scope ? work() : this.db.write(work)));
  }
}

const errandOf = (request: ZhufuRequest): Errand =>
  request.scope?.errand(request.action ?? '', { requestId: request.id }) ?? {
    action: 'anonymous',
    requestId: request.id,
  };

/** The ETag of a versioned row, and JSON that was built in SQL as it is. */
function dress(reply: FastifyReply, answer: unknown): unknown {
  if (answer instanceof JsonText) {
    void reply.header('content-type', 'application/json; charset=utf-8');
    return answer.text;
  }
  const version = (answer as { version?: unknown } | undefined)?.version;
  if (typeof version === 'number') void reply.header('etag', `"${version}"`);
  return answer;
}
