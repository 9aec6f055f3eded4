import { uuidv7 } from '@zhufu/domain/uuid';
import { GrantsService } from '../../src/modules/accounts/grants.service';
import { cutScope } from '../../src/platform/scope';
import type { Client } from '../support/client';
import { type City, PASSWORD, World } from '../support/world';

let world: World;
let place: City;
let admin: Client;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  admin = await world.signIn('system_admin', place.counties[0]!);
});
afterAll(() => world.close());

const facts = (regionCode: string) => {
  const id = uuidv7();
  return { id, name: `clerk.${id.slice(-10)}`, displayName: '试验员', regionCode, password: PASSWORD };
};
interface Account {
  id: string;
  version: number;
  grants: { id: string; role: string; regionCode: string }[];
}

describe('accounts', () => {
  it('are made once, however often the same request comes', async () => {
    const input = facts(place.townships[0]![0]!.code);
    expect((await admin.post('/api/accounts', input)).status).toBe(201);
    expect((await admin.post<Account>('/api/accounts', input)).body).toMatchObject({ id: input.id, version: 1 });
    expect((await admin.post('/api/accounts', { ...input, displayName: '别人' })).body.code).toBe('replayDiffers');
    const other = { ...facts(input.regionCode), name: input.name.toUpperCase() };
    expect((await admin.post('/api/accounts', other)).body.violations).toEqual([{ field: 'name', rule: 'taken' }]);
  });

  it('of another county look like none', async () => {
    const theirs = await world.signIn('county_staff', place.counties[1]!);
    const stray = await admin.get(`/api/accounts/${theirs.accountId}`);
    const none = await admin.get(`/api/accounts/${uuidv7()}`);
    expect([stray.status, none.status]).toEqual([404, 404]);
    expect({ ...stray.body, requestId: '' }).toEqual({ ...none.body, requestId: '' });
    expect((await admin.post('/api/accounts', facts(place.counties[1]!.code))).body.violations).toEqual([
      { field: 'regionCode', rule: 'region' },
    ]);
  });

  it('are changed only from the version that was loaded', async () => {
    const input = facts(place.counties[0]!.code);
    await admin.post('/api/accounts', input);
    const url = `/api/accounts/${input.id}`;
    expect((await admin.patch(url, { title: '科员' })).body.code).toBe('ifMatchNeeded');
    const edited = await admin.patch(url, { title: '科员' }, 1);
    expect([edited.headers.etag, edited.body.title]).toEqual(['"2"', '科员']);
    const stale = await admin.patch<{ code: string; current: object }>(url, { title: '科长' }, 1);
    expect(stale.body).toMatchObject({ code: 'stale', status: 412, current: { title: '科员', version: 2 } });
  });

  it('act at once when disabled or granted', async () => {
    const clerk = await world.signIn('township_staff', place.townships[0]![0]!);
    expect((await clerk.get('/api/regions')).status).toBe(200);
    const granted = await admin.post(`/api/accounts/${clerk.accountId}/grants`, {
      id: uuidv7(),
      role: 'leader',
      regionCode: place.counties[0]!.code,
    });
    expect(granted.status).toBe(201);
    const { grants } = (await admin.get<Account>(`/api/accounts/${clerk.accountId}`)).body;
    expect(grants).toMatchObject([{ grantedByName: null }, { role: 'leader', grantedByName: '测试system_admin' }]);
    const acting = await clerk.get<{ actingRegions: object[] }>('/api/sessions/me');
    expect(acting.body.actingRegions).toHaveLength(2);
    const { version } = (await admin.get<Account>(`/api/accounts/${clerk.accountId}`)).body;
    expect((await admin.act(`/api/accounts/${clerk.accountId}/disable`, version, { reason: '离岗' })).status).toBe(200);
    expect((await clerk.get('/api/regions')).status).toBe(401);
    expect((await clerk.signIn(PASSWORD)).body.code).toBe('wrongCredentials');
    expect((await admin.act(`/api/accounts/${clerk.accountId}/enable`, version + 1)).status).toBe(200);
    expect((await clerk.get('/api/regions')).status).toBe(401);
    expect((await clerk.signIn(PASSWORD)).status).toBe(201);
  });

  it('are signed out everywhere by a new password', async () => {
    const clerk = await world.signIn('township_staff', place.townships[0]![0]!);
    const url = `/api/accounts/${clerk.accountId}`;
    expect((await admin.act(`${url}/reset-password`, 1, { password: 'Another-2017' })).status).toBe(200);
    expect((await clerk.get('/api/regions')).status).toBe(401);
    expect((await clerk.signIn(PASSWORD)).status).toBe(401);
    expect((await clerk.signIn('Another-2017')).status).toBe(201);
  });

  it('get no new password from an administrator of less than their roles reach', async () => {
    const county = place.counties[0]!;
    const clerk = await world.signIn('leader', county, { role: 'auditor', region: place.city });
    const url = `/api/accounts/${clerk.accountId}/reset-password`;
    expect((await admin.act(url, 1, { password: 'Another-2017' })).body).toMatchObject({
      code: 'beyondArea',
      status: 403,
    });
    expect((await clerk.get('/api/regions')).status).toBe(200);
    const above = await world.signIn('system_admin', place.city);
    expect((await above.act(url, 1, { password: 'Another-2017' })).status).toBe(200);
  });

  it('hold no maker and checker in one place, no role at the wrong level, and none of their own giving', async () => {
    const clerk = await world.signIn('county_staff', place.counties[0]!);
    const grant = (role: string, regionCode: string, id = clerk.accountId) =>
      admin.post<{ code: string; violations?: object[] }>(`/api/accounts/${id}/grants`, {
        id: uuidv7(),
        role,
        regionCode,
      });
    expect((await grant('county_finance', place.counties[0]!.code)).body.code).toBe('incompatibleGrant');
    expect((await grant('system_admin', place.counties[0]!.code)).body.code).toBe('incompatibleGrant');
    expect((await grant('village_worker', place.counties[0]!.code)).body.violations).toEqual([
      { field: 'regionCode', rule: 'roleLevel' },
    ]);
    expect((await grant('leader', place.counties[0]!.code, admin.accountId)).body.code).toBe('ownGrant');
    expect((await grant('leader', place.city.code)).body.violations).toEqual([{ field: 'regionCode', rule: 'region' }]);
  });

  it('get no role from those whose roles grant none, whatever route leads there', async () => {
    const clerk = await world.signIn('leader', place.counties[0]!);
    const auditor = cutScope({ accountId: admin.accountId, roles: ['auditor'], region: place.counties[0]! });
    const given = { id: uuidv7(), role: 'auditor' as const, regionCode: place.counties[0]!.code };
    const granting = world.signed(() => world.app.get(GrantsService).grant(auditor, clerk.accountId, given));
    await expect(granting).rejects.toMatchObject({ more: { violations: [{ field: 'role', rule: 'role' }] } });
  });

  it('leave a trace of who changed what', async () => {
    const auditor = await world.signIn('auditor', place.city);
    const input = facts(place.counties[0]!.code);
    await admin.post('/api/accounts', input);
    await admin.patch(`/api/accounts/${input.id}`, { unit: '县计生协' }, 1);
    const { body } = await auditor.get<{ data: Record<string, unknown>[]; total: number }>(
      `/api/audit?table=account&rowId=${input.id}`,
    );
    expect(body.total).toBe(2);
    expect(body.data[0]).toMatchObject({
      actorId: admin.accountId,
      action: 'accounts.edit',
      operation: 'update',
      changes: [{ field: 'unit', from: null, to: '县计生协' }],
    });
    expect(JSON.stringify(body)).not.toContain('argon2');
  });
});

describe('one’s own profile', () => {
  it('is mended with the version and a right current password', async () => {
    const clerk = await world.signIn('county_finance', place.counties[0]!);
    const elsewhere = clerk.cookie;
    await clerk.signIn(PASSWORD);
    expect((await clerk.patch('/api/profile', { language: 'en' }, 1)).body).toMatchObject({
      language: 'en',
      version: 2,
    });
    expect((await clerk.patch('/api/profile', { displayName: null }, 2)).body.violations).toEqual([
      { field: 'displayName', rule: 'required' },
    ]);
    const change = (current: string, next: string) =>
      clerk.post<{ violations: object[] }>('/api/profile/password', { current, next });
    expect((await change('wrong', 'Another-2017')).body.violations).toEqual([
      { field: 'current', rule: 'password_current' },
    ]);
    expect((await change(PASSWORD, 'short')).body.violations).toEqual([{ field: 'next', rule: 'password_short' }]);
    expect((await change(PASSWORD, 'Another-2017')).status).toBe(204);
    expect((await clerk.get('/api/profile')).status).toBe(200);
    clerk.cookie = elsewhere;
    expect((await clerk.get('/api/profile')).status).toBe(401);
  });
});
