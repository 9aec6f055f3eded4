import { BooleanInput, NumberInput, SelectInput, TextInput, useGetList } from 'react-admin';
import type { FundingSourceRow } from '@zhufu/contracts/funding/funding.view';
import { FormSection, FormWide } from '../../ui/form/FormSection';
import { Rows } from '../../ui/form/Rows';
import { CodeSelect } from '../../ui/inputs/CodeSelect';
import { DayInput } from '../../ui/inputs/DayInput';
import { FenInput } from '../../ui/inputs/FenInput';
import { useWords } from '../words';

const latest = { pagination: { page: 1, perPage: 200 }, sort: { field: 'year', order: 'DESC' } } as const;

function SourceRows() {
  const words = useWords();
  const { data = [] } = useGetList<FundingSourceRow>('funding-sources', latest);
  const choices = data.map(({ id, name, regionName }) => ({ id, name: `${name} · ${regionName}` }));
  return (
    <Rows source="sources" add={words('form.addSource')} blank={() => ({})} max={50}>
      {() => (
        <FormWide>
          <SelectInput source="fundingSourceId" choices={choices} translateChoice={false} isRequired />
        </FormWide>
      )}
    </Rows>
  );
}

/** All that is written about a campaign; days are dates in Shanghai, both inclusive. */
export function CampaignInputs() {
  const words = useWords();
  return (
    <>
      <FormSection title={words('form.what')}>
        <FormWide>
          <TextInput source="name" isRequired autoComplete="off" />
        </FormWide>
        <NumberInput source="year" isRequired min={2000} max={2100} step={1} />
        <TextInput source="organiser" isRequired autoComplete="off" />
        <TextInput source="basisTitle" autoComplete="off" />
        <TextInput source="basisNumber" autoComplete="off" />
      </FormSection>
      <FormSection title={words('form.when')}>
        <DayInput source="firstOn" isRequired />
        <DayInput source="lastOn" isRequired />
        <NumberInput source="lateDays" isRequired min={0} max={365} step={1} />
        <BooleanInput source="rosterRequired" helperText={false} />
      </FormSection>
      <FormSection title={words('form.standards')} note={words('form.standardsNote')}>
        <Rows source="standards" add={words('form.addStandard')} blank={() => ({ category: null })} max={8}>
          {() => (
            <>
              <CodeSelect
                source="category"
                list="householdCategory"
                emptyText={words('form.allOthers')}
                parse={(code: string) => code || null}
              />
              <FenInput source="amount" isRequired />
            </>
          )}
        </Rows>
      </FormSection>
      <FormSection title={words('form.sources')}>
        <SourceRows />
      </FormSection>
    </>
  );
}
