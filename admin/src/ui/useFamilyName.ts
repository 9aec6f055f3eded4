import { useTranslate } from 'react-admin';

/** Names the family of a visit, a hand-over or an entry of the roster; of one that has moved out of the area it says that alone. */
export function useFamilyName() {
  const translate = useTranslate();
  return ({ headName }: { headName: string | null }): string => headName ?? translate('state.movedOut');
}
