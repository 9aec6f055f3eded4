import { chance } from '../seed/people';
import type { BenchWorld } from './data';

interface Scenario {
  name: string;
  path: (i: number) => string;
  ceilingPath: (i: number) => string;
}

const pick = <T>(list: readonly T[], i: number, salt: number): T =>
  list[Math.floor(chance(i, salt) * list.length)] as T;

/** J1 of performance.md: list page + exact total; the i-th request is the same for both servers. */
export function j1({ counties, townships, categories, names, numbers }: BenchWorld): Scenario[] {
  const page = (i: number): number => 1 + Math.floor(chance(i, 3) * 20);
  const queries: ((i: number) => string)[] = [
    (i) => `sort=updatedAt&order=desc&page=${page(i)}`,
    (i) =>
      `regionCode=${pick(counties, i, 1)}&category=${pick(categories, i, 4)}&sort=updatedAt&order=desc&page=${page(i)}`,
    (i) => `regionCode=${pick(townships, i, 2)}&sort=headName&order=asc`,
    (i) => `regionCode=${pick(counties, i, 1)}&q=${encodeURIComponent(pick(names, i, 5))}&sort=updatedAt&order=desc`,
    (i) => `q=${pick(numbers, i, 6)}&sort=number&order=asc`,
  ];
  const labels = ['J1 all', 'J1 county+category', 'J1 township by name', 'J1 two characters', 'J1 number'];
  const scenario = (name: string, query: (i: number) => string): Scenario => ({
    name,
    path: (i) => `/api/households?${query(i)}`,
    ceilingPath: (i) => `/households?${query(i)}`,
  });
  const mix = (i: number): string => queries[i % queries.length]?.(i) ?? '';
  return [scenario('J1 mix', mix), ...queries.map((query, n) => scenario(labels[n] ?? '', query))];
}
