import { Controller, Get, Header } from '@nestjs/common';
import { collectDefaultMetrics, register } from 'prom-client';
import { Text } from '@zhufu/contracts/fields';
import { Db } from '../db/db';
import { sql } from '../sql';
import { Public, Returns, ReturnsText } from './allow';
import { Problem } from './problem';

collectDefaultMetrics();

export class HealthView {
  @Text(20) status: string;
}

/** For the machine that watches the service. */
@Controller()
export class HealthController {
  #stopping = false;

  constructor(private readonly db: Db) {}

  /** The process is alive. */
  @Get('healthz')
  @Public('tells only that the process runs')
  @Returns(() => HealthView)
  live(): HealthView {
    return { status: 'ok' };
  }

  /** The service can do its work: the database answers and it is not stopping. */
  @Get('readyz')
  @Public('tells only whether requests can be served')
  @Returns(() => HealthView)
  async ready(): Promise<HealthView> {
    if (this.#stopping) throw new Problem('unavailable');
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

  beforeApplicationShutdown(): void {
    this.#stopping = true;
  }
}
