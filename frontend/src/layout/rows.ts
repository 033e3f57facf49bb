/** One row an item: ranked bars, funnels, dumbbells. */
import type { BarChart, DumbbellChart, Item, PartsChart, Point } from '../contract';
import { color, roleColor } from '../colors';
import { percent } from '../numbers';
import { referenceValues } from './axes';
import { BODY, numbers, SMALL, type Draft, type Mark, type Plan } from './plan';

const PITCH = 27;
/** Rows further apart than this no longer read as one list. */
const MOST = 44;
const BAR = 16;

interface Columns {
  label: number;
  left: number;
  width: number;
  value: number;
  note: number;
}

/** Divides the width between labels, bars, values and notes. */
function columns(draft: Draft, labels: string[], values: string[], notes: string[]): Columns {
  const total = draft.look.width;
  const widest = (texts: string[], size: number, bold = false): number =>
    Math.ceil(Math.max(0, ...texts.map(text => draft.width(text, size, bold))));
  const label = Math.min(widest(labels, BODY), Math.round(total * (draft.narrow ? 0.36 : 0.32)));
  const value = widest(values, BODY, true);
  const note = widest(notes, 12.5);
  const left = label + 10;
  const after = value + 10 + (note ? note + 10 : 0);
  if (note && total - left - after < 70) {
    return { label, left, width: total - left - value - 10, value: total, note: 0 };
  }
  return { label, left, width: Math.max(20, total - left - after), value: total - (note ? note + 10 : 0), note };
}

function words(draft: Draft, point: Point): string {
  return point.value === undefined ? '–' : draft.write(point.value);
}

/** The note of an item that has no value is the reason. */
function noteOf(draft: Draft, point: Point): string {
  if (point.state === 'SUPPRESSED') {
    return point.note || draft.texts.suppressed;
  }
  return point.state === 'MISSING' ? point.note || draft.texts.missing : point.note;
}

export function planBars(d: BarChart, draft: Draft): Plan {
  const lines = d.references.filter(reference => reference.type === 'line');
  const top = lines.length ? 20 : 4;
  const count = d.items.length;
  const natural = top + count * PITCH + 2;
  const pitch = draft.look.height && draft.look.height > natural
    ? Math.min(MOST, (draft.look.height - top - 2) / count) : PITCH;
  const height = Math.round(top + count * pitch + 2);
  const points = d.items.map(item => item.point);
  const shown = numbers(points.flatMap(point => [point.value, point.target, point.previous]));
  const high = Math.max(0, ...shown, ...referenceValues(d.references)) * 1.04 || 1;
  const low = Math.min(0, ...shown) * 1.04;
  const room = columns(
    draft, d.items.map(item => item.label), points.map(point => words(draft, point)),
    points.filter(point => point.value !== undefined).map(point => point.note));
  const x = (value: number): number => room.left + ((value - low) / (high - low)) * room.width;
  const middle = (i: number): number => top + (i + 0.5) * pitch;
  draft.panels.push({
    kind: 'rows', box: { x: room.left, y: top, width: room.width, height: count * pitch }, min: low, max: high,
    thickness: BAR, labels: d.items.map(item => item.label),
    series: {
      name: d.measure.name, values: points.map(point => point.value ?? null),
      fills: points.map(point => draft.fill(point, color('actual'))),
    },
  });
  d.items.forEach((item, i) => {
    const y = middle(i);
    draft.back.push({ kind: 'rect', x: room.left, y: y - BAR / 2, width: room.width, height: BAR, radius: 5, fill: color('surface-2') });
    rowTexts(draft, item, room, y);
    if (item.point.state === 'SUPPRESSED') {
      draft.front.push({ kind: 'rect', x: room.left, y: y - BAR / 2, width: Math.min(34, room.width), height: BAR, radius: 5, fill: draft.suppressed() });
    }
    if (item.point.previous !== undefined) {
      tickMark(draft, x(item.point.previous), y, 'previous');
    }
    if (item.point.target !== undefined) {
      tickMark(draft, x(item.point.target), y, 'target');
    }
    draft.marks.push(rowMark(draft, item, i, d.measure.name, {
      x: room.left, y: y - BAR / 2, width: Math.max(4, x(item.point.value ?? 0) - room.left), height: BAR,
    }, pitch));
  });
  if (low < 0) {
    draft.front.push({ kind: 'line', x1: x(0), x2: x(0), y1: top, y2: top + count * pitch, color: color('axis') });
  }
  for (const line of lines) {
    const at = x(line.value);
    draft.front.push(
      { kind: 'line', x1: at, x2: at, y1: top - 2, y2: top + count * pitch, color: roleColor(line.role, 0), width: 1.6, dash: '5 4' },
      { kind: 'text', x: at, y: top - 7, text: line.label, size: SMALL, color: roleColor(line.role, 0), bold: true, anchor: 'middle' },
    );
  }
  if (points.some(point => point.target !== undefined)) {
    draft.legend.push({ name: draft.texts.target, color: color('target'), sign: 'tick' });
  }
  if (points.some(point => point.previous !== undefined)) {
    draft.legend.push({ name: draft.texts.previous, color: color('ink-3'), sign: 'tick' });
  }
  return draft.plan(height);
}

