import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RegionLevel } from '@zhufu/domain/regions';
import type { Role } from '@zhufu/domain/roles';
import { uuidv7 } from '@zhufu/domain/uuid';
import { AppModule } from '../../src/app.module';
import { AccountsService } from '../../src/modules/accounts/accounts.service';
import { hashPassword } from '../../src/modules/accounts/passwords';
import { RegionsService } from '../../src/modules/regions/regions.service';
import { Db } from '../../src/platform/db/db';
import { onErrand } from '../../src/platform/errand';
import { createApp } from '../../src/platform/http/server';
import { sql } from '../../src/platform/sql';
import { Client } from './client';
import { type WorkerDatabase, workerDatabase } from './worker-database';

export const PASSWORD = 'Relief-2017';
const MASTER_KEY = Buffer.alloc(32, 7);
const TWO_BY_TWO = [
  [2, 2],
  [2, 2],
];
const SUFFIX = {
  county: (i: number) => String(20 + i),
  township: (i: number) => String(i).padStart(3, '0'),
  village: (i: number) => String(200 + i),
};

export interface Place {
  id: string;
  code: string;
  path: string;
  level: RegionLevel;
}

/** A city of a test's own, unless told otherwise two counties, each with two townships of two villages. Scope keeps it apart from all other tests. */
export interface City {
  city: Place;
  counties: Place[];
  /** By county. */
  townships: Place[][];
  /** By county, then by township. */
  villages: Place[][][];
}

/** The application on this worker's database, and what a test needs to build its own corner of it. */
export class World {
  #passwordHash = hashPassword(PASSWORD);

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: WorkerDatabase,
  ) {}

  static async open(poolSize = 10): Promise<World> {
    const database = await workerDatabase();
    const app = await createApp(AppModule.in({ databaseUrl: database.appUrl, poolSize, masterKey: MASTER_KEY }));
    return new World(app, database);
  }

  /** An application that a test has started itself; it has sealed with whatever key it was given. */
  static over(app: NestFastifyApplication, database: WorkerDatabase): World {
    return new World(app, database);
  }

  get db(): Db {
    return this.app.get(Db);
  }

  /** Does work as the tests' own administrator, without an area. */
  signed<T>(work: () => Promise<T>): Promise<T> {
    return onErrand({ action: 'tests.build', actorId: uuidv7(), range: { lo: '0', hi: '~' } }, () =>
      this.db.write(work),
    );
  }

  /** `shape`: the number of villages by county and township. */
  async city(shape: readonly (readonly number[])[] = TWO_BY_TWO): Promise<City> {
    return this.signed(async () => {
      const city = await this.place('city', await this.freeCode());
      const counties = await this.places(city, 'county', shape.length);
      const townships: Place[][] = [];
      const villages: Place[][][] = [];
      for (const [i, county] of counties.entries()) {
        const row = await this.places(county, 'township', shape[i]!.length);
        const below: Place[][] = [];
        for (const [j, township] of row.entries()) below.push(await this.places(township, 'village', shape[i]![j]!));
        townships.push(row);
        villages.push(below);
      }
      return { city, counties, townships, villages };
    });
  }

  /** An account with one role in a region, signed in. */
  async signIn(role: Role, region: Place, ...more: { role: Role; region: Place }[]): Promise<Client> {
    const id = uuidv7();
    const name = `${role}.${id.slice(-12)}`;
    await this.signed(async () => {
      const facts = { id, name, displayName: `测试${role}`, regionCode: region.code };
      await this.app.get(AccountsService).insertAccount(facts, region, await this.#passwordHash);
      for (const grant of [{ role, region }, ...more]) {
        await this.db.rows(sql`insert into account_grant (id, account_id, role, region_id, path, granted_at)
          values (${uuidv7()}, ${id}, ${grant.role}, ${grant.region.id}, ${grant.region.path}, now())`);
      }
    });
    const client = new Client(this.app, id, name);
    await client.signIn(PASSWORD);
    return client;
  }

  /** A client that has not signed in. */
  stranger(): Client {
    return new Client(this.app);
  }

  async close(): Promise<void> {
    await this.app.close();
  }

  private async freeCode(): Promise<string> {
    const row = await this.db.one<{ code: string }>(
      sql`select (coalesce(max(code::int), 1000) + 1)::text as code from region where level = 'city'`,
    );
    return row?.code ?? '1001';
  }

  private async places(parent: Place, level: 'county' | 'township' | 'village', count: number): Promise<Place[]> {
    const made: Place[] = [];
    for (let i = 1; i <= count; i++) made.push(await this.place(level, parent.code + SUFFIX[level](i), parent.id));
    return made;
  }

  private async place(level: RegionLevel, code: string, parentId: string | null = null): Promise<Place> {
    const id = uuidv7();
    const name = { city: '试验市', county: '试验县', township: '试验镇', village: '试验村' }[level] + code.slice(-2);
    await this.app
      .get(RegionsService)
      .insert({ id, parentId, level, name, code, virtual: false, validFrom: '2000-01-01' });
    const row = await this.db.one<{ path: string }>(sql`select path from region where id = ${id}`);
    return { id, code, level, path: row?.path ?? '' };
  }
}
