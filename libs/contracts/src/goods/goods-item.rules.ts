import type { FieldViolation } from '../rules';

/** What is handed over in kind is worth something. */
export const goodsViolations = ({ unitValue }: { unitValue?: number | null }): FieldViolation[] =>
  unitValue === 0 ? [{ field: 'unitValue', rule: 'positive' }] : [];
