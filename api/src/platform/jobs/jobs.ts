import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Logger, parseCronItems, run, type Runner } from 'graphile-worker';
import { Pool } from 'pg';
import { Db } from '../db/db';
import { onErrand } from '../errand';
import { logger } from '../logger';
import { sql } from '../sql';

/** Work of a job. Its payload holds ids only, never personal data. */
export type JobWork = (payload: Record<string, unknown>) => Promise<void>;

const CONCURRENCY = 2;

const quiet = new Logger(() => (level, message, meta) => {
  if (level === 'error' || level === 'warning') logger.warn({ from: 'jobs', task: meta?.task_identifier }, message);
});

/** Jobs in PostgreSQL: added in the transaction that wants them, run once it has committed, repeated when they fail. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #work = new Map<string, JobWork>();
  readonly #daily: { task: string; at: string }[] = [];
  #runner?: Runner;
  #pool?: Pool;

  constructor(
    private readonly db: Db,
    private readonly url: string | undefined,
  ) {}

  /** Says what a job does; `daily` is a time of the day in UTC, 'HH:MM'. Called by modules as they start. */
  define(task: string, work: JobWork, daily?: string): void {
    this.#work.set(task, work);
    if (daily) this.#daily.push({ task, at: daily });
  }

  /** Adds a job to the current transaction; with a key, a waiting job of the same key is replaced. */
  async add(task: string, payload: Record<string, unknown>, key?: string): Promise<void> {
    if (!this.#work.has(task)) throw new Error(`no job is called ${task}`);
    await this.db.rows(sql`select job_add(${task}, ${JSON.stringify(payload)}::json, ${key ?? null})`);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.url) return;
    const taskList = Object.fromEntries([...this.#work].map(([task, work]) => [task, signed(task, work)]));
    const crons = this.#daily.map(({ task, at }) => {
      const [hour, minute] = at.split(':').map(Number);
      return { task, match: `${minute} ${hour} * * *` };
    });
    this.#pool = new Pool({ connectionString: this.url, max: CONCURRENCY + 2 });
    const note = (error: Error): void => logger.warn({ from: 'jobs' }, error.message);
    this.#pool.on('error', note).on('connect', (client) => client.on('error', note));
    this.#runner = await run({
      pgPool: this.#pool,
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      logger: quiet,
      taskList,
      parsedCronItems: parseCronItems(crons),
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.#runner?.stop();
    // the queue lets go of its connections later than it says it has stopped
    await this.#pool?.end();
  }
}

/** A job signs what it changes with its own name. */
const signed =
  (task: string, work: JobWork) =>
  (payload: unknown): Promise<void> =>
    onErrand({ action: task, via: 'job' }, () => work(payload as Record<string, unknown>));
