import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ProgressRow } from '@zhufu/contracts/reports/report.view';
import { type FundingClass, fundingClasses } from '@zhufu/domain/funding';
import { type Fen, formatWan } from '@zhufu/domain/money';
import { classColours, unspentColour } from '../../app/class-colours';
import { useMay } from '../../app/session';
import { edge, ink, ink2, sheet } from '../../app/tokens';
import { paidPath } from '../../reports/paths';
import { useWords } from '../words';

/** Money handed over by class, what is allocated and not yet handed over, and a tick where signatures stand. */
export function MoneyBar({ row, most }: { row: ProgressRow; most: number }) {
  const width = (amount: number) => `${(amount / most) * 100}%`;
  const unspent = Math.max(0, row.money.allocated - row.amount);
  return (
    <Box aria-hidden sx={{ position: 'relative', display: 'flex', minWidth: 120, height: 9 }}>
      {fundingClasses.map((one) => (
        <Box
          key={one}
          sx={{
            width: width(row.byClass[one]),
            bgcolor: classColours[one],
            borderRight: row.byClass[one] ? `1px solid ${sheet}` : 0,
          }}
        />
      ))}
      <Box sx={{ width: width(unspent), bgcolor: unspentColour, border: unspent ? `1px solid ${edge}` : 0 }} />
      <Box
        sx={{
          position: 'absolute',
          left: width(row.money.signed),
          top: -3,
          height: 15,
          borderLeft: `1.5px solid ${ink}`,
        }}
      />
    </Box>
  );
}

/** The classes money was handed over by, in words: 政府投入 66.34　部门筹集 19.92. */
export function ClassSums({ row, campaignId }: { row: ProgressRow; campaignId: string }) {
  const translate = useTranslate();
  const mayListPaid = useMay('disbursements.list');
  const lines = (fundingClass: FundingClass) => paidPath({ campaignId, regionCode: row.regionCode, fundingClass });
  return (
    <Box
      component="span"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        fontWeight: 400,
        fontSize: 12,
        lineHeight: '18px',
        color: ink2,
        whiteSpace: 'nowrap',
      }}
    >
      {fundingClasses
        .filter((one) => row.byClass[one] > 0)
        .map((one) => (
          <span key={one}>
            {translate(`codes.fundingClass.${one}`)}{' '}
            {mayListPaid ? (
              <Link component={RouterLink} to={lines(one)} color="inherit">
                {formatWan(row.byClass[one] as Fen)}
              </Link>
            ) : (
              formatWan(row.byClass[one] as Fen)
            )}
          </span>
        ))}
    </Box>
  );
}

/** What the colours of the bars mean; only classes that handed something over, and what is left only where there are accounts. */
export function Legend({ total, hasAccounts }: { total: ProgressRow; hasAccounts: boolean }) {
  const translate = useTranslate();
  const words = useWords();
  const items = [
    ...fundingClasses
      .filter((one) => total.byClass[one] > 0)
      .map((one) => ({ colour: classColours[one], label: translate(`codes.fundingClass.${one}`) })),
    ...(hasAccounts ? [{ colour: unspentColour, label: words('board.unspent') }] : []),
  ];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, fontSize: 12, lineHeight: '18px', color: ink2 }}>
      {items.map(({ colour, label }) => (
        <Box key={label} component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
          <Box
            component="span"
            sx={{
              width: 10,
              height: 10,
              bgcolor: colour,
              border: `1px solid ${colour === unspentColour ? edge : colour}`,
            }}
          />
          {label}
        </Box>
      ))}
      <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
        <Box component="span" sx={{ height: 12, borderLeft: `1.5px solid ${ink}` }} />
        {words('board.signedHere')}
      </Box>
    </Box>
  );
}
