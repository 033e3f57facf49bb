/** Stages one below the other, each with its share of the one before. */
import type { FunnelChart } from '../contract';
import { color } from '../colors';
import { percent } from '../numbers';
import type { Draft } from './draft';
import { numbers, SMALL, type Plan } from './plan';
import { rowMark, words } from './rows';

const STAGE = 50;
const STAGE_BAR = 14;

export function planFunnel(d: FunnelChart, draft: Draft): Plan {
  const count = d.items.length;
  const pitch = draft.look.height ? Math.max(40, Math.min(96, draft.look.height / count)) : STAGE;
  const height = Math.round(count * pitch);
  const points = d.items.map(item => item.point);
  const high = Math.max(1, ...numbers(points.map(point => point.value)));
  const width = draft.look.width;
  const valueRoom = Math.max(...points.map(point => draft.width(words(draft, point), SMALL, true)));
  /** The bar sits in the lower part of its row; the panel is moved so that its middle does. */
  const shift = pitch / 2 - STAGE_BAR / 2 - 8;
  const fills = points.map((point, i) => draft.fill(point, color(i === count - 1 ? 'actual' : i / Math.max(1, count - 1) < 0.5 ? 'funnel-1' : 'funnel-2')));
  draft.panels.push({
    kind: 'rows', box: { x: 0, y: shift, width, height: count * pitch }, min: 0, max: high, thickness: STAGE_BAR,
    labels: d.items.map(item => item.label),
    series: { name: d.measure.name, values: points.map(point => point.value ?? null), fills },
  });
  d.items.forEach((item, i) => {
    const middle = shift + (i + 0.5) * pitch;
    const base = middle - STAGE_BAR / 2 - 7;
    const before = points[i - 1]?.value;
    const step = i > 0 && before !== undefined && item.point.value !== undefined ? percent(item.point.value, before, draft.locale) : '';
    const stepEnd = width - valueRoom - 18;
    const stepRoom = step ? draft.width(step, SMALL) + 16 : 0;
    draft.back.push({ kind: 'rect', x: 0, y: middle - STAGE_BAR / 2, width, height: STAGE_BAR, radius: 6, fill: color('surface-2') });
    draft.front.push(
      { kind: 'text', x: 0, y: base, text: draft.fit(item.label, stepEnd - stepRoom - 8, SMALL), size: SMALL, color: color('ink-2') },
      { kind: 'text', x: width, y: base, text: words(draft, item.point), size: SMALL, color: color('ink'), bold: true, anchor: 'end' },
    );
    if (step) {
      const arrow = stepEnd - stepRoom + 4;
      draft.front.push(
        { kind: 'text', x: stepEnd, y: base, text: step, size: SMALL, color: color('ink-3'), anchor: 'end' },
        { kind: 'path', d: `M${r(arrow)} ${r(base - 9)}v8m-3 -3l3 3l3 -3`, fill: 'none', stroke: color('ink-3'), width: 1.3 },
      );
    }
    if (item.point.state === 'SUPPRESSED') {
      draft.front.push({ kind: 'rect', x: 0, y: middle - STAGE_BAR / 2, width: 34, height: STAGE_BAR, radius: 6, fill: draft.suppressed() });
    }
    const mark = rowMark(draft, item, i, d.measure.name, {
      x: 0, y: middle - STAGE_BAR / 2, width: Math.max(4, ((item.point.value ?? 0) / high) * width), height: STAGE_BAR,
    }, pitch);
    mark.box = { x: 0, y: i * pitch, width, height: pitch };
    if (step) {
      mark.lines.push({ name: draft.texts.step, value: step });
    }
    draft.marks.push(mark);
  });
  return draft.plan(height);
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}