function tickMark(draft: Draft, x: number, y: number, role: 'target' | 'previous'): void {
  const half = BAR / 2 + 3;
  draft.front.push(
    { kind: 'line', x1: x, x2: x, y1: y - half, y2: y + half, color: color('surface'), width: 5 },
    { kind: 'line', x1: x, x2: x, y1: y - half, y2: y + half, color: color(role === 'target' ? 'target' : 'ink-3'), width: role === 'target' ? 2.4 : 2 },
  );
}

function rowTexts(draft: Draft, item: Item, room: Columns, y: number): void {
  const { point } = item;
  const base = y + 5;
  draft.front.push({ kind: 'text', x: 0, y: base, text: draft.fit(item.label, room.label, BODY), size: BODY, color: color('ink') });
  if (point.value === undefined) {
    const text = draft.fit(noteOf(draft, point), room.width - (point.state === 'SUPPRESSED' ? 48 : 12), 12.5);
    const start = point.state === 'SUPPRESSED' ? room.left + Math.min(34, room.width) + 8 : room.left + 8;
    draft.front.push({ kind: 'text', x: start, y: base - 0.5, text, size: 12.5, color: color('ink-2') });
  }
  draft.front.push({ kind: 'text', x: room.value, y: base, text: words(draft, point), size: BODY, color: color('ink'), bold: true, anchor: 'end' });
  if (room.note && point.note && point.value !== undefined) {
    draft.front.push({ kind: 'text', x: draft.look.width, y: base, text: point.note, size: 12.5, color: color('ink-3'), anchor: 'end' });
  }
}

function rowMark(draft: Draft, item: Item, row: number, name: string, ring: { x: number; y: number; width: number; height: number }, pitch: number): Mark {
  const { point } = item;
  return {
    key: point.key, series: '', row, column: 0,
    box: { x: 0, y: ring.y + ring.height / 2 - pitch / 2, width: draft.look.width, height: pitch },
    x: ring.x + ring.width, y: ring.y, ring, title: item.label,
    lines: [
      { name, value: draft.say(point), color: roleColor(point.role ?? 'ACTUAL', 0) },
      ...(point.target === undefined ? [] : [{ name: draft.texts.target, value: draft.spell(point.target), color: color('target') }]),
      ...(point.previous === undefined ? [] : [{ name: draft.texts.previous, value: draft.spell(point.previous), color: color('ink-3') }]),
    ],
    own: 0, shown: point.value !== undefined,
  };
}

const STAGE = 50;
const STAGE_BAR = 14;

