import { useTranslate } from 'react-admin';
import { BackToList } from '../BackToList';
import { EmptyState } from '../EmptyState';
import { Sheet } from '../Sheet';

/** A page about a campaign, where there is none yet, or not the one that its address asks for. */
export function NoCampaign({ asked }: { asked?: string }) {
  const translate = useTranslate();
  const toCampaigns = <BackToList resource="campaigns" />;
  return (
    <Sheet flush>
      <EmptyState
        title={translate(asked ? 'state.notFound' : 'campaign.none')}
        hint={translate(asked ? 'state.notFoundHint' : 'campaign.noneHint')}
        actions={toCampaigns}
      />
    </Sheet>
  );
}
