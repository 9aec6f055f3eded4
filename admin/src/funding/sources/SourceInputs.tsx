import { NumberInput, SelectInput, TextInput, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { FundingPartyRow, FundingSourceView } from '@zhufu/contracts/funding/funding.view';
import { type FundingClass, needsDeclaredClass } from '@zhufu/domain/funding';
import { FormSection, FormWide } from '../../ui/form/FormSection';
import { CodeSelect } from '../../ui/inputs/CodeSelect';
import { DayInput } from '../../ui/inputs/DayInput';
import { FenInput } from '../../ui/inputs/FenInput';

const all = { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' } } as const;
const orNothing = (code: string): string | null => code || null;

/** The class decides what else is asked; it stands once money has arrived (decisions.md 12). */
function ClassInputs() {
  const translate = useTranslate();
  const frozen = !!useRecordContext<FundingSourceView>()?.frozen;
  const fundingClass = useWatch({ name: 'fundingClass' }) as FundingClass | undefined;
  const hint = frozen ? translate('resources.funding-sources.frozenHint') : false;
  return (
    <>
      <CodeSelect source="fundingClass" list="fundingClass" isRequired disabled={frozen} helperText={hint} />
      {fundingClass === 'government' && (
        <CodeSelect source="level" list="governmentLevel" emptyText="—" parse={orNothing} />
      )}
      {fundingClass && needsDeclaredClass(fundingClass) && (
        <CodeSelect source="declaredClass" list="declaredClass" isRequired disabled={frozen} />
      )}
    </>
  );
}

/** All that is written about a source of money. */
export function SourceInputs({ isNew }: { isNew?: boolean }) {
  const translate = useTranslate();
  const { data = [] } = useGetList<FundingPartyRow>('funding-parties', all);
  const words = (key: string) => translate(`resources.funding-sources.${key}`);
  return (
    <>
      <FormSection title={words('what')}>
        <FormWide>
          <TextInput source="name" isRequired autoComplete="off" />
        </FormWide>
        {isNew && (
          <SelectInput
            source="fundingPartyId"
            choices={data.map(({ id, name }) => ({ id, name }))}
            translateChoice={false}
            isRequired
          />
        )}
        <ClassInputs />
        <NumberInput source="year" isRequired min={2000} max={2100} step={1} />
        <FenInput source="pledged" isRequired />
      </FormSection>
      <FormSection title={words('basis')}>
        <TextInput source="documentTitle" autoComplete="off" />
        <TextInput source="documentNumber" autoComplete="off" />
        <TextInput source="purpose" autoComplete="off" />
        <DayInput source="validFrom" isRequired />
        <DayInput source="validTo" isRequired />
      </FormSection>
    </>
  );
}
