import type { FundingTransferRow } from '@zhufu/contracts/funding/funding.view';
import { RegionInput } from '../../ui/region/RegionInput';
import { ShowPage } from '../../ui/ShowPage';
import { PostingCreate, PostingEdit } from '../PostingForms';
import { PostingList } from '../PostingList';
import { PostingPage } from '../PostingPage';

export const TransferList = () => <PostingList<FundingTransferRow> day="transferredOn" place="toRegionName" />;

export const TransferCreate = () => (
  <PostingCreate day="transferredOn">
    <RegionInput source="toRegionCode" level="county" isRequired />
  </PostingCreate>
);

export const TransferEdit = () => <PostingEdit day="transferredOn" />;

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
