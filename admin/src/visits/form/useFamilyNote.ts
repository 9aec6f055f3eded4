import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import { useSaid } from '../../households/useSaid';

/** 女，57 岁，户内 2 人　柿子园镇 贺庄村　371522-00051: which of the families of a name it is. */
export function useFamilyNote() {
  const said = useSaid();
  return (household: HouseholdRow): string =>
    `${said.who(household)}　${household.townshipName} ${household.villageName}　${household.number}`;
}
