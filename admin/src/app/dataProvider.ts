import type { DataProvider, Identifier, RaRecord } from 'react-admin';
import type { Page } from '@zhufu/contracts/list-query';
import { uuidv7 } from '@zhufu/domain/uuid';
import { ask, queryOf } from './api';
import { changedFields, pickFields } from './bodies';
import { inputOf } from './inputs';

type Versioned = RaRecord & { version?: number };
interface ListParams {
  pagination?: { page: number; perPage: number };
  sort?: { field: string; order: string };
  filter?: Record<string, unknown>;
  signal?: AbortSignal;
}

/** What the console asks besides react-admin's own questions. */
export interface ConsoleDataProvider extends DataProvider {
  /** Does a verb of the trade to a record: `POST /api/<resource>/<id>/<verb>`, from the version that was seen. */
  act<Answer = Versioned>(
    resource: string,
    id: Identifier,
    verb: string,
    body: object,
    version?: number,
  ): Promise<Answer>;
}

const PARALLEL = 4;

/** Runs the tasks, a few at a time, answers in their order. */
async function inTurns<In, Out>(items: In[], task: (item: In) => Promise<Out>): Promise<Out[]> {
  const answers: Out[] = [];
  const waiting = items.map((item, place) => ({ item, place }));
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers[next.place] = await task(next.item);
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, items.length) }, worker));
  return answers;
}

async function list(resource: string, { pagination, sort, filter, signal }: ListParams) {
  // react-admin's own default, by id, means no order in particular: the list's own then
  const order = sort && sort.field !== 'id' ? { sort: sort.field, order: sort.order } : {};
  const query = queryOf({ ...pagination, ...order, ...filter });
  const { data, total, atLeast, next } = await ask<Page<Versioned>>(`${resource}${query}`, { signal });
  return { data, total, meta: { atLeast, next } };
}

const one = (resource: string, id: Identifier, signal?: AbortSignal) =>
  ask<Versioned>(`${resource}/${encodeURIComponent(id)}`, { signal });
const never = (): Promise<never> => Promise.reject(new Error('not part of this console'));

export const dataProvider: ConsoleDataProvider = {
  supportAbortSignal: true,

  getList: (resource, params) => list(resource, params) as never,
  getManyReference: (resource, { target, id, filter, ...params }) =>
    list(resource, { ...params, filter: { ...filter, [target]: id } }) as never,
  getOne: async (resource, { id, signal }) => ({ data: (await one(resource, id, signal)) as never }),
  getMany: async (resource, { ids, signal }) => ({
    data: (await inTurns(ids, (id) => one(resource, id, signal))) as never,
  }),

  /** The form gives the id (`useNewRecord`), so that pressing save again after a lost answer registers nothing twice. */
  async create(resource, { data }) {
    const body = pickFields(await inputOf(resource, 'create'), { id: uuidv7(), ...data });
    return { data: await ask(resource, { method: 'POST', body }) };
  },

  /**
   * Sends what was changed, from the version that was loaded; after a conflict `meta.over` is the row saved over. With
   * `meta.evenUnchanged` nothing is sent too: writing a returned record makes it a draft again.
   */
  async update(resource, { id, data, previousData, meta }) {
    const before = (meta?.over ?? previousData) as Versioned;
    const body = changedFields(await inputOf(resource, 'edit'), before, data);
    if (Object.keys(body).length === 0 && !meta?.evenUnchanged) return { data: before as never };
    return {
      data: await ask(`${resource}/${encodeURIComponent(id)}`, { method: 'PATCH', body, version: before.version }),
    };
  },

  async delete(resource, { id, previousData }) {
    await ask(`${resource}/${encodeURIComponent(id)}`, {
      method: 'DELETE',
      version: (previousData as Versioned)?.version,
    });
    return { data: (previousData ?? { id }) as never };
  },

  updateMany: never,
  deleteMany: never,

  act: (resource, id, verb, body, version) =>
    ask(`${resource}/${encodeURIComponent(id)}/${verb}`, { method: 'POST', body, version }),
};
