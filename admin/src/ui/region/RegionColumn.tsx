import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { RegionRow } from '@zhufu/contracts/regions/region.view';
import { ink2, line } from '../../app/tokens';
import { ErrorState } from '../ErrorState';
import { useChildren } from './useRegions';

export interface RegionColumnProps {
  parent: { code: string; name: string };
  /** The region of this column on the way to the next. */
  openCode?: string;
  /** Takes the keyboard when it appears. */
  isLast: boolean;
  pick: (region: RegionRow) => void;
  /** Back to the column before. */
  back?: () => void;
  /** Choosing the parent itself, where any level will do. */
  pickParent?: () => void;
}

/** One level of the tree: up and down with the arrows, right opens, left goes back. */
export function RegionColumn({ parent, openCode, isLast, pick, back, pickParent }: RegionColumnProps) {
  const translate = useTranslate();
  const column = useRef<HTMLDivElement>(null);
  const { data, error, refetch } = useChildren(parent.code);
  const isFresh = isLast && !!back && !!data;
  useEffect(() => {
    const entries = column.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [];
    // on a wide screen the first entry, one level up, is hidden
    if (isFresh) [...entries].find(({ offsetParent }) => offsetParent)?.focus();
  }, [isFresh]);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') (event.target as HTMLElement).click();
    else if (event.key === 'ArrowLeft' && back) back();
    else return;
    event.preventDefault();
  };
  return (
    <Box
      ref={column}
      onKeyDown={press}
      sx={{
        display: { xs: isLast ? 'block' : 'none', sm: 'block' },
        flex: '1 1 0',
        minWidth: 150,
        maxHeight: 320,
        overflowY: 'auto',
        borderLeft: back ? { sm: `1px solid ${line}` } : undefined,
      }}
    >
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      <MenuList dense aria-label={translate('region.below', { name: parent.name })}>
        {back && (
          <MenuItem onClick={back} sx={{ display: { sm: 'none' }, color: ink2 }}>
            ‹ {translate('region.up')}
          </MenuItem>
        )}
        {pickParent && <MenuItem onClick={pickParent}>{translate('region.allOf', { name: parent.name })}</MenuItem>}
        {data?.map((region) => (
          <MenuItem key={region.code} selected={region.code === openCode} onClick={() => pick(region)}>
            {region.name}
          </MenuItem>
        ))}
      </MenuList>
    </Box>
  );
}
