import type { FundingTransferRow } from '@zhufu/contracts/funding/funding.view';
import { shanghaiDay } from '@zhufu/domain/calendar';
import { CreatePage } from '../../ui/form/CreatePage';
import { EditPage } from '../../ui/form/EditPage';
import { RegionInput } from '../../ui/region/RegionInput';
import { ShowPage } from '../../ui/ShowPage';
import { PostingInputs } from '../PostingInputs';
import { PostingList } from '../PostingList';
import { PostingPage } from '../PostingPage';
import { useSourceParam } from '../useSourceParam';

export function TransferList() {
  return <PostingList<FundingTransferRow> resource="funding-transfers" day="transferredOn" place="toRegionName" />;
}

export function TransferCreate() {
  const fundingSourceId = useSourceParam();
  return (
    <CreatePage defaults={{ transferredOn: shanghaiDay(new Date()), ...(fundingSourceId && { fundingSourceId }) }}>
      <PostingInputs resource="funding-transfers" day="transferredOn" isNew>
        <RegionInput source="toRegionCode" level="county" isRequired />
      </PostingInputs>
    </CreatePage>
  );
}

export function TransferEdit() {
  return (
    <EditPage<FundingTransferRow> title={({ voucher }) => voucher}>
      <PostingInputs resource="funding-transfers" day="transferredOn" />
    </EditPage>
  );
}

export function TransferShow() {
  return (
    <ShowPage<FundingTransferRow> whole="voucher">
      {(posting) => (
        <PostingPage
          resource="funding-transfers"
          posting={posting}
          facts={[
            ['transferredOn', posting.transferredOn],
            ['fromRegionName', posting.fromRegionName],
            ['toRegionName', posting.toRegionName],
          ]}
        />
      )}
    </ShowPage>
  );
}