export function planFunnel(d: PartsChart, draft: Draft): Plan {
  const count = d.items.length;
  const pitch = draft.look.height ? Math.max(40, Math.min(96, draft.look.height / count)) : STAGE;
  const height = Math.round(count * pitch);
  const points = d.items.map(item => item.point);
  const high = Math.max(1, ...numbers(points.map(point => point.value)));
  const width = draft.look.width;
  const valueRoom = Math.max(...points.map(point => draft.width(words(draft, point), BODY, true)));
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
      { kind: 'text', x: 0, y: base, text: draft.fit(item.label, stepEnd - stepRoom - 8, 13), size: 13, color: color('ink-2') },
      { kind: 'text', x: width, y: base, text: words(draft, item.point), size: BODY, color: color('ink'), bold: true, anchor: 'end' },
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

export function planDumbbell(d: DumbbellChart, draft: Draft): Plan {
  const count = d.changes.length;
  const top = 4;
  const height = top + count * PITCH + 2;
  const values = d.changes.flatMap(change => [change.before, change.after]);
  const span = Math.max(...values) - Math.min(...values) || Math.abs(values[0] ?? 1) || 1;
  const low = Math.min(...values) - span * 0.06;
  const high = Math.max(...values) + span * 0.06;
  const signed = (change: { before: number; after: number }): string => {
    const difference = change.after - change.before;
    return (difference > 0 ? '+' : '') + draft.write(difference);
  };
  const room = columns(draft, d.changes.map(one => one.label), d.changes.map(one => draft.write(one.after)), d.changes.map(signed));
  const x = (value: number): number => room.left + ((value - low) / (high - low)) * room.width;
  draft.panels.push({
    kind: 'spans', box: { x: room.left, y: top, width: room.width, height: count * PITCH }, min: low, max: high,
    thickness: 4, labels: d.changes.map(one => one.label), color: color('previous'),
    values: d.changes.map(one => [Math.min(one.before, one.after), Math.max(one.before, one.after)]),
  });
  d.changes.forEach((change, i) => {
    const y = top + (i + 0.5) * PITCH;
    draft.back.push({ kind: 'line', x1: room.left, x2: room.left + room.width, y1: y, y2: y, color: color('line') });
    draft.front.push(
      { kind: 'circle', x: x(change.before), y, radius: 5, fill: color('surface'), stroke: color('ink-3'), width: 2 },
      { kind: 'circle', x: x(change.after), y, radius: 6, fill: color('actual'), stroke: color('surface'), width: 1.5 },
      { kind: 'text', x: 0, y: y + 5, text: draft.fit(change.label, room.label, BODY), size: BODY, color: color('ink') },
      { kind: 'text', x: room.value, y: y + 5, text: draft.write(change.after), size: BODY, color: color('ink'), bold: true, anchor: 'end' },
    );
    if (room.note) {
      draft.front.push({ kind: 'text', x: draft.look.width, y: y + 5, text: signed(change), size: 12.5, color: color('ink-3'), anchor: 'end' });
    }
    const left = Math.min(x(change.before), x(change.after));
    const right = Math.max(x(change.before), x(change.after));
    draft.marks.push({
      key: change.key, series: '', row: i, column: 0, title: change.label, own: 1, shown: true,
      box: { x: 0, y: y - PITCH / 2, width: draft.look.width, height: PITCH }, x: x(change.after), y: y - 6,
      ring: { x: left - 7, y: y - 8, width: right - left + 14, height: 16 },
      lines: [
        { name: d.before, value: draft.spell(change.before), color: color('ink-3') },
        { name: d.after, value: draft.spell(change.after), color: color('actual') },
        { name: '±', value: signed(change) },
      ],
    });
  });
  draft.legend.push(
    { name: d.before, color: color('ink-3'), sign: 'ring' }, { name: d.after, color: color('actual'), sign: 'circle' });
  return draft.plan(height);
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}
