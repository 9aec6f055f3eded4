import { useFormContext } from 'react-hook-form';
import type { CategoryInput } from '@zhufu/contracts/households/household.input';

/** Keeps exactly one of the form's categories the main one. */
export function useMainCategory() {
  const { getValues, setValue } = useFormContext<{ categories?: CategoryInput[] }>();
  const rows = () => getValues('categories') ?? [];
  const choose = (place: number) =>
    rows().forEach((_, row) => setValue(`categories.${row}.main`, row === place, { shouldDirty: true }));
  const settle = () => {
    if (!rows().some(({ main }) => main)) choose(0);
  };
  return { choose, settle };
}
