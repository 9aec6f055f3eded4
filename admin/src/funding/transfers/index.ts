import type { ConsoleModule } from '../../app/resources';
import { TransferCreate, TransferEdit, TransferList, TransferShow } from './Transfers';

export default {
  list: TransferList,
  create: TransferCreate,
  edit: TransferEdit,
  show: TransferShow,
  recordRepresentation: 'voucher',
} satisfies ConsoleModule;
