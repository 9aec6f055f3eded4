import { day } from '@zhufu/domain/calendar';
import { idCardFrom } from '@zhufu/domain/id-card';
import { uuidv7 } from '@zhufu/domain/uuid';
import type { Answer, Client } from './client';
import { type City, type World } from './world';

export interface Household extends Record<string, unknown> {
  id: string;
  version: number;
  number: string;
  status: string;
}

let serial = 0;
/** A made-up ID card, another at every call: of a county that the test's own city does not have, so no other test makes it. */
export const madeUpCard = ({ city }: City): string => {
  serial += 1;
  return idCardFrom(`${city.code}99`, day(`${1930 + Math.floor(serial / 900)}-03-01`), serial % 900);
};

/** The body of a new household in a village. */
export const draft = (villageCode: string, more: object = {}) => ({
  id: uuidv7(),
  villageCode,
  headName: '王秀英',
  hardshipLevel: 'hard',
  categories: [{ category: 'only_child_hardship', main: true, validFrom: '2015-11-02' }],
  ...more,
});

/** The people of one county who take a household on record. */
export interface Staff {
  clerk: Client;
  township: Client;
  county: Client;
}

export async function staffOf(world: World, place: City, county = 0): Promise<Staff> {
  return {
    clerk: await world.signIn('village_worker', place.villages[county]![0]![0]!),
    township: await world.signIn('township_staff', place.townships[county]![0]!),
    county: await world.signIn('county_staff', place.counties[county]!),
  };
}

/** People who take a household on record anywhere in a city. */
export async function registrars(world: World, { city }: City): Promise<Staff> {
  return {
    clerk: await world.signIn('county_staff', city),
    township: await world.signIn('township_staff', city),
    county: await world.signIn('county_staff', city),
  };
}

/** A household that the village drafted, the township reviewed and the county approved. */
export async function onRecord(
  { clerk, township, county }: Staff,
  body: ReturnType<typeof draft>,
): Promise<Answer<Household>> {
  const url = `/api/households/${body.id}`;
  const made = await clerk.post<Household>('/api/households', body);
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  await township.act(`${url}/review`, 1);
  return county.act<Household>(`${url}/approve`, 2);
}
