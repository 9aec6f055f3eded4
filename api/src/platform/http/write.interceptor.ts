import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Db } from '../db/db';
import { errand } from '../errand';
import { AT_ONCE } from './allow';

/** Runs a write in one signed transaction around pipe and handler (decisions.md 23). */
@Injectable()
export class WriteInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Db,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const work = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    // before signing in there is nothing to wrap: a failed attempt must stay counted
    if (errand().actorId === undefined) return from(work());
    return from(this.reflector.get(AT_ONCE, context.getHandler()) ? this.db.writeAtOnce(work) : this.db.write(work));
  }
}
