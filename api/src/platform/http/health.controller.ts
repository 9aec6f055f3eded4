import { Controller, Get, Header } from '@nestjs/common';
import { collectDefaultMetrics, register } from 'prom-client';
import { Text } from '@zhufu/contracts/fields';
import { Db } from '../db/db';
import { sql } from '../sql';
import { Public, Returns, ReturnsText } from './allow';
import { Problem } from './problem';

collectDefaultMetrics();

/** What the machine that watches is told: `ok`, and nothing of the installation. */
export class HealthView {
  @Text(20) status: string;
}

/** For the machine that watches the service. */
@Controller()
export class HealthController {
  constructor(private readonly db: Db) {}

  /** The process is alive. */
  @Get('healthz')
  @Public('tells only that the process runs')
  @Returns(() => HealthView)
  live(): HealthView {
    return { status: 'ok' };
  }

  /** The service can do its work: the database answers; while it is leaving, server.ts says that it cannot. */
  @Get('readyz')
  @Public('tells only whether requests can be served')
  @Returns(() => HealthView)
  async ready(): Promise<HealthView> {
    await this.db.rows(sql`select 1 as ok`).catch(() => {
      throw new Problem('unavailable');
    });
    return { status: 'ok' };
  }

  @Get('metrics')
  @Public('counts without personal data, for the monitoring system')
  @ReturnsText()
  @Header('content-type', register.contentType)
  metrics(): Promise<string> {
    return register.metrics();
  }
}
