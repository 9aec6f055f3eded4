import type { CategoryInput, HouseholdCreateInput, MemberInput } from '@zhufu/contracts/households/household.input';
import { addDays, day, type Day } from '@zhufu/domain/calendar';
import {
  hardshipLevels,
  type HouseholdCategory,
  type HouseholdCause,
  housingKinds,
  type MemberRelation,
} from '@zhufu/domain/households';
import { idCardFrom } from '@zhufu/domain/id-card';
import { uuidv7 } from '@zhufu/domain/uuid';
import type { Point } from './outlines';
import { chance, personName, pick } from './people';
import { pointNear } from './places.plan';
import type { SeedRegion } from './seed-regions';

/** How often each main category occurs in a hundred households, and what usually stands behind it. */
const kinds: readonly { category: HouseholdCategory; share: number; causes: readonly HouseholdCause[] }[] = [
  { category: 'only_child_deceased', share: 11, causes: ['bereavement', 'illness', 'lack_labour'] },
  { category: 'only_child_disabled', share: 13, causes: ['disability', 'illness', 'lack_labour'] },
  { category: 'surgery_complication', share: 6, causes: ['illness', 'lack_labour'] },
  { category: 'only_child_hardship', share: 26, causes: ['illness', 'schooling', 'lack_funds', 'accident'] },
  { category: 'two_daughter_hardship', share: 24, causes: ['illness', 'schooling', 'lack_labour', 'lack_skill'] },
  { category: 'reward_assistance', share: 14, causes: ['illness', 'lack_labour', 'disability'] },
  { category: 'other_hardship', share: 6, causes: ['disaster', 'accident', 'illness', 'lack_land', 'other'] },
];

const situations = [
  '夫妻二人务农，一人长期吃药，地里的活请邻居帮忙。',
  '孩子在外上学，家里靠几亩地和零工。',
  '房子是老屋，雨天漏水，去年翻修过一次。',
  '老人行动不便，日常由村里双岗联系人照看。',
  '主要收入是养老金和奖励扶助金。',
] as const;

type Range = readonly [from: number, to: number];
const within = ([from, to]: Range, i: number, salt: number): number =>
  from + Math.floor(chance(i, salt) * (to - from + 1));

/** A birth date of somebody of about that age in 2017. */
const birthOf = (i: number, salt: number, ages: Range): Day =>
  addDays(day(`${2017 - within(ages, i, salt)}-01-01`), within([0, 364], i, salt + 1));

/** The head's: day of the year and ID card serial together are another for every household, so that no two cards are the same. */
const SERIALS = 499;
const headBirthOf = (i: number, ages: Range): Day =>
  addDays(day(`${2017 - within(ages, i, 2)}-01-01`), Math.floor(i / SERIALS) % 365);

function kindOf(i: number): (typeof kinds)[number] {
  let left = chance(i, 10) * 100;
  for (const kind of kinds) if ((left -= kind.share) < 0) return kind;
  return pick(kinds, i, 10);
}

function categoriesOf(i: number, category: HouseholdCategory): CategoryInput[] {
  const validFrom = addDays(day('2008-01-01'), within([0, 2900], i, 11));
  const certificateNo = `鲁聊证 ${validFrom.slice(0, 4)}-${String(within([1, 9999], i, 12)).padStart(4, '0')}`;
  const surgeryGrade = category === 'surgery_complication' ? within([1, 3], i, 13) : null;
  return [{ category, main: true, validFrom, certificateNo: chance(i, 14) < 0.7 ? certificateNo : null, surgeryGrade }];
}

/** ID cards of a county that does not exist (371599): nobody real can have one. The 17th digit tells the sex. */
const cardOf = (i: number, birthOn: Day, sex: 'male' | 'female'): string =>
  idCardFrom('371599', birthOn, (i % SERIALS) * 2 + (sex === 'male' ? 1 : 0));

function membersOf(
  i: number,
  category: HouseholdCategory,
  headName: string,
  headSex: 'male' | 'female',
): MemberInput[] {
  const spouseSex = headSex === 'male' ? 'female' : 'male';
  const spouse: MemberInput[] =
    chance(i, 20) < 0.8
      ? [
          {
            id: uuidv7(),
            name: personName(i + 50_000),
            relation: 'spouse',
            sex: spouseSex,
            birthOn: birthOf(i, 21, [45, 75]),
          },
        ]
      : [];
  const children = category === 'only_child_deceased' ? 0 : category === 'two_daughter_hardship' ? 2 : 1;
  const surname = [...headName][0] ?? '王';
  const child = (n: number): MemberInput => {
    const relation: MemberRelation =
      category === 'two_daughter_hardship' || chance(i, 30 + n) < 0.5 ? 'daughter' : 'son';
    const disabled = category === 'only_child_disabled';
    return {
      id: uuidv7(),
      name: personName(i * 3 + n + 100_000, surname),
      relation,
      sex: relation === 'son' ? 'male' : 'female',
      birthOn: birthOf(i, 32 + n, [12, 40]),
      health: disabled ? 'disabled' : 'good',
      disabilityKind: disabled ? pick(['physical', 'intellectual', 'mental', 'visual'], i, 36) : null,
      disabilityGrade: disabled ? within([1, 4], i, 37) : null,
    };
  };
  return [...spouse, ...Array.from({ length: children }, (_, n) => child(n))];
}

/** Somewhere in its village, whose own place is made up as well; one in ten has none. */
function locationOf(i: number, place: Point | undefined): HouseholdCreateInput['location'] {
  if (!place || chance(i, 46) >= 0.9) return null;
  const [longitude, latitude] = pointNear(place, chance(i, 42), chance(i, 45));
  return { longitude, latitude, datum: 'wgs84' };
}

/** The i-th household of the demonstration city, in a village; believable, and always the same. */
export function householdOf(i: number, village: SeedRegion, place: Point | undefined): HouseholdCreateInput {
  const { category, causes } = kindOf(i);
  const sex = chance(i, 1) < 0.55 ? 'female' : 'male';
  const headName = personName(i + 1000);
  const birthOn = headBirthOf(i, category === 'only_child_hardship' ? [38, 62] : [49, 80]);
  const members = membersOf(i, category, headName, sex);
  const first = pick(causes, i, 5);
  const second = pick(causes, i, 6);
  return {
    id: uuidv7(),
    villageCode: village.code,
    headName,
    sex,
    birthOn,
    idCard: cardOf(i, birthOn, sex),
    phone: chance(i, 7) < 0.85 ? `1990635${String(i % 10_000).padStart(4, '0')}` : null,
    address: `${village.name} ${within([1, 480], i, 8)} 号`,
    people: members.length + 1,
    incomePerHead: within([18, 92], i, 9) * 10_000,
    housing: pick(housingKinds.slice(0, 4), i, 15),
    categories: categoriesOf(i, category),
    causes: first === second ? [first] : [first, second],
    hardshipLevel: pick([hardshipLevels[0], hardshipLevels[1], hardshipLevels[1], hardshipLevels[2]] as const, i, 16),
    identities: chance(i, 17) < 0.3 ? ['low_income'] : [],
    situation: chance(i, 18) < 0.4 ? pick(situations, i, 19) : null,
    contacts: [{ name: personName(i + 200_000), unit: village.name }],
    members,
    location: locationOf(i, place),
  };
}
