import Box from '@mui/material/Box';
import { useSearchParams } from 'react-router-dom';
import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { Sheet } from '../../ui/Sheet';
import { Days } from './Days';
import { Figures } from './Figures';
import { Progress } from './Progress';
import { useBoard } from './useBoard';
import { Waiting } from './Waiting';

/** Who is behind, where the money is, what waits (pages/dashboard.png). */
export function Board({ campaign }: { campaign: CampaignView }) {
  const [params] = useSearchParams();
  const { data, error, refetch } = useBoard(campaign.id, params.get('region') ?? undefined);
  if (!data)
    return <Sheet flush>{error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingState />}</Sheet>;
  return (
    <>
      <Figures campaign={campaign} board={data} />
      <Progress campaign={campaign} board={data} />
      <Box
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 2fr) minmax(0, 1fr)' }, columnGap: 4 }}
      >
        <Days campaign={campaign} board={data} />
        <Waiting campaign={campaign} board={data} />
      </Box>
    </>
  );
}
