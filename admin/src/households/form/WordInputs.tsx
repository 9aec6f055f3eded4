import { TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { CategoryInput } from '@zhufu/contracts/households/household.input';
import { visitAdviceOf } from '@zhufu/domain/households';
import { FormWide } from '../../ui/form/FormSection';
import { useWords } from '../words';

/** The advice that holds while the family has none of its own. */
function useAdviceHint(): string {
  const translate = useTranslate();
  const words = useWords();
  const categories = (useWatch({ name: 'categories' }) ?? []) as Partial<CategoryInput>[];
  const main = categories.find((one) => one.main)?.category;
  const code = main && visitAdviceOf(main);
  return code ? words('form.adviceHint', { advice: translate(`codes.advice.${code}`) }) : words('form.adviceNone');
}

/** 情况与提示. */
export function WordInputs() {
  const words = useWords();
  const adviceHint = useAdviceHint();
  return (
    <>
      <FormWide>
        <TextInput source="situation" multiline minRows={3} helperText={words('form.situationHint')} />
      </FormWide>
      <FormWide>
        <TextInput source="visitAdvice" helperText={adviceHint} />
      </FormWide>
    </>
  );
}
