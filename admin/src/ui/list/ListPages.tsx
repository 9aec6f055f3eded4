import { Pagination, useListContext, useTranslate } from 'react-admin';
import { formatCount } from '../when';

interface Shown {
  from: number;
  to: number;
  count: number;
}

/** Which rows are shown, of how many, and the way to the others. */
export function ListPages() {
  const translate = useTranslate();
  const { hasNextPage } = useListContext();
  const said = ({ from, to, count }: Shown) =>
    translate(`ra.navigation.${count === -1 && hasNextPage ? 'partial_page_range_info' : 'page_range_info'}`, {
      offsetBegin: formatCount(from),
      offsetEnd: formatCount(to),
      total: formatCount(count === -1 ? to : count),
    });
  // passed on to MUI's own, which react-admin's types do not say
  const passedOn = { labelDisplayedRows: said };
  return <Pagination rowsPerPageOptions={[25, 50, 100, 200]} {...passedOn} />;
}
