import { useTranslate } from 'react-admin';
import type { HouseholdView, MemberView } from '@zhufu/contracts/households/household.view';
import { MaskedField } from '../../ui/mask/MaskedField';
import { Sheet } from '../../ui/Sheet';
import { Value } from '../../ui/Value';
import { useSaid } from '../useSaid';
import { useWords } from '../words';
import { Strip } from './Strip';

/** 肢体残疾，2 级 */
function useDisability() {
  const translate = useTranslate();
  const words = useWords();
  const said = useSaid();
  return ({ disabilityKind, disabilityGrade }: MemberView): string =>
    said.join([
      disabilityKind && translate(`codes.disabilityKind.${disabilityKind}`),
      disabilityGrade !== null && words('phrases.grade', { grade: disabilityGrade }),
    ]);
}

/** One person of the family. */
export function Member({ member, household }: { member: MemberView; household: HouseholdView }) {
  const translate = useTranslate();
  const words = useWords();
  const said = useSaid();
  const disability = useDisability()(member);
  const { health, labourCapacity, schooling, deceasedOn } = member;
  const label = (field: string) => words(`fields.members.${field}`);
  const note = said.join([
    translate(`codes.memberRelation.${member.relation}`),
    said.sexAge(member),
    deceasedOn && words('phrases.deceased', { on: deceasedOn }),
  ]);
  return (
    <Sheet title={member.name} note={note}>
      <Strip>
        <MaskedField
          id={household.id}
          memberId={member.id}
          field="id_card"
          label={label('idCard')}
          mask={member.idCardMask}
          mayReveal={household.revealable.includes('id_card')}
        />
        <Value label={label('health')}>{health && translate(`codes.healthState.${health}`)}</Value>
        {disability && <Value label={words('columns.disability')}>{disability}</Value>}
        <Value label={label('labourCapacity')}>
          {labourCapacity && translate(`codes.labourCapacity.${labourCapacity}`)}
        </Value>
        <Value label={label('schooling')}>{schooling && translate(`codes.schooling.${schooling}`)}</Value>
      </Strip>
    </Sheet>
  );
}
