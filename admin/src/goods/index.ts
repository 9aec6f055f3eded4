import type { ConsoleModule } from '../app/resources';
import { GoodsCreate, GoodsEdit, GoodsList } from './Goods';

export default {
  list: GoodsList,
  create: GoodsCreate,
  edit: GoodsEdit,
  recordRepresentation: 'name',
} satisfies ConsoleModule;
