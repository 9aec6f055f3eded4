import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Db } from '../db/db';
import { errand } from '../errand';

/** Runs a write in one signed transaction around pipe and handler (decisions.md 23). */
@Injectable()
export class WriteInterceptor implements NestInterceptor {
  constructor(private readonly db: Db) {}

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const work = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    // before signing in there is nothing to wrap: a failed attempt must stay counted
    return from(errand().actorId === undefined ? work() : this.db.write(work));
  }
}
