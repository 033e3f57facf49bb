/** What charts of lines share: the strokes of a series, its open end, its last value, and the marks to point at. */
import type { Category, Fan, Series } from '../contract';
import { color } from '../colors';
import type { Ruler } from './axes';
import type { Draft } from './draft';
import { lookup, SMALL, valuesOf, type LineSeries } from './plan';

/** A series as it is drawn: a solid line, and a dashed one to points that are not complete yet. */
export function strokes(categories: Category[], series: Series, tone: string, area: boolean, dash: number): LineSeries[] {
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

/** A fan: what is expected as a dotted line in a shaded interval with an edge of its own, seen without colour too. */
export function fanStrokes(categories: Category[], fan: Fan, tone: string): LineSeries[] {
  const values = (series: Series): (number | null)[] => valuesOf(categories, lookup(series.points));
  return [
    {
      name: fan.name, type: 'rangeArea', color: tone, fill: `color-mix(in oklab,${tone} 22%,transparent)`, width: 1, dash: 2,
      values: values(fan.low), ends: values(fan.high),
    },
    { name: fan.expected.name, type: 'line', color: tone, width: 2.2, dash: 3, values: values(fan.expected) },
  ];
}

export function openEnd(draft: Draft, categories: Category[], series: Series, ruler: Ruler, tone: string): void {
  const points = lookup(series.points);
  categories.forEach((category, i) => {
    const point = points.get(category.key);
    if (point?.state === 'INCOMPLETE' && point.value !== undefined) {
      draft.front.push({ kind: 'circle', x: ruler.x(i), y: ruler.y(point.value), radius: 4, fill: color('surface'), stroke: tone, width: 2 });
    }
  });
}

export function lineMarks(draft: Draft, categories: Category[], all: Series[], shown: Series[], ruler: Ruler, tones: string[]): void {
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

/** A ring on the last complete point with its value, and its note in brackets. */
export function endLabel(draft: Draft, categories: Category[], series: Series, ruler: Ruler, tone: string, below = false): void {
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
