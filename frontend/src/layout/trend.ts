/** A cumulative course with its plan, above the single months. */
import type { Category, Fan, Point, Series, TrendChart } from '../contract';
import { color, roleColor } from '../colors';
import { drawBreaks, drawCategories, drawGrid, gutter, Ruler } from './axes';
import { columnThickness, gap } from './columns';
import type { Draft } from './draft';
import { lookup, numbers, SMALL, valuesOf, type Plan } from './plan';
import { endLabel, fanStrokes, lineMarks, openEnd, strokes } from './strokes';

const BOTTOM = 24;

export function planTrend(d: TrendChart, draft: Draft): Plan {
  const height = draft.look.height ?? (draft.narrow ? 250 : 280);
  const maps = { total: lookup(d.cumulative.points), plan: lookup(d.plan?.points ?? []), each: lookup(d.periodic.points) };
  const upper = draft.scale([
    ...numbers(valuesOf(d.categories, maps.total)), ...numbers(valuesOf(d.categories, maps.plan)),
    ...numbers(d.fan?.high.points.map(point => point.value) ?? []),
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
  draft.panels.push({
    kind: 'lines', box: top.box, count: d.categories.length, min: upper.min, max: upper.max,
    series: [
      ...strokes(d.categories, d.cumulative, tone, true, 0),
      ...(d.fan ? fanStrokes(d.categories, d.fan, tone) : []),
      ...(d.plan ? strokes(d.categories, d.plan, color('target'), false, 6) : []),
    ],
  }, {
    kind: 'columns', box: bottom.box, min: lower.min, max: lower.max,
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
  if (d.fan) {
    draft.legend.push({ name: d.fan.name, color: tone, sign: 'fan' });
  }
  draft.legend.push({ name: d.periodic.name, color: each, sign: 'box' });
  drawBreaks(draft, d.categories, [top, bottom]);
  gaps(draft, d, bottom, maps.each);
  trendMarks(draft, d, top, bottom, [tone, color('target'), each]);
  return draft.plan(height);
}

/** A month that nobody has sent is no column of height zero. */
function gaps(draft: Draft, d: TrendChart, ruler: Ruler, points: Map<string, Point>): void {
  const thick = (ruler.band * columnThickness(ruler.band, 1)) / 100;
  d.categories.forEach((category, i) => {
    gap(draft, points.get(category.key), { x: ruler.x(i) - thick / 2, width: thick }, ruler.y(0));
  });
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
  const [tone, plan, each] = tones as [string, string, string];
  const above = [{ series: d.cumulative, tone }, ...(d.plan ? [{ series: d.plan, tone: plan }] : [])];
  const fan = d.fan ? fanOf(d.fan).map(series => ({ series, tone })) : [];
  const rows = [...above, ...fan, { series: d.periodic, tone: each }];
  const all = rows.map(row => row.series);
  const colors = rows.map(row => row.tone);
  // The ends of an interval are told beside what is expected; nothing is expected where the total is known.
  lineMarks(draft, d.categories, all, [...above, ...fan.slice(0, 1)].map(row => row.series), top, colors);
  lineMarks(draft, d.categories, all, [d.periodic], bottom, colors);
  const thick = (bottom.band * columnThickness(bottom.band, 1)) / 100;
  for (const mark of draft.marks) {
    if (mark.series === d.periodic.key) {
      mark.ring = { x: mark.x - thick / 2, y: mark.y, width: thick, height: bottom.y(0) - mark.y };
    }
  }
}

/** Without its first points, where the total is known. */
function fanOf(fan: Fan): Series[] {
  return [fan.expected, fan.low, fan.high].map(series => ({ ...series, points: series.points.slice(1) }));
}
