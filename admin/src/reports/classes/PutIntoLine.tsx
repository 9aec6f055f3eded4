import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { DeclaredParts, PutInto } from '@zhufu/contracts/reports/report.view';
import { declaredClasses } from '@zhufu/domain/funding';
import { wan } from '../../ui/wan';
import { useWords } from '../words';
import { useClasses } from './useClasses';

const sumOf = (parts: DeclaredParts): number => declaredClasses.reduce((sum, one) => sum + parts[one], 0);

function usePutIntoWords() {
  const translate = useTranslate();
  const words = useWords();
  return ({ donation, association }: PutInto): string => {
    const said = (['donation', 'association'] as const).flatMap((from) => {
      const parts = from === 'donation' ? donation : association;
      const into = declaredClasses.filter((one) => parts[one] !== 0);
      if (into.length === 0) return [];
      const list = into.map((one) => `${translate(`codes.fundingClass.${one}`)} ${wan(parts[one])}`);
      const params = { from: translate(`codes.fundingClass.${from}`), amount: wan(sumOf(parts)) };
      return [words('classes.put', { ...params, into: list.join(translate('list.comma')) })];
    });
    return said.length > 0 ? said.join(words('classes.and')) : words('classes.nothingPut');
  };
}

/** Below figures of three classes: what of 社会捐赠 and 协会自筹 was put into which (product.md 2: never silently). */
export function PutIntoLine({ parts }: { parts: { of?: string; putInto: PutInto }[] }) {
  const words = useWords();
  const said = usePutIntoWords();
  if (useClasses() === 'five') return null;
  return (
    <Box sx={{ px: 5, pt: 3, fontSize: 13, lineHeight: '20px', '& p': { m: 0 }, '&:last-child': { pb: 3 } }}>
      {parts.map(({ of, putInto }) => (
        <p key={of ?? ''}>
          {of && words('classes.of', { of })}
          {words('classes.line', { parts: said(putInto) })}
        </p>
      ))}
    </Box>
  );
}
