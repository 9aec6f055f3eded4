import { useEffect } from 'react';
import { useSourceContext } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { birthOfIdCard, checkIdCard, normaliseIdCard, sexOfIdCard } from '@zhufu/domain/id-card';
import { SecretInput } from '../../ui/inputs/SecretInput';
import { useWords } from '../words';

/** An ID card number; a right one fills in sex and birth date beside it. */
export function IdCardInput({ mask, hint = true }: { mask?: string | null; hint?: boolean }) {
  const words = useWords();
  const { getSource } = useSourceContext();
  const { setValue, clearErrors } = useFormContext();
  const [card, sex, birthOn] = [getSource('idCard'), getSource('sex'), getSource('birthOn')];
  const typed: unknown = useWatch({ name: card });
  useEffect(() => {
    const number = typeof typed === 'string' ? normaliseIdCard(typed) : '';
    if (checkIdCard(number)) return;
    setValue(sex, sexOfIdCard(number), { shouldDirty: true });
    setValue(birthOn, birthOfIdCard(number), { shouldDirty: true });
    clearErrors([sex, birthOn]);
  }, [typed, sex, birthOn, setValue, clearErrors]);
  return <SecretInput source="idCard" mask={mask} helperText={hint ? words('form.idCardHint') : undefined} />;
}
