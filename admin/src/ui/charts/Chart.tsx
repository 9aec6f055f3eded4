import Box from '@mui/material/Box';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef } from 'react';

export interface ChartProps {
  option: EChartsCoreOption;
  height: number;
  /** What is drawn, for those who do not see it; its figures stand in the table beside it. */
  label: string;
}

/** A drawing by echarts, which is fetched with the first one; it follows the width of its place. */
export function Chart({ option, height, label }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let chart: EChartsType | undefined;
    let isGone = false;
    void import('./echarts').then(({ init }) => {
      if (isGone) return;
      chart = init(element, null, { renderer: 'svg' });
      chart.setOption({ animation: false, ...option });
    });
    const watcher = new ResizeObserver(() => chart?.resize());
    watcher.observe(element);
    return () => {
      isGone = true;
      watcher.disconnect();
      chart?.dispose();
    };
  }, [option]);
  return <Box ref={place} role="img" aria-label={label} sx={{ height, width: '100%' }} />;
}
