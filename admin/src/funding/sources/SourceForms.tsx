import { sourceViolations } from '@zhufu/contracts/funding/funding.rules';
import type { FundingSourceView } from '@zhufu/contracts/funding/funding.view';
import { CreatePage } from '../../ui/form/CreatePage';
import { EditPage } from '../../ui/form/EditPage';
import { messagesAt } from '../../ui/form/validate';
import { SourceInputs } from './SourceInputs';

const check = (values: object) => messagesAt(sourceViolations(values));

export function SourceCreate() {
  const year = new Date().getFullYear();
  return (
    <CreatePage defaults={{ year, validFrom: `${year}-01-01`, validTo: `${year}-12-31` }} check={check}>
      <SourceInputs isNew />
    </CreatePage>
  );
}

export function SourceEdit() {
  return (
    <EditPage<FundingSourceView> title={({ name }) => name} check={check}>
      <SourceInputs />
    </EditPage>
  );
}
