import { SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { disabilityGrades } from '@zhufu/domain/households';
import type { MemberView } from '@zhufu/contracts/households/household.view';
import { CodeSelect } from '../../ui/inputs/CodeSelect';
import { DayInput } from '../../ui/inputs/DayInput';
import { useWords } from '../words';
import { newMember } from './blanks';
import { IdCardInput } from './IdCardInput';
import { Kept } from './Kept';
import { Rows } from '../../ui/form/Rows';
import { today } from '../../ui/when';

/** Kind and grade of a disability, once the health says so. */
function Disability({ health, disabilityKind: kind }: Partial<MemberView>) {
  const words = useWords();
  if (health !== 'disabled' && !kind) return null;
  const choices = disabilityGrades.map((grade) => ({ id: grade, name: words('phrases.grade', { grade }) }));
  return (
    <>
      <CodeSelect source="disabilityKind" list="disabilityKind" />
      <SelectInput source="disabilityGrade" choices={choices} translateChoice={false} />
    </>
  );
}

/** One person of the family. What is on record is masked, and stays. */
function Member({ place }: { place: number }) {
  const member = (useWatch({ name: `members.${place}` }) ?? {}) as Partial<MemberView>;
  return (
    <>
      <TextInput source="name" isRequired autoComplete="off" />
      <CodeSelect source="relation" list="memberRelation" isRequired />
      <IdCardInput mask={member.idCardMask} hint={false} />
      <CodeSelect source="sex" list="sex" />
      <Kept source="birthOn" isOnRecord={typeof member.age === 'number'}>
        <DayInput source="birthOn" max={today()} />
      </Kept>
      <CodeSelect source="health" list="healthState" />
      <Disability {...member} />
      <CodeSelect source="labourCapacity" list="labourCapacity" />
      <CodeSelect source="schooling" list="schooling" />
      <DayInput source="deceasedOn" max={today()} />
    </>
  );
}

/** 成员: everyone besides the head. */
export function MemberInputs() {
  const words = useWords();
  return (
    <Rows source="members" add={words('form.addMember')} blank={newMember} max={20}>
      {(place) => <Member place={place} />}
    </Rows>
  );
}
