/** Lines, areas, fans, trends and sparklines. */
import type { Category, FanChart, Series, SeriesChart, SparklineChart, TrendChart } from '../contract';
import { color, roleColor } from '../colors';
import { marker } from '../shapes';
import { drawCategories, drawGrid, drawReferences, gutter, referenceValues, Ruler } from './axes';
import { columnThickness } from './columns';
import { lookup, numbers, SMALL, valuesOf, type Draft, type LineSeries, type Plan } from './plan';

const BOTTOM = 24;

/** A series as it is drawn: a solid line, and a dashed one to points that are not complete yet. */
function strokes(categories: Category[], series: Series, tone: string, area: boolean, dash: number): LineSeries[] {
  const points = lookup(series.points);
  const open = categories.map(category => points.get(category.key)?.state === 'INCOMPLETE');
  const values = valuesOf(categories, points);
  const type = area ? ('area' as const) : ('line' as const);
  const fill = area ? `color-mix(in oklab,${tone} 16%,transparent)` : undefined;
  const solid: LineSeries = {
    name: series.name, type, color: tone, fill, width: dash ? 2.2 : 2.6, dash,
    values: values.map((value, i) => (open[i] ? null : value)),
  };
  if (!open.some(Boolean)) {
    return [solid];
  }
  const tail: LineSeries = {
    name: series.name, type: 'line', color: tone, width: 2.2, dash: 4,
    values: values.map((value, i) => (open[i] || open[i + 1] ? value : null)),
  };
  return [solid, tail];
}

function openEnd(draft: Draft, categories: Category[], series: Series, ruler: Ruler, tone: string): void {
  const points = lookup(series.points);
  categories.forEach((category, i) => {
    const point = points.get(category.key);
    if (point?.state === 'INCOMPLETE' && point.value !== undefined) {
      draft.front.push({ kind: 'circle', x: ruler.x(i), y: ruler.y(point.value), radius: 4, fill: color('surface'), stroke: tone, width: 2 });
    }
  });
}

function lineMarks(draft: Draft, categories: Category[], all: Series[], shown: Series[], ruler: Ruler, tones: string[]): void {
  const points = all.map(series => lookup(series.points));
  categories.forEach((category, column) => {
    const known = all.map((series, i) => ({ series, point: points[i]!.get(category.key), tone: tones[i]! }))
      .filter(one => one.point);
    shown.forEach(series => {
      const row = all.indexOf(series);
      const point = points[row]!.get(category.key);
      if (point?.value !== undefined) {
        draft.marks.push({
          key: category.key, series: series.key, row, column, box: ruler.column(column),
          x: ruler.x(column), y: ruler.y(point.value), title: category.name,
          lines: known.map(one => ({ name: one.series.name, value: draft.say(one.point), color: one.tone })),
          own: known.findIndex(one => one.series === series), shown: true,
        });
      }
    });
  });
}

export function lineLegend(draft: Draft, all: { name: string; tone: string; dash: number; marker?: number }[]): void {
  if (all.length > 1) {
    all.forEach(one => draft.legend.push({ name: one.name, color: one.tone, sign: one.dash ? 'dash' : 'line', marker: one.marker }));
  }
}

