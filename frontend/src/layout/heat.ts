/** Heatmaps: values in rows and columns by colour class, with the numbers where they fit. */
import type { HeatmapChart } from '../contract';
import { classColor, color, onClass } from '../colors';
import { classBounds, classOf } from '../scale';
import type { Draft } from './draft';
import { fitAll } from './labels';
import { lookup, SMALL, type Plan } from './plan';

const MISSING = -1;
const SUPPRESSED = 6;

export function planHeatmap(d: HeatmapChart, draft: Draft): Plan {
  const rows = d.rows.map(row => lookup(row.points));
  const wide = Math.max(...d.rows.map(row => draft.width(row.name, SMALL)));
  // On a phone names get more than a third, so that a quarter with its year is read whole.
  const left = Math.ceil(Math.min(wide, Math.max(draft.look.width * 0.34, Math.min(110, draft.look.width * 0.42)))) + 10;
  const width = draft.look.width - left;
  const cell = width / d.columns.length;
  const tall = draft.look.height
    ? Math.max(14, (draft.look.height - 28) / d.rows.length)
    : Math.max(18, Math.min(30, d.rows.length > 20 ? 20 : 30));
  const height = Math.round(d.rows.length * tall) + 28;
  const values = rows.flatMap(row => [...row.values()].flatMap(point => (point.value === undefined ? [] : [point.value])));
  const bounds = classBounds(values);
  const step = (r: number, c: number): number => {
    const point = rows[r]!.get(d.columns[c]!.key);
    return point?.state === 'SUPPRESSED' ? SUPPRESSED : point?.value === undefined ? MISSING : classOf(point.value, bounds);
  };
  const fills = [color('surface'), ...[0, 1, 2, 3, 4, 5].map(classColor), draft.suppressed()];
  draft.panels.push({
    kind: 'cells', box: { x: left, y: 0, width, height: d.rows.length * tall }, columns: d.columns.map(one => one.label),
    rows: d.rows.map((row, r) => ({ name: row.name, steps: d.columns.map((_, c) => step(r, c)) })), fills,
  });
  const size = SMALL;
  // Numbers in some cells only would mislead: all of them or none.
  const numbered = tall >= 17 && Math.max(...values.map(value => draft.width(draft.write(value), size))) + 5 <= cell;
  const names = fitAll(draft, d.rows.map(row => row.name), left - 10, SMALL);
  d.rows.forEach((row, r) => {
    const y = r * tall + tall / 2;
    draft.back.push({ kind: 'text', x: left - 10, y: y + 4.5, text: names[r]!, size: SMALL, color: color('ink-2'), anchor: 'end' });
    d.columns.forEach((column, c) => {
      const point = rows[r]!.get(column.key);
      const box = { x: left + c * cell, y: r * tall, width: cell, height: tall };
      const text = point?.value === undefined ? (point?.state === 'SUPPRESSED' ? '' : '–') : draft.write(point.value);
      if (text && (numbered || point?.value === undefined)) {
        const ink = point?.value === undefined ? color('ink-3') : onClass(step(r, c));
        draft.front.push({ kind: 'text', x: box.x + cell / 2, y: y + 4.2, text, size, color: ink, anchor: 'middle' });
      }
      draft.marks.push({
        key: column.key, series: row.key, row: r, column: c, box, ring: { x: box.x + 1, y: box.y + 1, width: cell - 2, height: tall - 2 },
        x: box.x + cell / 2, y: box.y, title: `${row.name} · ${column.name}`,
        lines: [{ name: d.measure.name, value: draft.say(point), color: point?.value === undefined ? undefined : fills[step(r, c) + 1] }],
        own: 0, shown: point?.value !== undefined,
      });
    });
  });
  const widest = Math.max(...d.columns.map(column => draft.width(column.label, SMALL)));
  const every = Math.max(1, Math.ceil((Math.min(widest, 90) + 6) / cell));
  d.columns.forEach((column, c) => {
    if (c % every === 0) {
      const text = draft.fit(column.label, cell * every - 4, SMALL);
      const x = Math.min(left + (c + 0.5) * cell, draft.look.width - draft.width(text, SMALL) / 2);
      draft.back.push({ kind: 'text', x, y: height - 10, text, size: SMALL, color: color('ink-3'), anchor: 'middle' });
    }
  });
  legendOfClasses(draft, bounds, values.some(value => value <= 0));
  return draft.plan(height);
}

export function legendOfClasses(draft: Draft, bounds: number[], zeros: boolean): void {
  if (zeros) {
    draft.legend.push({ name: draft.write(0), color: classColor(0), sign: 'box' });
  }
  bounds.forEach((bound, i) => draft.legend.push({ name: `≤ ${draft.write(bound)}`, color: classColor(i + 1), sign: 'box' }));
  const last = bounds[bounds.length - 1];
  if (last !== undefined) {
    draft.legend.push({ name: `> ${draft.write(last)}`, color: classColor(5), sign: 'box' });
  }
}
