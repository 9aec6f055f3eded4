import { AppModule } from '../../src/app.module';
import { Db } from '../../src/platform/db/db';
import { onErrand } from '../../src/platform/errand';
import { createApp } from '../../src/platform/http/server';
import { Jobs } from '../../src/platform/jobs/jobs';
import { workerDatabase } from '../support/worker-database';

describe('a job', () => {
  it('runs when the transaction that added it has committed, and never when it rolled back', async () => {
    const { appUrl, ownerUrl } = await workerDatabase();
    const app = await createApp(AppModule.in({ databaseUrl: appUrl, poolSize: 4, masterKey: Buffer.alloc(32, 7) }));
    const db = app.get(Db);
    const jobs = app.get(Jobs);
    const worker = new Jobs(db, ownerUrl);
    const done: unknown[] = [];
    for (const each of [jobs, worker]) {
      each.define('tests.note', async ({ n }) => {
        done.push(n);
      });
    }
    const signed = (work: () => Promise<void>) => onErrand({ action: 'tests.note' }, () => db.write(work));
    await signed(() => jobs.add('tests.note', { n: 1 }));
    await expect(
      signed(async () => {
        await jobs.add('tests.note', { n: 3 });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await worker.onApplicationBootstrap();
    for (let i = 0; i < 100 && done.length < 1; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    await worker.onModuleDestroy();
    await app.close();
    expect(done).toEqual([1]);
  });
});