export function planLines(d: SeriesChart, draft: Draft): Plan {
  const height = draft.look.height ?? (draft.narrow ? 220 : 260);
  const maps = d.series.map(series => lookup(series.points));
  const values = maps.flatMap(points => numbers(valuesOf(d.categories, points)));
  const scale = draft.scale([...values, ...referenceValues(d.references)], height < 180 ? 3 : 4);
  const left = gutter(draft, scale);
  const ruler = new Ruler(
    { x: left, y: 18, width: draft.look.width - left - 8, height: height - 18 - BOTTOM }, scale, d.categories.length);
  drawGrid(draft, ruler);
  drawCategories(draft, d.categories, ruler, height - 6);
  drawReferences(draft, d.references, d.categories, ruler);
  const tones = d.series.map((series, i) => roleColor(series.role, i));
  const dashes = d.series.map(series => (series.role === 'TARGET' || series.role === 'FORECAST' ? 6 : 0));
  draft.panels.push({
    kind: 'lines', box: ruler.box, count: d.categories.length, min: scale.min, max: scale.max,
    series: d.series.flatMap((series, i) =>
      strokes(d.categories, series, tones[i]!, d.kind === 'area' && dashes[i] === 0, dashes[i]!)),
  });
  const signed = d.series.length > 1 && ruler.band > 16;
  d.series.forEach((series, i) => {
    openEnd(draft, d.categories, series, ruler, tones[i]!);
    if (signed && dashes[i] === 0) {
      d.categories.forEach((category, column) => {
        const point = maps[i]!.get(category.key);
        if (point?.value !== undefined && point.state === 'COMPLETE') {
          draft.front.push(marker(i, { x: ruler.x(column), y: ruler.y(point.value) }, tones[i]!));
        }
      });
    }
  });
  if (d.series.length === 1) {
    endLabel(draft, d.categories, d.series[0]!, ruler, tones[0]!);
  }
  lineLegend(draft, d.series.map((series, i) =>
    ({ name: series.name, tone: tones[i]!, dash: dashes[i]!, marker: signed && dashes[i] === 0 ? i : undefined })));
  lineMarks(draft, d.categories, d.series, d.series, ruler, tones);
  return draft.plan(height);
}

/** A ring on the last complete point with its value, and its note in brackets. */
function endLabel(draft: Draft, categories: Category[], series: Series, ruler: Ruler, tone: string, below = false): void {
  const points = lookup(series.points);
  const last = categories.findLastIndex(category => {
    const point = points.get(category.key);
    return point?.value !== undefined && point.state === 'COMPLETE';
  });
  if (last < 0) {
    return;
  }
  const point = points.get(categories[last]!.key)!;
  const x = ruler.x(last);
  const y = ruler.y(point.value!);
  const text = point.note ? `${draft.write(point.value!)} (${point.note})` : draft.write(point.value!);
  const width = draft.width(text, SMALL, true);
  const right = ruler.box.x + ruler.box.width;
  const fits = x + 10 + width <= right;
  const start = fits ? x + 10 : Math.max(ruler.box.x, Math.min(x + 6, right) - width);
  // Below the line means below its lowest point over the whole text.
  const lowest = Math.max(...categories.map((category, i) => {
    const value = points.get(category.key)?.value;
    return value === undefined || ruler.x(i) < start - ruler.band ? y : ruler.y(value);
  }));
  const under = below && lowest + 20 < ruler.box.y + ruler.box.height;
  draft.front.push(
    { kind: 'circle', x, y, radius: 5, fill: color('surface'), stroke: tone, width: 3 },
    {
      kind: 'text', x: fits ? start : start + width, y: under ? (fits ? y + 20 : lowest + 16) : y - 11, text, size: SMALL,
      color: color('ink'), bold: true, halo: true, anchor: fits ? 'start' : 'end',
    },
  );
}

