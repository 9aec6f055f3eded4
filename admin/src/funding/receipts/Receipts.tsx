import type { FundingReceiptRow } from '@zhufu/contracts/funding/funding.view';
import { shanghaiDay } from '@zhufu/domain/calendar';
import { CreatePage } from '../../ui/form/CreatePage';
import { EditPage } from '../../ui/form/EditPage';
import { ShowPage } from '../../ui/ShowPage';
import { PostingInputs } from '../PostingInputs';
import { PostingList } from '../PostingList';
import { PostingPage } from '../PostingPage';
import { useSourceParam } from '../useSourceParam';

export function ReceiptList() {
  return <PostingList<FundingReceiptRow> resource="funding-receipts" day="receivedOn" place="regionName" />;
}

export function ReceiptCreate() {
  const fundingSourceId = useSourceParam();
  return (
    <CreatePage defaults={{ receivedOn: shanghaiDay(new Date()), ...(fundingSourceId && { fundingSourceId }) }}>
      <PostingInputs resource="funding-receipts" day="receivedOn" isNew />
    </CreatePage>
  );
}

export function ReceiptEdit() {
  return (
    <EditPage<FundingReceiptRow> title={({ voucher }) => voucher}>
      <PostingInputs resource="funding-receipts" day="receivedOn" />
    </EditPage>
  );
}

export function ReceiptShow() {
  return (
    <ShowPage<FundingReceiptRow> whole="voucher">
      {(posting) => (
        <PostingPage
          resource="funding-receipts"
          posting={posting}
          facts={[
            ['receivedOn', posting.receivedOn],
            ['regionName', posting.regionName],
          ]}
        />
      )}
    </ShowPage>
  );
}
