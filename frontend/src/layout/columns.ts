/** Columns: single, or grouped with target markers. */
import type { Point, SeriesChart } from '../contract';
import { color, roleColor } from '../colors';
import { drawBreaks, drawCategories, drawGrid, gutter, Ruler } from './axes';
import type { Draft } from './draft';
import { lookup, numbers, SMALL, valuesOf, type Plan } from './plan';

const TOP = 20;
const BOTTOM = 24;

/** Share of a band, in percent, that its columns take; wide bands keep slim columns. */
export function columnThickness(band: number, series: number): number {
  return Math.round(Math.min(series === 1 ? 62 : 76, (series * 44 * 100) / band));
}

export function planColumns(d: SeriesChart, draft: Draft): Plan {
  const height = draft.look.height ?? (draft.narrow ? 220 : 260);
  const maps = d.series.map(series => lookup(series.points));
  const points = maps.flatMap(map => d.categories.map(category => map.get(category.key)));
  const scale = draft.scale(numbers(points.flatMap(point => [point?.value, point?.target])), 4);
  const ruler = frame(draft, d, scale, height);
  const tones = d.series.map((series, i) => roleColor(series.role, i));
  const thickness = columnThickness(ruler.band, d.series.length);
  draft.panels.push({
    kind: 'columns', box: ruler.box, min: scale.min, max: scale.max, thickness,
    series: d.series.map((series, i) => ({
      name: series.name, values: valuesOf(d.categories, maps[i]!),
      fills: d.categories.map(category => draft.fill(maps[i]!.get(category.key), draft.texture(series.role, i))),
    })),
  });
  const thick = (ruler.band * thickness) / 100 / d.series.length;
  d.categories.forEach((category, column) => {
    const lines = d.series.map((series, i) => ({ series, point: maps[i]!.get(category.key), tone: tones[i]! }));
    d.series.forEach((series, row) => {
      const point = maps[row]!.get(category.key);
      const x = ruler.x(column) + (row - (d.series.length - 1) / 2) * thick;
      const y = ruler.y(point?.value ?? 0);
      const zero = ruler.y(0);
      const slot = { x: x - thick / 2, width: thick };
      if (point?.target !== undefined) {
        targetMarker(draft, slot, ruler.y(point.target));
      }
      if (point?.value === undefined) {
        gap(draft, point, slot, zero);
      } else if (d.series.length === 1) {
        topLabel(draft, point, x, Math.min(y, zero), ruler.band);
      }
      draft.marks.push({
        key: category.key, series: series.key, row, column,
        box: { x: ruler.box.x + column * ruler.band, y: ruler.box.y, width: ruler.band, height: ruler.box.height },
        contains: d.series.length === 1 ? undefined : (px, py) => Math.abs(px - x) <= thick / 2 && py > ruler.box.y,
        x, y: Math.min(y, zero),
        ring: { ...slot, y: Math.min(y, zero), height: Math.abs(zero - y) || 2 },
        title: category.name,
        lines: lines.flatMap(one => [
          { name: one.series.name, value: draft.say(one.point), color: one.tone },
          ...(one.point?.target === undefined
            ? [] : [{ name: draft.texts.target, value: draft.spell(one.point.target), color: color('target') }]),
        ]),
        own: lines.slice(0, row).reduce((sum, one) => sum + (one.point?.target === undefined ? 1 : 2), 0),
        shown: point?.value !== undefined,
      });
    });
  });
  if (d.series.length > 1) {
    d.series.forEach((series, i) => draft.legend.push({ name: series.name, color: draft.texture(series.role, i), sign: 'box' }));
  }
  if (points.some(point => point?.target !== undefined)) {
    draft.legend.push({ name: draft.texts.target, color: color('target'), sign: 'tick' });
  }
  drawBreaks(draft, d.categories, [ruler]);
  return draft.plan(height);
}

function frame(draft: Draft, d: SeriesChart, scale: ReturnType<Draft['scale']>, height: number): Ruler {
  const left = gutter(draft, scale);
  const ruler = new Ruler(
    { x: left, y: TOP, width: draft.look.width - left - 8, height: height - TOP - BOTTOM }, scale, d.categories.length);
  drawGrid(draft, ruler);
  drawCategories(draft, d.categories, ruler, height - 6);
  return ruler;
}

function targetMarker(draft: Draft, slot: { x: number; width: number }, y: number): void {
  const ends = { x1: slot.x - 2, x2: slot.x + slot.width + 2, y1: y, y2: y };
  draft.front.push(
    { kind: 'line', ...ends, color: color('surface'), width: 5.5 },
    { kind: 'line', ...ends, color: color('target'), width: 2.5, round: true },
  );
}

/** Where no column stands: a hatched stub for a suppressed value, a dash for a missing one. */
/** What stands in the place of a column that there is none of. */
export function gap(draft: Draft, point: Point | undefined, slot: { x: number; width: number }, zero: number): void {
  if (point?.state === 'SUPPRESSED') {
    draft.front.push({ kind: 'rect', ...slot, y: zero - 8, height: 8, fill: draft.suppressed(), radius: 2 });
  } else if (point?.state === 'MISSING') {
    const middle = slot.x + slot.width / 2;
    draft.front.push({ kind: 'line', x1: middle - 4, x2: middle + 4, y1: zero - 7, y2: zero - 7, color: color('ink-3'), width: 1.5 });
  }
}

function topLabel(draft: Draft, point: Point, x: number, y: number, band: number): void {
  const text = draft.write(point.value!);
  if (draft.width(text, SMALL, true) + 6 <= band) {
    draft.front.push({ kind: 'text', x, y: y - 6, text, size: SMALL, color: color('ink'), anchor: 'middle', bold: true, halo: true });
  }
}
