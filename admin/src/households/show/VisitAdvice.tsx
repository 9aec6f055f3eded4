import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { visitAdviceOf } from '@zhufu/domain/households';
import { ink2, tones, warnRule } from '../../app/tokens';
import { useWords } from '../words';

/** What a visitor should know before going: the family's own advice, else its category's. */
export function VisitAdvice({ household: { visitAdvice, category } }: { household: HouseholdView }) {
  const translate = useTranslate();
  const words = useWords();
  const code = visitAdviceOf(category);
  const advice = visitAdvice ?? (code && translate(`codes.advice.${code}`));
  if (!advice) return null;
  return (
    <Box
      role="note"
      sx={{
        maxWidth: 560,
        px: 4,
        py: 2,
        borderLeft: `3px solid ${warnRule}`,
        bgcolor: tones.warn.wash,
        overflowWrap: 'anywhere',
      }}
    >
      <Box component="span" sx={{ mr: 3, fontSize: 13, color: ink2 }}>
        {words('fields.visitAdvice')}
      </Box>
      {advice}
    </Box>
  );
}
