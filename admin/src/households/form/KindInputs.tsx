import { FormWide } from '../../ui/form/FormSection';
import { CodesInput } from '../../ui/inputs/CodesInput';
import { CodeSelect } from '../../ui/inputs/CodeSelect';
import { useWords } from '../words';
import { newCategory } from './blanks';
import { CategoryInputs } from './CategoryInputs';
import { Rows } from '../../ui/form/Rows';
import { useMainCategory } from './useMainCategory';

/** 类别与原因: categories with one main, causes, level, other identities. */
export function KindInputs() {
  const words = useWords();
  const { settle } = useMainCategory();
  return (
    <>
      <Rows source="categories" add={words('form.addCategory')} blank={newCategory} min={1} max={10} removed={settle}>
        {(place) => <CategoryInputs place={place} />}
      </Rows>
      <CodeSelect source="hardshipLevel" list="hardshipLevel" isRequired />
      <FormWide>
        <CodesInput source="causes" list="householdCause" max={2} helperText={words('form.causesHint')} />
      </FormWide>
      <FormWide>
        <CodesInput source="identities" list="otherIdentity" />
      </FormWide>
    </>
  );
}
