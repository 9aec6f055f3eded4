import { useTranslate } from 'react-admin';
import type { FieldShape } from '@zhufu/contracts/shapes';
import { type Fen, formatYuan, isFen } from '@zhufu/domain/money';
import { ERASED } from '../../app/bodies';
import { listOfCodes } from '../codeLists';

/** Says a value of a contract field in words, for comparing two versions. Secrets are never printed. */
export function useShown() {
  const translate = useTranslate();
  const word = (codes: readonly string[] | undefined, code: string): string => {
    const list = listOfCodes(codes);
    return list ? translate(`codes.${list}.${code}`) : code;
  };
  return (shape: FieldShape | undefined, value: unknown, isTheirs: boolean): string => {
    if (value === ERASED) return translate('mask.erased');
    // the other's row is a view: a field it does not show is on record, but masked
    if (value === undefined) return isTheirs ? translate('conflict.masked') : translate('state.unknown');
    if (value === null || value === '') return translate('state.unknown');
    if (shape?.of)
      return Array.isArray(value) ? translate('conflict.items', { count: value.length }) : translate('conflict.hidden');
    if (Array.isArray(value))
      return value.map((code: string) => word(shape?.items?.enum, code)).join(translate('list.comma'));
    if (shape?.format === 'fen' && isFen(value)) return formatYuan(value as Fen);
    if (typeof value === 'boolean') return translate(value ? 'list.yes' : 'list.no');
    return word(shape?.enum, String(value));
  };
}
