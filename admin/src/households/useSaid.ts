import { useTranslate } from 'react-admin';
import type { HouseholdRow, MemberView } from '@zhufu/contracts/households/household.view';
import { useWords } from './words';

type Person = Pick<HouseholdRow | MemberView, 'sex' | 'age'>;

/** Phrases about a family, made of what is on record. */
export function useSaid() {
  const translate = useTranslate();
  const words = useWords();
  const join = (parts: (string | false | null)[]): string =>
    parts.filter((part) => !!part).join(words('phrases.comma'));
  const sexAge = ({ sex, age }: Person): string =>
    join([sex && translate(`codes.sex.${sex}`), age !== null && words('phrases.age', { age })]) ||
    translate('state.unknown');
  return {
    sexAge,
    /** 女，57 岁，户内 2 人 */
    who: ({ people, ...person }: HouseholdRow): string =>
      join([sexAge(person), people !== null && words('phrases.people', { count: people })]),
    /** 贺庄村 柿子园镇 */
    village: ({ villageName, townshipName }: HouseholdRow): string => `${villageName} ${townshipName}`,
    join,
  };
}
