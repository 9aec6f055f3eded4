import type { FundingSourceView } from '@zhufu/contracts/funding/funding.view';
import { CreatePage } from '../../ui/form/CreatePage';
import { EditPage } from '../../ui/form/EditPage';
import { SourceInputs } from './SourceInputs';

export function SourceCreate() {
  const year = new Date().getFullYear();
  return (
    <CreatePage defaults={{ year, validFrom: `${year}-01-01`, validTo: `${year}-12-31` }}>
      <SourceInputs isNew />
    </CreatePage>
  );
}

export function SourceEdit() {
  return (
    <EditPage<FundingSourceView> title={({ name }) => name}>
      <SourceInputs />
    </EditPage>
  );
}
