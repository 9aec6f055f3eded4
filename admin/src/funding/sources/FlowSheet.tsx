import Link from '@mui/material/Link';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { FundingSourceView } from '@zhufu/contracts/funding/funding.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { classColours } from '../../app/class-colours';
import { listPath } from '../../app/paths';
import { Chart } from '../../ui/charts/Chart';
import { ChartSheet } from '../../ui/charts/ChartSheet';
import { sankeyOption } from '../../ui/charts/sankey';
import { EmptyState } from '../../ui/EmptyState';
import { type FigureColumn, FigureTable } from '../../ui/FigureTable';
import { type CountyFlow, drawingOf, type Flow, flowOf } from './flow';
import { useIsPhone } from '../../ui/useIsPhone';

const yuan = (amount: number): string => formatYuan(amount as Fen);
const amounts = ['allocated', 'cash', 'goods', 'kept'] as const;

function useWords() {
  const translate = useTranslate();
  return (key: string, params?: object) => translate(`resources.funding-sources.${key}`, params);
}

function FlowTable({ source, flow }: { source: FundingSourceView; flow: Flow }) {
  const words = useWords();
  const nothing = { cash: 0, goods: 0, kept: 0 };
  const rest = { regionCode: '', regionName: words('flow.unallocated'), allocated: flow.unallocated, ...nothing };
  const columns: FigureColumn<CountyFlow>[] = [
    {
      key: 'regionName',
      label: words('flow.county'),
      isText: true,
      cell: ({ regionCode, regionName }) =>
        regionCode ? (
          <Link component={RouterLink} to={listPath('ledger', { fundingSourceId: source.id, regionCode })}>
            {regionName}
          </Link>
        ) : (
          regionName
        ),
    },
    ...amounts.map((name) => ({ key: name, label: words(`flow.${name}`), cell: (row: CountyFlow) => yuan(row[name]) })),
  ];
  return (
    <FigureTable
      caption={words('flow.title')}
      columns={columns}
      rows={flow.unallocated > 0 ? [...flow.counties, rest] : flow.counties}
      keyOf={({ regionCode }) => regionCode}
      total={{ ...rest, ...flow.total, allocated: flow.total.allocated + flow.unallocated }}
      totalLabel={words('flow.total')}
    />
  );
}

function FlowChart({ source, flow }: { source: FundingSourceView; flow: Flow }) {
  const words = useWords();
  const isPhone = useIsPhone();
  const said = {
    source: source.partyName,
    cash: words('flow.cash'),
    goods: words('flow.goods'),
    kept: words('flow.kept'),
    unallocated: words('flow.unallocated'),
  };
  const drawing = drawingOf(flow, said, classColours[source.fundingClass]);
  const middle = drawing.nodes.filter(({ depth }) => depth === 1).length;
  const height = Math.max(isPhone ? 300 : 280, 120 + middle * 44);
  const key = JSON.stringify(drawing);
  // drawn anew when what it says has changed
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const option = useMemo(() => sankeyOption(drawing.nodes, drawing.links, height), [key, height]);
  return <Chart option={option} height={height} label={words('flow.title')} />;
}

/** 钱到哪里去了: from the source through the counties to what was handed over, drawn and as a table (pages/funding.png). */
export function FlowSheet({ source }: { source: FundingSourceView }) {
  const words = useWords();
  const flow = flowOf(source);
  const total = flow.total.allocated + flow.unallocated;
  return (
    <ChartSheet
      title={words('flow.title')}
      basis={words('flow.basis', { amount: yuan(total) })}
      chart={
        total > 0 ? (
          <FlowChart source={source} flow={flow} />
        ) : (
          <EmptyState title={words('flow.none')} hint={words('flow.noneHint')} />
        )
      }
      table={<FlowTable source={source} flow={flow} />}
    />
  );
}