export function planTrend(d: TrendChart, draft: Draft): Plan {
  const height = draft.look.height ?? (draft.narrow ? 250 : 280);
  const maps = { total: lookup(d.cumulative.points), plan: lookup(d.plan?.points ?? []), each: lookup(d.periodic.points) };
  const upper = draft.scale([
    ...numbers(valuesOf(d.categories, maps.total)), ...numbers(valuesOf(d.categories, maps.plan)),
    ...referenceValues(d.references),
  ], 3);
  const lower = draft.scale(numbers(valuesOf(d.categories, maps.each)), 2);
  const left = gutter(draft, upper, lower);
  const width = draft.look.width - left - 8;
  const room = height - 24 - BOTTOM - 30;
  const top = new Ruler({ x: left, y: 24, width, height: Math.round(room * 0.66) }, upper, d.categories.length);
  const bottom = new Ruler(
    { x: left, y: 24 + top.box.height + 30, width, height: room - top.box.height }, lower, d.categories.length);
  const tone = roleColor(d.cumulative.role, 0);
  const each = `color-mix(in oklab,${roleColor(d.periodic.role, 0)} 78%,var(--sc-surface))`;
  drawGrid(draft, top);
  drawGrid(draft, bottom);
  drawCategories(draft, d.categories, bottom, height - 6);
  drawReferences(draft, d.references, d.categories, top);
  draft.panels.push({
    kind: 'lines', box: top.box, count: d.categories.length, min: upper.min, max: upper.max,
    series: [
      ...strokes(d.categories, d.cumulative, tone, true, 0),
      ...(d.plan ? strokes(d.categories, d.plan, color('target'), false, 6) : []),
    ],
  }, {
    kind: 'columns', stacked: 'no', box: bottom.box, min: lower.min, max: lower.max,
    thickness: columnThickness(bottom.band, 1),
    series: [{
      name: d.periodic.name, values: valuesOf(d.categories, maps.each),
      fills: d.categories.map(category => draft.fill(maps.each.get(category.key), each)),
    }],
  });
  openEnd(draft, d.categories, d.cumulative, top, tone);
  endLabel(draft, d.categories, d.cumulative, top, tone, true);
  if (d.plan) {
    planEnd(draft, d.categories, d.plan, top);
  }
  openColumn(draft, d, bottom);
  draft.legend.push({ name: d.cumulative.name, color: tone, sign: 'line' });
  if (d.plan) {
    draft.legend.push({ name: d.plan.name, color: color('target'), sign: 'dash' });
  }
  draft.legend.push({ name: d.periodic.name, color: each, sign: 'box' });
  trendMarks(draft, d, top, bottom, [tone, color('target'), each]);
  return draft.plan(height);
}

function planEnd(draft: Draft, categories: Category[], plan: Series, ruler: Ruler): void {
  const points = lookup(plan.points);
  const last = categories.findLastIndex(category => points.get(category.key)?.value !== undefined);
  if (last >= 0) {
    const value = points.get(categories[last]!.key)!.value!;
    draft.front.push({
      kind: 'text', x: Math.min(ruler.x(last) + 8, ruler.box.x + ruler.box.width), y: ruler.y(value) - 9,
      text: `${plan.name} ${draft.write(value)}`, size: SMALL, color: color('ink'), bold: true, halo: true, anchor: 'end',
    });
  }
}

/** Beside an incomplete last column, why it is incomplete. */
function openColumn(draft: Draft, d: TrendChart, ruler: Ruler): void {
  const points = lookup(d.periodic.points);
  const last = d.categories.findLastIndex(category => points.get(category.key)?.value !== undefined);
  const point = last < 0 ? undefined : points.get(d.categories[last]!.key);
  if (point?.state === 'INCOMPLETE' && point.note) {
    const x = ruler.x(last) + Math.min(ruler.band / 2, 24) + 4;
    if (x + draft.width(point.note, SMALL) <= draft.look.width) {
      draft.front.push({ kind: 'text', x, y: ruler.y(0) - 7, text: point.note, size: SMALL, color: color('ink-3'), halo: true });
    }
  }
}

function trendMarks(draft: Draft, d: TrendChart, top: Ruler, bottom: Ruler, tones: string[]): void {
  const all = [d.cumulative, ...(d.plan ? [d.plan] : []), d.periodic];
  const colors = d.plan ? tones : [tones[0]!, tones[2]!];
  lineMarks(draft, d.categories, all, all.slice(0, -1), top, colors);
  lineMarks(draft, d.categories, all, [d.periodic], bottom, colors);
  const thick = (bottom.band * columnThickness(bottom.band, 1)) / 100;
  for (const mark of draft.marks) {
    if (mark.series === d.periodic.key) {
      mark.ring = { x: mark.x - thick / 2, y: mark.y, width: thick, height: bottom.y(0) - mark.y };
    }
  }
}

