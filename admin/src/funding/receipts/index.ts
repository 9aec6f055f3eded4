import type { ConsoleModule } from '../../app/resources';
import { ReceiptCreate, ReceiptEdit, ReceiptList, ReceiptShow } from './Receipts';

export default {
  list: ReceiptList,
  create: ReceiptCreate,
  edit: ReceiptEdit,
  show: ReceiptShow,
  recordRepresentation: 'voucher',
} satisfies ConsoleModule;
