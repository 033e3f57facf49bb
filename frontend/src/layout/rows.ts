/** One row an item: ranked bars. */
import type { BarChart, Item, Point } from '../contract';
import { color, roleColor } from '../colors';
import type { Draft } from './draft';
import { fitAll } from './labels';
import { SMALL, numbers, type Mark, type Plan } from './plan';

const PITCH = 27;
/** Rows further apart than this no longer read as one list. */
const MOST = 44;
const BAR = 16;
/** Bars that are longer than this leave their room to names that need it. */
const ENOUGH = 180;

export interface Columns {
  label: number;
  left: number;
  width: number;
  value: number;
  note: number;
}

/** Divides the width between labels, bars, values and notes. */
export function columns(draft: Draft, labels: string[], values: string[], notes: string[]): Columns {
  const total = draft.look.width;
  const widest = (texts: string[], size: number, bold = false): number =>
    Math.ceil(Math.max(0, ...texts.map(text => draft.width(text, size, bold))));
  const value = widest(values, SMALL, true);
  const note = widest(notes, SMALL);
  const usual = Math.round(total * (draft.narrow ? 0.36 : 0.32));
  const spare = total - value - note - 30 - ENOUGH;
  const label = Math.min(widest(labels, SMALL), Math.max(usual, Math.min(spare, Math.round(total * 0.45))));
  const left = label + 10;
  const after = value + 10 + (note ? note + 10 : 0);
  if (note && total - left - after < 70) {
    return { label, left, width: total - left - value - 10, value: total, note: 0 };
  }
  return { label, left, width: Math.max(20, total - left - after), value: total - (note ? note + 10 : 0), note };
}

export function words(draft: Draft, point: Point): string {
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
  const top = 4;
  const count = d.items.length;
  const natural = top + count * PITCH + 2;
  const pitch = draft.look.height && draft.look.height > natural
    ? Math.min(MOST, (draft.look.height - top - 2) / count) : PITCH;
  const height = Math.round(top + count * pitch + 2);
  const points = d.items.map(item => item.point);
  const shown = numbers(points.flatMap(point => [point.value, point.target, point.previous]));
  const high = Math.max(0, ...shown) * 1.04 || 1;
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
  const labels = fitAll(draft, d.items.map(item => item.label), room.label, SMALL);
  d.items.forEach((item, i) => {
    const y = middle(i);
    draft.back.push({ kind: 'rect', x: room.left, y: y - BAR / 2, width: room.width, height: BAR, radius: 5, fill: color('surface-2') });
    rowTexts(draft, item, labels[i]!, room, y);
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

function rowTexts(draft: Draft, item: Item, label: string, room: Columns, y: number): void {
  const { point } = item;
  const base = y + 5;
  draft.front.push({ kind: 'text', x: 0, y: base, text: label, size: SMALL, color: color('ink') });
  if (point.value === undefined) {
    const text = draft.fit(noteOf(draft, point), room.width - (point.state === 'SUPPRESSED' ? 48 : 12), SMALL);
    const start = point.state === 'SUPPRESSED' ? room.left + Math.min(34, room.width) + 8 : room.left + 8;
    draft.front.push({ kind: 'text', x: start, y: base - 0.5, text, size: SMALL, color: color('ink-2') });
  }
  draft.front.push({ kind: 'text', x: room.value, y: base, text: words(draft, point), size: SMALL, color: color('ink'), bold: true, anchor: 'end' });
  if (room.note && point.note && point.value !== undefined) {
    draft.front.push({ kind: 'text', x: draft.look.width, y: base, text: point.note, size: SMALL, color: color('ink-3'), anchor: 'end' });
  }
}

export function rowMark(draft: Draft, item: Item, row: number, name: string, ring: { x: number; y: number; width: number; height: number }, pitch: number): Mark {
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
