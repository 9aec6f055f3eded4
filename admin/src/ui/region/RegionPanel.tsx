import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RegionRow } from '@zhufu/contracts/regions/region.view';
import { type RegionLevel, regionLevels } from '@zhufu/domain/regions';
import { useRested } from '../../app/search/useRested';
import { line } from '../../app/tokens';
import { RegionColumn } from './RegionColumn';
import { RegionFinds } from './RegionFinds';
import { useRootRegion } from './useRegions';

export interface Choice {
  code: string;
  fullName: string;
}

export interface RegionPanelProps {
  /** The level to choose; any without it. */
  level?: RegionLevel;
  choose: (choice: Choice) => void;
}

const depth = (level: RegionLevel): number => regionLevels.indexOf(level);

/** Choosing a region: by search, or county → township → village in columns. */
export function RegionPanel({ level, choose }: RegionPanelProps) {
  const translate = useTranslate();
  const root = useRootRegion();
  const [typed, setTyped] = useState('');
  const [way, setWay] = useState<RegionRow[]>([]);
  const q = useRested(typed.trim());
  const deepest = depth(level ?? 'village');
  const pick = (region: RegionRow, column: number) => {
    if (depth(region.level) >= deepest) choose(region);
    else setWay([...way.slice(0, column), region]);
  };
  if (!root) return null;
  const parents = [{ code: root.code, name: root.name, fullName: root.name, level: root.level }, ...way];
  const isRootLast = depth(root.level) >= deepest;
  return (
    <Box sx={{ width: { xs: 'calc(100vw - 32px)', sm: 560 } }}>
      <Box sx={{ p: 2, borderBottom: `1px solid ${line}` }}>
        <TextField
          autoFocus
          value={typed}
          placeholder={translate('region.search')}
          onChange={(event) => setTyped(event.target.value)}
          slotProps={{ htmlInput: { 'aria-label': translate('region.search'), autoComplete: 'off', maxLength: 60 } }}
        />
      </Box>
      {typed.trim() ? (
        <RegionFinds q={q} level={level} choose={choose} />
      ) : isRootLast ? (
        <RegionFinds rows={[parents[0] as Choice]} q="" choose={choose} />
      ) : (
        <Box sx={{ display: 'flex' }}>
          {parents.map((parent, column) => (
            <RegionColumn
              key={parent.code}
              parent={parent}
              openCode={way[column]?.code}
              isLast={column === parents.length - 1}
              pick={(region) => pick(region, column)}
              back={column > 0 ? () => setWay(way.slice(0, column - 1)) : undefined}
              pickParent={level ? undefined : () => choose(parent)}
            />
          ))}
        </Box>
      )}
    </Box>
  );
}
