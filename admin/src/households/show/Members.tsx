import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { EmptyState } from '../../ui/EmptyState';
import { Sheet } from '../../ui/Sheet';
import { useWords } from '../words';
import { Member } from './Member';

/** 成员: everyone besides the head, each with what is known. */
export function Members({ household }: { household: HouseholdView }) {
  const words = useWords();
  if (household.members.length === 0) {
    return (
      <Sheet flush>
        <EmptyState title={words('show.noMembers')} hint={words('show.noMembersHint')} />
      </Sheet>
    );
  }
  return household.members.map((member) => <Member key={member.id} member={member} household={household} />);
}
