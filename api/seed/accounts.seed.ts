import type { RegionLevel } from '@zhufu/domain/regions';
import type { Role } from '@zhufu/domain/roles';
import { uuidv7 } from '@zhufu/domain/uuid';
import { AccountsService } from '../src/modules/accounts/accounts.service';
import { GrantsService } from '../src/modules/accounts/grants.service';
import { hashPassword } from '../src/modules/accounts/passwords';
import { Db } from '../src/platform/db/db';
import { onErrand } from '../src/platform/errand';
import { cutScope, type Scope } from '../src/platform/scope';
import { sql } from '../src/platform/sql';
import { SEED, type SeedRegion } from './seed-regions';
import { personName } from './people';

/** Counties in which every role has its accounts; the others have the clerks the work needs. */
const fullCounties = ['371524', '371525'];
const villages = ['371524002L01', '371524109L01', '371525001001'];

interface Wanted {
  name: string;
  role: Role;
  region: SeedRegion;
}

const titles: Record<Role, string> = {
  village_worker: '计生专干',
  township_staff: '计生办经办',
  county_staff: '计生协经办',
  county_finance: '财务',
  city_admin: '市计生协',
  leader: '领导',
  auditor: '审计',
  system_admin: '系统管理员',
};

/** `<role>` in the city, `<role>.<region code>` below; seconds where maker and checker must be two people. */
function wanted(regions: readonly SeedRegion[]): Wanted[] {
  const at = (region: SeedRegion, ...names: [string, Role][]): Wanted[] =>
    names.map(([name, role]) => ({ name: region.level === 'city' ? name : `${name}.${region.code}`, role, region }));
  const of = (level: RegionLevel): SeedRegion[] => regions.filter((region) => region.level === level);
  return [
    ...of('city').flatMap((city) =>
      at(
        city,
        ['city_admin', 'city_admin'],
        ['city_admin2', 'city_admin'],
        ['leader', 'leader'],
        ['auditor', 'auditor'],
      ),
    ),
    ...of('county').flatMap((county) => [
      ...at(
        county,
        ['county_staff', 'county_staff'],
        ['county_staff2', 'county_staff'],
        ['county_finance', 'county_finance'],
      ),
      ...(fullCounties.includes(county.code)
        ? at(county, ['leader', 'leader'], ['auditor', 'auditor'], ['system_admin', 'system_admin'])
        : []),
    ]),
    ...of('township').flatMap((township) => at(township, ['township_staff', 'township_staff'])),
    ...regions
      .filter(({ code }) => villages.includes(code))
      .flatMap((village) => at(village, ['village_worker', 'village_worker'])),
  ];
}

interface Services {
  db: Db;
  accounts: AccountsService;
  grants: GrantsService;
}

/** The first administrator, who grants itself its role, since nobody else is there yet; inside the caller's transaction. */
export async function insertAdministrator(
  { db, accounts }: Pick<Services, 'db' | 'accounts'>,
  facts: { id: string; name: string; displayName: string },
  city: SeedRegion,
  passwordHash: string,
): Promise<void> {
  const title = titles.system_admin;
  await accounts.insertAccount({ ...facts, title, regionCode: city.code }, city, passwordHash);
  await db.rows(sql`insert into account_grant (id, account_id, role, region_id, path, granted_at)
    values (${uuidv7()}, ${facts.id}, 'system_admin', ${city.id}, ${city.path}, now())`);
}

/** As whom the first administrator is made. */
export const administratorScope = (id: string, city: SeedRegion): Scope =>
  cutScope({ accountId: id, roles: ['system_admin'], region: city });

/** The city among the regions. */
export function cityOf(regions: readonly SeedRegion[]): SeedRegion {
  const city = regions.find(({ level }) => level === 'city');
  if (!city) throw new Error('the regions come first');
  return city;
}

/** The demonstration accounts, all with one password, in one transaction. Gives their number. */
export async function seedAccounts(
  services: Services,
  regions: readonly SeedRegion[],
  password: string,
): Promise<number> {
  const city = cityOf(regions);
  const passwordHash = await hashPassword(password);
  const id = uuidv7();
  const scope = administratorScope(id, city);
  const list = wanted(regions);
  await onErrand(scope.errand('accounts.grant', { via: SEED }), () =>
    services.db.write(async () => {
      await insertAdministrator(services, { id, name: 'system_admin', displayName: personName(0) }, city, passwordHash);
      for (const [i, one] of list.entries()) await insertWanted(services, scope, one, personName(i + 1), passwordHash);
    }),
  );
  return list.length + 1;
}

async function insertWanted(
  { accounts, grants }: Services,
  scope: Scope,
  { name, role, region }: Wanted,
  displayName: string,
  passwordHash: string,
): Promise<void> {
  const id = uuidv7();
  const facts = { id, name, displayName, unit: region.fullName, title: titles[role], regionCode: region.code };
  await accounts.insertAccount(facts, region, passwordHash);
  await grants.grant(scope, id, { id: uuidv7(), role, regionCode: region.code });
}
