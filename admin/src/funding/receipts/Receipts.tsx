import type { FundingReceiptRow } from '@zhufu/contracts/funding/funding.view';
import { ShowPage } from '../../ui/ShowPage';
import { PostingCreate, PostingEdit } from '../PostingForms';
import { PostingList } from '../PostingList';
import { PostingPage } from '../PostingPage';

export const ReceiptList = () => <PostingList<FundingReceiptRow> day="receivedOn" place="regionName" />;

export const ReceiptCreate = () => <PostingCreate day="receivedOn" />;

export const ReceiptEdit = () => <PostingEdit day="receivedOn" />;

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
