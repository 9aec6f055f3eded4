import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { RegionNameView } from '@zhufu/contracts/regions/region.view';
import { accent, ink2, line2, sheet } from '../app/tokens';

const disc = (isNow: boolean) =>
  ({
    position: 'absolute',
    left: -25,
    top: 6,
    width: 10,
    height: 10,
    borderRadius: '50%',
    border: `2px solid ${isNow ? accent : line2}`,
    bgcolor: isNow ? accent : sheet,
  }) as const;

/** What a unit was called, and its code, from a day to a day; the newest first. */
export function NameHistory({ names }: { names: RegionNameView[] }) {
  const translate = useTranslate();
  const newestFirst = [...names].sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  const period = ({ validFrom: from, validTo: to }: RegionNameView) =>
    translate(`resources.regions.${to ? 'ended' : 'period'}`, { from, to });
  return (
    <Box component="ol" sx={{ m: 0, p: 0, pl: 5, ml: 2, listStyle: 'none', borderLeft: `1px solid ${line2}` }}>
      {newestFirst.map((name) => (
        <Box component="li" key={name.validFrom} sx={{ position: 'relative', '& + &': { mt: 4 } }}>
          <Box component="span" aria-hidden sx={disc(!name.validTo)} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4 }}>
            <Box component="span" sx={{ fontWeight: name.validTo ? 400 : 700 }}>
              {name.name}
            </Box>
            <span className="plain">{name.code}</span>
            <Box component="span" sx={{ color: ink2 }}>
              {period(name)}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
