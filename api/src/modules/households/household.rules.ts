import type { CategoryInput, HouseholdEditInput, MemberInput } from '@zhufu/contracts/households/household.input';
import { birthOfIdCard, sexOfIdCard } from '@zhufu/domain/id-card';
import type { FieldViolation } from '../../platform/http/problem';

type Person = Pick<MemberInput, 'idCard' | 'sex' | 'birthOn'>;

/** Sex and birth date as the ID card has them, where they were not given. */
export function fillFromIdCard(person: Person): void {
  if (!person.idCard) return;
  person.sex ??= sexOfIdCard(person.idCard);
  person.birthOn ??= birthOfIdCard(person.idCard);
}

const isCurrent = (category: CategoryInput, today: string): boolean =>
  category.validFrom <= today && (category.validTo == null || category.validTo >= today);

function categoryViolations(categories: readonly CategoryInput[], today: string): FieldViolation[] {
  const main = categories.filter((category) => category.main);
  const wrong: FieldViolation[] = categories.flatMap((category, i): FieldViolation[] => {
    const at = (field: string, rule: FieldViolation['rule']): FieldViolation => ({
      field: `categories.${i}.${field}`,
      rule,
    });
    return [
      ...(category.validFrom > today ? [at('validFrom', 'future')] : []),
      ...(category.validTo != null && category.validTo < category.validFrom ? [at('validTo', 'order')] : []),
      ...((category.category === 'surgery_complication') === (category.surgeryGrade == null)
        ? [at('surgeryGrade', 'surgeryGrade')]
        : []),
    ];
  });
  const one = main.length === 1 && main[0] !== undefined && isCurrent(main[0], today);
  return one ? wrong : [...wrong, { field: 'categories', rule: 'mainCategory' }];
}

function personViolations(person: Person, prefix: string, today: string): FieldViolation[] {
  const { idCard, sex, birthOn } = person;
  const wrong: FieldViolation[] = [];
  if (birthOn && birthOn > today) wrong.push({ field: `${prefix}birthOn`, rule: 'future' });
  if (idCard && birthOn && birthOn !== birthOfIdCard(idCard))
    wrong.push({ field: `${prefix}birthOn`, rule: 'idCardDiffers' });
  if (idCard && sex && sex !== sexOfIdCard(idCard)) wrong.push({ field: `${prefix}sex`, rule: 'idCardDiffers' });
  return wrong;
}

function memberViolations(member: MemberInput, i: number, today: string): FieldViolation[] {
  const prefix = `members.${i}.`;
  const { birthOn, deceasedOn } = member;
  const wrong = personViolations(member, prefix, today);
  if (deceasedOn && deceasedOn > today) wrong.push({ field: `${prefix}deceasedOn`, rule: 'future' });
  if (deceasedOn && birthOn && deceasedOn < birthOn) wrong.push({ field: `${prefix}deceasedOn`, rule: 'order' });
  return wrong;
}

/** What is wrong with a household's content beyond its single fields; days as in Shanghai. */
export function householdViolations(input: HouseholdEditInput, today: string): FieldViolation[] {
  return [
    ...personViolations(input, '', today),
    ...(input.categories ? categoryViolations(input.categories, today) : []),
    ...(input.members ?? []).flatMap((member, i) => memberViolations(member, i, today)),
  ];
}
