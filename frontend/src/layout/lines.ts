/** Lines over categories. */
import type { SeriesChart } from '../contract';
import { roleColor } from '../colors';
import { marker } from '../shapes';
import { drawBreaks, drawCategories, drawGrid, gutter, Ruler } from './axes';
import type { Draft } from './draft';
import { lookup, numbers, valuesOf, type Plan } from './plan';
import { endLabel, lineMarks, openEnd, strokes } from './strokes';

const BOTTOM = 24;

export function planLines(d: SeriesChart, draft: Draft): Plan {
  const height = draft.look.height ?? (draft.narrow ? 220 : 260);
  const maps = d.series.map(series => lookup(series.points));
  const values = maps.flatMap(points => numbers(valuesOf(d.categories, points)));
  const scale = draft.scale(values, height < 180 ? 3 : 4);
  const left = gutter(draft, scale);
  const ruler = new Ruler(
    { x: left, y: 18, width: draft.look.width - left - 8, height: height - 18 - BOTTOM }, scale, d.categories.length);
  drawGrid(draft, ruler);
  drawCategories(draft, d.categories, ruler, height - 6);
  const tones = d.series.map((series, i) => roleColor(series.role, i));
  draft.panels.push({
    kind: 'lines', box: ruler.box, count: d.categories.length, min: scale.min, max: scale.max,
    series: d.series.flatMap((series, i) => strokes(d.categories, series, tones[i]!, false, 0)),
  });
  const signed = d.series.length > 1 && ruler.band > 16;
  d.series.forEach((series, i) => {
    openEnd(draft, d.categories, series, ruler, tones[i]!);
    if (signed) {
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
  if (d.series.length > 1) {
    d.series.forEach((series, i) =>
      draft.legend.push({ name: series.name, color: tones[i]!, sign: 'line', marker: signed ? i : undefined }));
  }
  drawBreaks(draft, d.categories, [ruler]);
  lineMarks(draft, d.categories, d.series, d.series, ruler, tones);
  return draft.plan(height);
}
