import { BooleanInput, NumberInput, TextInput, useTranslate } from 'react-admin';
import { statementViolations } from '@zhufu/contracts/statements/statement.rules';
import type { StatementRow } from '@zhufu/contracts/statements/statement.view';
import { CreatePage } from '../ui/form/CreatePage';
import { EditPage } from '../ui/form/EditPage';
import { FormSection, FormWide } from '../ui/form/FormSection';
import { Rows } from '../ui/form/Rows';
import { messagesAt } from '../ui/form/validate';
import { CampaignFilter } from '../ui/inputs/CampaignFilter';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { DayInput } from '../ui/inputs/DayInput';
import { FenInput } from '../ui/inputs/FenInput';
import { RegionInput } from '../ui/region/RegionInput';
import { useRootRegion } from '../ui/region/useRegions';

const check = (values: object) => messagesAt(statementViolations(values));

function StatementInputs({ isNew }: { isNew?: boolean }) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.statements.${key}`);
  return (
    <>
      <FormSection title={words('what')}>
        <FormWide>
          <TextInput source="title" isRequired autoComplete="off" />
        </FormWide>
        {isNew && <RegionInput source="regionCode" isRequired />}
        <CodeSelect source="basis" list="statementBasis" isRequired />
        <DayInput source="firstOn" isRequired />
        <DayInput source="lastOn" isRequired />
      </FormSection>
      <FormSection title={words('figures')} note={words('figuresNote')}>
        <NumberInput source="households" min={0} step={1} />
        <BooleanInput source="householdsAtLeast" helperText={false} />
        <FenInput source="amount" />
        <BooleanInput source="amountAtLeast" helperText={false} />
      </FormSection>
      <FormSection title={words('parts')} note={words('partsNote')}>
        <Rows source="lines" add={words('addLine')} blank={() => ({ atLeast: false })} max={3}>
          {() => (
            <>
              <CodeSelect source="fundingClass" list="declaredClass" isRequired />
              <FenInput source="amount" isRequired />
              <BooleanInput source="atLeast" helperText={false} />
            </>
          )}
        </Rows>
      </FormSection>
      <FormSection title={words('origin')}>
        <FormWide>
          <TextInput source="sourceDocument" isRequired autoComplete="off" />
        </FormWide>
        <FormWide>
          <CampaignFilter emptyText="—" />
        </FormWide>
        <FormWide>
          <TextInput source="note" multiline minRows={2} />
        </FormWide>
      </FormSection>
    </>
  );
}

export function StatementCreate() {
  const regionCode = useRootRegion()?.code;
  const flags = { householdsAtLeast: false, amountAtLeast: false };
  return (
    <CreatePage key={regionCode} defaults={{ regionCode, ...flags }} check={check}>
      <StatementInputs isNew />
    </CreatePage>
  );
}

export const StatementEdit = () => (
  <EditPage<StatementRow> title={({ title }) => title} check={check}>
    <StatementInputs />
  </EditPage>
);
