import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { Jobs } from '../../platform/jobs/jobs';
import { sql } from '../../platform/sql';

const KEPT_DAYS = 7;

/** Forgets sessions and failures that have been over for a week. */
@Injectable()
export class SessionPurge implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.define('sessions.purge', () => this.purge(), '18:30');
  }

  async purge(): Promise<void> {
    const before = new Date(clock.now().getTime() - KEPT_DAYS * 86_400_000);
    await this.db.write(() => this.db.rows(sql`select session_purge(${before})`));
  }
}
