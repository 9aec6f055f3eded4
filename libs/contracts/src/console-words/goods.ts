import type { GoodsItemCreateInput } from '../goods/goods-item.input';
import type { GoodsItemRow } from '../goods/goods-item.view';
import type { Pair, WordTree } from '../words';
import { notifications } from './notifications';

const fields: Record<keyof GoodsItemRow | keyof GoodsItemCreateInput, Pair> = {
  id: ['系统编号', 'Id'],
  name: ['品名', 'Item'],
  unit: ['单位', 'Unit'],
  unitValue: ['单价（元）', 'Value of a unit (yuan)'],
  retired: ['状态', 'State'],
  regionCode: ['地区', 'Region'],
  regionName: ['哪一级', 'Belongs to'],
  updatedAt: ['最近变更', 'Last change'],
  version: ['版本', 'Version'],
};

export const goodsWords = {
  name: ['慰问品', 'Goods'],
  one: ['慰问品', 'goods item'],
  unit: ['种', 'item |||| items'],
  create: ['新增慰问品', 'Add goods'],
  lead: [
    '走访时选择品名和数量，折价按这里的单价计算；市里登记的各县都能用。',
    'Visits choose an item and a quantity; the value follows the unit value here. Items of the city are offered in all counties.',
  ],
  emptyHint: [
    '登记品名、单位和单价以后，走访时就能选择。',
    'Enter item, unit and unit value, then visits can choose it.',
  ],
  each: ['每%{unit} %{value} 元', '%{value} yuan each (%{unit})'],
  offered: ['可选用', 'Offered'],
  retired: ['已停用', 'No longer offered'],
  unitHint: ['如：份、袋、床', 'e.g. set, bag, quilt'],
  valueHint: ['改了单价，已经发放的不变', 'What was handed over before keeps its value'],
  retiredHint: [
    '打开后走访时不再出现，已经发放的不受影响',
    'When on, visits no longer offer it; what was handed over stays',
  ],
  fields: { ...fields },
  notifications: { ...notifications },
} satisfies WordTree;
