import { Client, escapeIdentifier } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations';
import { migrate } from '../../src/platform/db/migrate';
import { prepareDatabase } from '../../src/platform/embedded/roles';
import { catalogueOf } from '../support/catalogue';
import { onDatabase } from '../support/test-databases';
import { workerDatabase } from '../support/worker-database';

let superuserUrl: string;
let ownerUrl: string;
let name: string;
let owner: Client;
let numbered: DataSource;
let whole: string[];

beforeAll(async () => {
  ({ superuserUrl, ownerUrl } = await workerDatabase());
  name = `${new URL(ownerUrl).pathname.slice(1)}_migrations`;
  const passwords = { owner: process.env.TEST_OWNER_PASSWORD ?? '', app: process.env.TEST_APP_PASSWORD ?? '' };
  ({ ownerUrl } = await prepareDatabase((database) => onDatabase(superuserUrl, database), name, passwords));
  await migrate(ownerUrl);
  owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  numbered = new DataSource({ type: 'postgres', url: ownerUrl, migrations, migrationsTableName: 'migration' });
  await numbered.initialize();
  whole = await catalogueOf(owner);
});
afterAll(async () => {
  await Promise.all([owner.end(), numbered.destroy()]);
  const superuser = new Client({ connectionString: superuserUrl });
  await superuser.connect();
  await superuser.query(`drop database ${escapeIdentifier(name)} with (force)`);
  await superuser.end();
});

const steps = migrations.map((_, i) => i + 1);

describe('the migrations', () => {
  it.each(steps)('make the same schema again after the last %i were taken back', async (count) => {
    for (let i = 0; i < count; i++) await numbered.undoLastMigration({ transaction: 'all' });
    await migrate(ownerUrl);
    expect(await catalogueOf(owner)).toEqual(whole);
  });

  it('each take back exactly what they made', async () => {
    await owner.query('create schema bare; set search_path = bare');
    const url = `${ownerUrl}?options=-c%20search_path%3Dbare`;
    const source = new DataSource({ type: 'postgres', url });
    await source.initialize();
    const runner = source.createQueryRunner();
    for (const migration of migrations.map((made) => new made())) {
      const before = await catalogueOf(owner);
      await migration.up(runner);
      const after = await catalogueOf(owner);
      await migration.down(runner);
      expect(await catalogueOf(owner)).toEqual(before);
      await migration.up(runner);
      expect(await catalogueOf(owner)).toEqual(after);
    }
    await source.destroy();
    await owner.query('reset search_path');
  });

  it('change nothing when they have run', async () => {
    await migrate(ownerUrl);
    expect(await catalogueOf(owner)).toEqual(whole);
  });

  it('refuse a database that a newer version has made', async () => {
    await owner.query(`insert into migration (timestamp, name) values (9000000000000, 'FromTheFuture9000000000000')`);
    await expect(migrate(ownerUrl)).rejects.toThrow(
      'The database was made by a newer version (FromTheFuture9000000000000). Start that version, or restore a backup.',
    );
  });
});
