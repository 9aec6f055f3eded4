import { Client } from 'pg';
import { DataSource, type Driver } from 'typeorm';
import { World } from '../support/world';

let world: World;
let owner: Client;
beforeAll(async () => {
  world = await World.open(2);
  owner = new Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
});
afterAll(() => Promise.all([owner.end(), world.close()]));

/** Columns of the tables as the database has them: `household.causes text[] not null`. */
async function columnsOf(tables: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(
    `select concat_ws(' ', table_name || '.' || column_name,
       case data_type when 'ARRAY' then ltrim(udt_name, '_') || '[]' else data_type end,
       case is_nullable when 'NO' then 'not null' end) as line
     from information_schema.columns where table_schema = current_schema() and table_name = any ($1)`,
    [tables],
  );
  return rows.map(({ line }) => line).sort();
}

describe('the entities', () => {
  it('name, type and leave empty the columns of their tables as the database does', async () => {
    const { entityMetadatas, driver } = world.app.get(DataSource) as DataSource & { driver: Driver };
    const mapped = entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map((column) => {
        const type = driver.normalizeType(column) + (column.isArray ? '[]' : '');
        return `${tableName}.${column.databaseName} ${type}${column.isNullable ? '' : ' not null'}`;
      }),
    );
    const tables = entityMetadatas.map(({ tableName }) => tableName);
    expect(tables).toContain('household');
    expect(mapped.sort()).toEqual(await columnsOf(tables));
  });
});
