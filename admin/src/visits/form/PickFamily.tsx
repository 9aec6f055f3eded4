import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CampaignStandingView } from '@zhufu/contracts/visits/campaign-standing.view';
import { isCardInPart } from '@zhufu/domain/search';
import { listPath } from '../../app/paths';
import { useFamilies } from '../../app/search/useFamilies';
import { useMay } from '../../app/session';
import { ink2 } from '../../app/tokens';
import { useSaid } from '../../households/useSaid';
import { useCampaignOfDay } from '../../ui/campaign/useCampaigns';
import { PageTitle } from '../../ui/PageTitle';
import { Sheet } from '../../ui/Sheet';
import { useAnswer } from '../../ui/useAnswer';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';
import { FamilyChoice, type Pickable } from './FamilyChoice';
import { useUnreachedIn } from './useUnreachedIn';

/** How each family stands in the campaign of the day, as it becomes known. */
function useStandingOf(families: readonly Pickable[]) {
  const mayKnow = useMay('campaigns.standing');
  const { campaign } = useCampaignOfDay(mayKnow && families.length > 0);
  const { data } = useAnswer<CampaignStandingView>(
    `campaigns/${campaign?.id}/standing`,
    { householdIds: families.map(({ id }) => id).join(',') },
    { enabled: mayKnow && campaign !== undefined && families.length > 0, keep: true },
  );
  return (id: string) => data?.households.find((one) => one.id === id)?.standing;
}

type Unreached = NonNullable<ReturnType<typeof useUnreachedIn>>;

/** Of how many it is that some are listed, and whose visit waits among them. */
function Left({ left: { place, total: count, waiting } }: { left: Unreached }) {
  const words = useWords();
  const some = waiting > 0 ? 'form.leftInWaiting' : 'form.leftIn';
  return words(count > 0 ? some : 'form.noneLeftIn', { place, count: formatCount(count), waiting });
}

/** How many were found, in which order they stand, and that there are more. */
function Found({ typed, search }: { typed: string; search: ReturnType<typeof useFamilies> }) {
  const translate = useTranslate();
  const words = useWords();
  const { families, total, isWaiting } = search;
  const count = families.length;
  if (isCardInPart(typed)) return translate('search.cardInPart');
  if (isWaiting) return translate('search.searching');
  if (count === 0) return words('form.noneFound');
  return words(total > count ? 'form.foundMore' : 'form.found', { count });
}

/** Whom to record a visit for: found as in the search field, or one of those not visited yet; Enter takes the first. */
export function PickFamily({ pick }: { pick: (id: string) => void }) {
  const translate = useTranslate();
  const words = useWords();
  const said = useSaid();
  const [typed, setTyped] = useState('');
  const search = useFamilies(typed, 12);
  const left = useUnreachedIn(typed === '');
  const families: Pickable[] = typed === '' ? (left?.families ?? []) : search.families;
  const standingOf = useStandingOf(families);
  // who was visited and is not confirmed yet goes last
  const isVisited = ({ id }: Pickable) => Number(standingOf(id) === 'submitted');
  const offered = typed === '' ? [...families].sort((a, b) => isVisited(a) - isVisited(b)) : families;
  const who = new Map(search.families.map((row) => [row.id, said.sexAge(row)]));
  return (
    <>
      <PageTitle title={words('form.pick')} crumbs={[{ label: words('name'), to: listPath('visits') }]} />
      <Sheet>
        <TextField
          autoFocus
          fullWidth
          label={translate('search.label')}
          helperText={words('form.pickHint')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && offered[0] && pick(offered[0].id)}
          slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off' } }}
        />
        <Box role="status" sx={{ pt: 3, color: ink2 }}>
          {typed === '' ? left && <Left left={left} /> : <Found typed={typed} search={search} />}
        </Box>
        {offered.map((family) => (
          <FamilyChoice key={family.id} family={family} who={who.get(family.id)} standing={standingOf(family.id)} />
        ))}
      </Sheet>
    </>
  );
}
