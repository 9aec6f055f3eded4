import { chance } from '../../../seed/people';

/** Choices that depend on a seed alone. */
export class Chooser {
  #drawn = 0;

  constructor(private readonly seed: number) {}

  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number {
    this.#drawn += 1;
    return Math.floor(chance(this.#drawn, this.seed) * n);
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** True in `percent` of a hundred cases. */
  often(percent: number): boolean {
    return this.below(100) < percent;
  }
}
