import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { MapHousehold, MapHouseholdsView } from '@zhufu/contracts/map/map.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { showPath } from '../app/paths';
import { accent, accentWash, ink2, line, sunk } from '../app/tokens';
import { EmptyState } from '../ui/EmptyState';
import { Figure } from '../ui/Figure';
import { Sheet } from '../ui/Sheet';
import { formatCount } from '../ui/when';
import { ReachedChip } from './ReachedChip';
import { isPlaced } from './sight';
import type { MapChoice } from './useMapChoice';
import { useWords } from './words';

interface FamiliesSideProps {
  view: MapHouseholdsView;
  /** Of them, those the filter leaves. */
  shown: MapHousehold[];
  campaign: CampaignRow;
  choice: MapChoice;
  chosenId: string | undefined;
  choose: (id: string | undefined) => void;
}

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 3,
  px: 5,
  py: 2,
  borderBottom: `1px solid ${line}`,
  borderLeft: '3px solid transparent',
  '&:hover': { bgcolor: sunk },
} as const;

function Family({ family, isChosen, choose }: { family: MapHousehold; isChosen: boolean; choose: () => void }) {
  const translate = useTranslate();
  const words = useWords();
  const said = [
    family.reachedOn,
    family.amount !== 0 && words('yuan', { amount: formatYuan(family.amount as Fen) }),
    !isPlaced(family) && words('unplaced'),
  ];
  return (
    <Box component="li" sx={isChosen ? { ...row, bgcolor: accentWash, borderLeftColor: accent } : row}>
      <ButtonBase
        aria-pressed={isChosen}
        onClick={choose}
        sx={{ font: 'inherit', fontSize: 15, color: accent, minHeight: { xs: 32, md: 24 } }}
      >
        {family.name}
      </ButtonBase>
      <span>{translate(`codes.householdCategory.${family.category}`)}</span>
      <Box sx={{ ml: 'auto' }}>
        <ReachedChip isReached={family.reached} />
      </Box>
      <Box sx={{ width: '100%', display: 'flex', gap: 3, color: ink2, fontSize: 13 }}>
        {said.filter(Boolean).join('　')}
        {family.open && (
          <Link
            component={RouterLink}
            to={showPath('households', family.id)}
            aria-label={`${words('openRecord')} ${family.name}`}
            sx={{ ml: 'auto' }}
          >
            {words('openRecord')}
          </Link>
        )}
      </Box>
    </Box>
  );
}

/** The families of the village in words; choosing one rings it on the map. */
export function FamiliesSide({ view, shown, campaign, choice, chosenId, choose }: FamiliesSideProps) {
  const words = useWords();
  const reached = view.rows.filter((family) => family.reached).length;
  const amount = view.rows.reduce((sum, family) => sum + family.amount, 0);
  const days = { from: campaign.firstOn, to: campaign.lastOn };
  return (
    <>
      <Sheet flush>
        <Figure
          label={words('reached')}
          value={formatCount(reached)}
          unit={words('unit')}
          of={words('ofRegistered', { count: formatCount(view.rows.length) })}
          basis={words(choice.category ? 'basisFamiliesOfCategory' : 'basisFamilies', {
            ...days,
            amount: formatYuan(amount as Fen),
          })}
        />
      </Sheet>
      <Sheet title={words('familiesHere')} note={view.more ? words('moreFamilies') : words('leftFirst')} flush>
        {shown.length > 0 ? (
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {shown.map((family) => (
              <Family
                key={family.id}
                family={family}
                isChosen={family.id === chosenId}
                choose={() => choose(family.id === chosenId ? undefined : family.id)}
              />
            ))}
          </Box>
        ) : (
          <EmptyState title={words('noFamilies')} hint={words('noFamiliesHint')} />
        )}
      </Sheet>
    </>
  );
}
