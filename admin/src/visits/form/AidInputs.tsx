import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { NumberInput, SelectInput, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { GoodsItemRow } from '@zhufu/contracts/goods/goods-item.view';
import type { DisbursementInput } from '@zhufu/contracts/visits/visit.input';
import type { VisitView } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { ink2 } from '../../app/tokens';
import { FormLine } from '../../ui/form/FormLine';
import { labelsUnseenWide } from '../../ui/hidden';
import { ChoiceButtons } from '../../ui/inputs/ChoiceButtons';
import { FenInput } from '../../ui/inputs/FenInput';
import { Notice } from '../../ui/Notice';
import { useWords } from '../words';
import { newLine } from './lines';
import { SplitInputs } from './SplitInputs';
import { useChosenCampaign, useOfferedSources } from './useVisitForm';

const side = { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 3 } as const;
const cashMethods = ['cash_signed', 'one_card', 'bank_transfer'] as const;

/** A single split follows the amount until there is a second one. */
function useFollowingSplit(at: string): void {
  const { setValue, getValues } = useFormContext();
  const amount = useWatch({ name: `${at}.amount` }) as number | null;
  useEffect(() => {
    const splits = (getValues(`${at}.splits`) ?? []) as object[];
    if (splits.length === 1 && !Number.isNaN(amount)) setValue(`${at}.splits.0.amount`, amount, { shouldDirty: true });
  }, [at, amount, getValues, setValue]);
}

/** The item that stands in the record, when it is offered no more. */
function useStoredItem(itemId: string | null): { id: string; name: string }[] {
  const lines = useRecordContext<VisitView>()?.disbursements;
  const stored = itemId ? lines?.find(({ goodsItemId }) => goodsItemId === itemId) : undefined;
  return stored?.goodsItemId && stored.goodsName ? [{ id: stored.goodsItemId, name: stored.goodsName }] : [];
}

/** Goods: the item and how many; the value follows. */
function GoodsInputs({ at }: { at: string }) {
  const translate = useTranslate();
  const words = useWords();
  const { setValue } = useFormContext();
  const { data: items = [] } = useGetList<GoodsItemRow>('goods-items', {
    filter: { retired: false },
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  });
  const itemId = useWatch({ name: `${at}.goodsItemId` }) as string | null;
  const quantity = useWatch({ name: `${at}.quantity` }) as number | null;
  const item = items.find(({ id }) => id === itemId);
  const value = item && quantity ? item.unitValue * quantity : undefined;
  useEffect(() => {
    if (value !== undefined) setValue(`${at}.amount`, value, { shouldDirty: true });
  }, [at, value, setValue]);
  const stored = useStoredItem(itemId);
  const offered = items.map(({ id, name, unit, unitValue }) => ({
    id,
    name: translate('list.aside', { what: name, more: `${formatYuan(unitValue as Fen)} / ${unit}` }),
  }));
  const choices = item ? offered : [...offered, ...stored];
  return (
    <Box sx={side}>
      <Box sx={{ flex: '1 1 200px' }}>
        <SelectInput
          source={`${at}.goodsItemId`}
          label={words('fields.disbursements.goodsItemId')}
          choices={choices}
          translateChoice={false}
          isRequired
        />
      </Box>
      <Box sx={{ width: 76 }}>
        <NumberInput
          source={`${at}.quantity`}
          label={words('fields.disbursements.quantity')}
          isRequired
          min={1}
          step={1}
        />
      </Box>
      {item && <Box sx={{ pt: '27px', color: ink2 }}>{item.unit}</Box>}
      <Box sx={{ width: { xs: 184, sm: 164 } }}>
        <FenInput source={`${at}.amount`} label={words('fields.goods')} isRequired />
      </Box>
    </Box>
  );
}

function CashInputs({ at }: { at: string }) {
  const words = useWords();
  return (
    <Box sx={{ ...side, ...labelsUnseenWide, alignItems: { xs: 'flex-end', sm: 'flex-start' } }}>
      <Box sx={{ width: { xs: 184, sm: 164 } }}>
        <FenInput source={`${at}.amount`} label={words('fields.cash')} isRequired />
      </Box>
      <ChoiceButtons
        source={`${at}.method`}
        label={words('fields.disbursements.method')}
        list="payMethod"
        codes={cashMethods}
      />
    </Box>
  );
}

interface LineProps {
  place: number;
  /** Which of several it is stands under its head. */
  isAlone: boolean;
  remove: () => void;
}

function Line({ place, isAlone, remove }: LineProps) {
  const words = useWords();
  const at = `disbursements.${place}`;
  const kind = useWatch({ name: `${at}.kind` }) as DisbursementInput['kind'];
  const standard = useChosenCampaign()?.soFar.standard ?? undefined;
  useFollowingSplit(at);
  const isGoods = kind === 'goods';
  const note = !isGoods && standard !== undefined && words('form.standard', { amount: formatYuan(standard as Fen) });
  return (
    <FormLine
      label={words(`form.${isGoods ? 'goods' : 'cash'}`)}
      note={
        <>
          {!isAlone && <div>{words('form.row', { place: place + 1 })}</div>}
          {note && <div>{note}</div>}
          <Button size="small" onClick={remove} sx={{ color: ink2, ml: '-4px' }}>
            {words('form.removeLine')}
          </Button>
        </>
      }
    >
      {isGoods ? <GoodsInputs at={at} /> : <CashInputs at={at} />}
      <SplitInputs at={at} />
    </FormLine>
  );
}

/** What was handed over, each line with the money it comes from. */
export function AidInputs() {
  const words = useWords();
  const sources = useOfferedSources();
  const { fields, append, remove } = useFieldArray({ name: 'disbursements', keyName: 'key' });
  if (sources.length === 0) return <Notice tone="warn">{words('form.noSources')}</Notice>;
  return (
    <>
      {fields.map(({ key }, place) => (
        <Line key={key} place={place} isAlone={fields.length === 1} remove={() => remove(place)} />
      ))}
      <FormLine label={words(fields.length > 0 ? 'form.more' : 'form.aid')}>
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
          <Button variant="outlined" onClick={() => append(newLine('cash', sources))}>
            {words('form.addCash')}
          </Button>
          <Button variant="outlined" onClick={() => append(newLine('goods', sources))}>
            {words('form.addGoods')}
          </Button>
        </Box>
      </FormLine>
    </>
  );
}
