import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import { useTranslate } from 'react-admin';
import type { RegionLevel } from '@zhufu/domain/regions';
import { ink2 } from '../../app/tokens';
import type { Choice } from './RegionPanel';
import { useRegionSearch } from './useRegions';

export interface RegionFindsProps {
  q: string;
  level?: RegionLevel;
  /** Offered instead of a search. */
  rows?: Choice[];
  choose: (choice: Choice) => void;
}

/** Regions that match what was typed. */
export function RegionFinds({ q, level, rows, choose }: RegionFindsProps) {
  const translate = useTranslate();
  const { data, isFetching } = useRegionSearch(rows ? '' : q, level);
  const found = rows ?? data ?? [];
  if (found.length === 0) {
    return <Box sx={{ p: 4, color: ink2 }}>{translate(isFetching || !q ? 'search.searching' : 'region.none')}</Box>;
  }
  return (
    <MenuList dense sx={{ maxHeight: 320, overflowY: 'auto' }}>
      {found.map((region) => (
        <MenuItem key={region.code} onClick={() => choose(region)} sx={{ whiteSpace: 'normal' }}>
          {region.fullName}
        </MenuItem>
      ))}
    </MenuList>
  );
}
