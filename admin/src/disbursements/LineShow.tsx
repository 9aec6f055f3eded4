import { Navigate } from 'react-router-dom';
import type { DisbursementRow } from '@zhufu/contracts/visits/visit.view';
import { showPath } from '../app/paths';
import { ShowPage } from '../ui/ShowPage';

/** A line stands on the page of the visit it was made with. */
export function LineShow() {
  return <ShowPage<DisbursementRow>>{({ visitId }) => <Navigate to={showPath('visits', visitId)} replace />}</ShowPage>;
}