export function planFan(d: FanChart, draft: Draft): Plan {
  const height = draft.look.height ?? (draft.narrow ? 220 : 270);
  const actual = lookup(d.actual.points);
  const forecast = lookup(d.forecast.points);
  const ends = d.ranges.flatMap(range => range.spans.flatMap(span => [span.low, span.high]));
  const scale = draft.scale([
    ...numbers(valuesOf(d.categories, actual)), ...numbers(valuesOf(d.categories, forecast)), ...ends,
    ...referenceValues(d.references),
  ], 4);
  const left = gutter(draft, scale);
  const ruler = new Ruler(
    { x: left, y: 18, width: draft.look.width - left - 8, height: height - 18 - BOTTOM }, scale, d.categories.length);
  const tone = color('actual');
  const shades = d.ranges.map((_, i) => `color-mix(in oklab,${tone} ${16 + i * 14}%,transparent)`);
  drawGrid(draft, ruler);
  drawCategories(draft, d.categories, ruler, height - 6);
  drawReferences(draft, d.references, d.categories, ruler);
  const bands: LineSeries[] = d.ranges.map((range, i) => ({
    name: range.name, type: 'range', color: 'transparent', fill: shades[i]!, width: 0, dash: 0,
    values: d.categories.map(category => {
      const span = range.spans.find(one => one.category === category.key);
      return span ? [span.low, span.high] as [number, number] : null;
    }),
  }));
  draft.panels.push({
    kind: 'lines', box: ruler.box, count: d.categories.length, min: scale.min, max: scale.max,
    series: [
      ...bands,
      ...strokes(d.categories, d.forecast, tone, false, 6),
      ...strokes(d.categories, d.actual, tone, false, 0),
    ],
  });
  endLabel(draft, d.categories, d.actual, ruler, tone);
  lineLegend(draft, [
    { name: d.actual.name, tone, dash: 0 }, { name: d.forecast.name, tone, dash: 6 },
  ]);
  d.ranges.forEach((range, i) => draft.legend.push({ name: range.name, color: shades[i]!, sign: 'box' }));
  lineMarks(draft, d.categories, [d.actual, d.forecast], [d.actual, d.forecast], ruler, [tone, tone]);
  for (const mark of draft.marks) {
    d.ranges.forEach((range, i) => {
      const span = range.spans.find(one => one.category === mark.key);
      if (span) {
        mark.lines.push({ name: range.name, value: `${draft.write(span.low)}–${draft.write(span.high)}`, color: shades[i] });
      }
    });
  }
  return draft.plan(height);
}

export function planSparkline(d: SparklineChart, draft: Draft): Plan {
  const height = draft.look.height ?? 36;
  const points = lookup(d.series.points);
  const values = valuesOf(d.categories, points);
  const known = numbers(values);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const pad = (high - low || Math.abs(high) || 1) * 0.08;
  const scale = { min: low - pad, max: high + pad, step: 1, ticks: [] };
  const box = { x: 4, y: 4, width: draft.look.width - 8, height: height - 8 };
  const gaps = Math.max(1, d.categories.length - 1);
  // Wider by half a gap on each side, so that the first and the last point lie on the edges.
  const ruler = new Ruler(
    { ...box, x: box.x - box.width / gaps / 2, width: box.width * (1 + 1 / gaps) }, scale, d.categories.length);
  const tone = roleColor(d.series.role, 0);
  draft.panels.push({
    kind: 'lines', bleed: d.categories.length > 1, box, count: d.categories.length, min: scale.min, max: scale.max,
    series: strokes(d.categories, d.series, tone, true, 0).map(one => ({ ...one, width: 2 })),
  });
  openEnd(draft, d.categories, d.series, ruler, tone);
  const last = d.categories.findLastIndex(category => points.get(category.key)?.state === 'COMPLETE');
  if (last >= 0) {
    draft.front.push({ kind: 'circle', x: ruler.x(last), y: ruler.y(values[last]!), radius: 3, fill: tone });
  }
  return draft.plan(height);
}
