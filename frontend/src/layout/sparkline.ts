/** A course without axes, as small as a line of text. */
import type { SparklineChart } from '../contract';
import { roleColor } from '../colors';
import { Ruler } from './axes';
import type { Draft } from './draft';
import { lookup, numbers, valuesOf, type Plan } from './plan';
import { openEnd, strokes } from './strokes';

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
