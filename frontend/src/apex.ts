/**
 * The one place that knows ApexCharts: turns a panel of a plan into its options and keeps its instances. It draws the
 * marks only; axes, labels, tooltips and legends are ours, since ours can be read, exported and walked by keyboard.
 */
import ApexCharts, { type ApexOptions } from 'apexcharts';
import type { BarSeries, Box, LineSeries, Panel } from './layout/plan';

const BASE: ApexOptions = {
  tooltip: { enabled: false },
  legend: { show: false },
  dataLabels: { enabled: false },
  states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
  markers: { size: 0, hover: { size: 0, sizeOffset: 0 } },
  grid: { show: false, padding: { top: 0, right: 0, bottom: 0, left: 0 } },
};

/** ApexCharts keeps half the widest stroke free above and below: the box grows by it, so that the scale stays ours. */
function frameOf(panel: Panel): Box {
  const width = kindOptions(panel).stroke?.width ?? 0;
  const edge = panel.kind === 'lines' || panel.kind === 'columns' ? Math.max(0, ...[width].flat()) / 2 : 0;
  const { box } = panel;
  return { x: box.x, y: box.y - edge, width: box.width, height: box.height + 2 * edge };
}

export function optionsOf(panel: Panel): ApexOptions {
  const own = kindOptions(panel);
  const frame = frameOf(panel);
  return {
    ...BASE,
    ...own,
    chart: {
      background: 'transparent', width: frame.width, height: frame.height, parentHeightOffset: 0,
      animations: { enabled: false }, toolbar: { show: false }, zoom: { enabled: false }, selection: { enabled: false },
      sparkline: { enabled: true }, redrawOnParentResize: false, redrawOnWindowResize: false, ...own.chart,
    },
  };
}

function kindOptions(panel: Panel): ApexOptions {
  switch (panel.kind) {
    case 'lines':
      return lines(panel.series, panel);
    case 'columns':
      return {
        ...bars(panel.series, panel),
        chart: { type: 'bar' },
        plotOptions: {
          bar: {
            columnWidth: `${panel.thickness}%`, borderRadius: 4, borderRadiusApplication: 'end',
          },
        },
        stroke: { show: true, width: panel.series.length > 1 ? 1.5 : 0, colors: ['var(--sc-surface)'] },
      };
    case 'rows':
      return {
        ...bars([panel.series], panel),
        xaxis: { type: 'category', min: panel.min, max: panel.max },
        // Only a stack is rounded at both ends: this is a stack of one.
        chart: { type: 'bar', stacked: true },
        plotOptions: {
          bar: {
            horizontal: true, barHeight: String(panel.thickness), borderRadius: 5, borderRadiusApplication: 'around',
            borderRadiusWhenStacked: 'all',
          },
        },
        stroke: { show: false, width: 0 },
      };
    case 'cells':
      return {
        chart: { type: 'heatmap' },
        series: [...panel.rows].reverse().map(row => ({
          name: row.name, data: row.steps.map((step, i) => ({ x: panel.columns[i]!, y: step })),
        })),
        plotOptions: {
          heatmap: {
            radius: 3, enableShades: false, useFillColorAsStroke: false,
            colorScale: { ranges: panel.fills.map((color, i) => ({ from: i - 1, to: i - 1, color })) },
          },
        },
        stroke: { show: true, width: 2, colors: ['var(--sc-surface)'] },
      };
  }
}

function lines(series: LineSeries[], axis: { count: number; bleed?: boolean; min: number; max: number }): ApexOptions {
  return {
    chart: { type: 'line' },
    series: series.map(one => ({
      name: one.name,
      type: one.type,
      data: pointsOf(one),
    })) as ApexOptions['series'],
    colors: series.map(one => one.color),
    stroke: { curve: 'straight', lineCap: 'round', width: series.map(one => one.width), dashArray: series.map(one => one.dash) },
    fill: { type: 'solid', opacity: 1, colors: series.map(one => one.fill ?? one.color) },
    xaxis: { type: 'numeric', min: axis.bleed ? 1 : 0.5, max: axis.bleed ? axis.count : axis.count + 0.5 },
    yaxis: { show: false, min: axis.min, max: axis.max },
  };
}

/** A range has points only where it has values: the library draws it from its first point on. */
function pointsOf(series: LineSeries): { x: number; y: number | null | number[] }[] {
  const { ends } = series;
  return ends
    ? series.values.flatMap((low, i) => (low === null || ends[i] == null ? [] : [{ x: i + 1, y: [low, ends[i]] }]))
    : series.values.map((y, i) => ({ x: i + 1, y }));
}

function bars(series: BarSeries[], axis: { min: number; max: number }): ApexOptions {
  return {
    series: series.map(one => ({
      name: one.name,
      data: one.values.map((y, i) => ({ x: `c${i}`, y, fillColor: one.fills[i]! })),
    })),
    colors: series.map(one => one.fills[0] ?? 'var(--sc-actual)'),
    fill: { type: 'solid', opacity: 1 },
    xaxis: { type: 'category' },
    yaxis: { show: false, min: axis.min, max: axis.max },
  };
}

/** One ApexCharts instance in one element; updated in place while the kind of panel stays. */
export class Marks {
  private chart: ApexCharts | undefined;
  private signature = '';

  constructor(private readonly host: HTMLElement) {}

  async draw(panel: Panel): Promise<void> {
    const { x, y, width, height } = frameOf(panel);
    this.host.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
    const options = optionsOf(panel);
    const signature = panel.kind + (panel.kind === 'lines' ? panel.series.map(one => one.type).join() : '');
    if (this.chart && this.signature === signature) {
      await this.chart.updateOptions(options, false, false, false);
      return;
    }
    this.destroy();
    this.signature = signature;
    this.chart = new ApexCharts(this.host, options);
    await this.chart.render();
  }

  svg(): SVGElement | null {
    return this.host.querySelector('svg');
  }

  destroy(): void {
    this.chart?.destroy();
    this.chart = undefined;
    this.host.replaceChildren();
  }
}
