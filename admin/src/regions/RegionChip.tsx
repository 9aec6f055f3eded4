import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { RegionRow } from '@zhufu/contracts/regions/region.view';
import { Chip } from '../ui/Chip';
import { Tag } from '../ui/Tag';

/** 现行 or 已停用, and whether it is a managed unit without an official code. */
export function RegionChip({ region }: { region: RegionRow }) {
  const translate = useTranslate();
  const word = (state: string) => translate(`resources.regions.state.${state}`);
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1 }}>
      {region.validTo ? (
        <Chip tone="mute" glyph="open">
          {word('closed')}
        </Chip>
      ) : (
        <Chip tone="ok" glyph="tick">
          {word('open')}
        </Chip>
      )}
      {region.virtual && <Tag>{word('virtual')}</Tag>}
    </Box>
  );
}
