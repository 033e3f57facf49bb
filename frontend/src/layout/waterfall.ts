/** From one value to another by the steps between them, one row each. */
import type { Item, WaterfallChart } from '../contract';
import { color, roleColor } from '../colors';
import { clean } from '../scale';
import type { Draft } from './draft';
import { fitAll } from './labels';
import { SMALL, type Plan } from './plan';
import { columns, type Columns } from './rows';

const PITCH = 27;
const MOST = 40;
const BAR = 16;
/** Steps that take less of the scale than this would hardly be seen beside the wholes. */
const SMALL_STEPS = 0.35;

/** The start, the end, or a step from what was reached before. */
export interface Fall {
  item: Item;
  from: number;
  to: number;
  whole: boolean;
}

export function fallsOf(d: WaterfallChart): Fall[] {
  let reached = d.start.point.value ?? 0;
  return [
    { item: d.start, from: 0, to: reached, whole: true },
    ...d.steps.map(item => {
      const from = reached;
      reached = clean(from + (item.point.value ?? 0));
      return { item, from, to: reached, whole: false };
    }),
    { item: d.end, from: 0, to: d.end.point.value ?? 0, whole: true },
  ];
}

/** Begins above zero where the steps are small against the wholes, which then are cut. */
export function scaleOf(falls: Fall[]): { low: number; high: number } {
  const ends = falls.map(fall => fall.to);
  const least = Math.min(...ends);
  const most = Math.max(...ends);
  const cut = least > 0 && most > least && most - least < SMALL_STEPS * most;
  return { low: cut ? Math.max(0, least - SMALL_STEPS * (most - least)) : Math.min(0, least), high: Math.max(0, most) };
}

export function planWaterfall(d: WaterfallChart, draft: Draft): Plan {
  const falls = fallsOf(d);
  const { low, high } = scaleOf(falls);
  const top = 4;
  const natural = top + falls.length * PITCH + 2;
  const pitch = draft.look.height && draft.look.height > natural
    ? Math.min(MOST, (draft.look.height - top - 2) / falls.length) : PITCH;
  const values = falls.map(fall => numberOf(draft, fall));
  const names = falls.map(fall => fall.item.label);
  const room = columns(draft, names, values, falls.map(fall => fall.item.point.note));
  const labels = fitAll(draft, names, room.label, SMALL);
  const x = (value: number): number => room.left + ((Math.max(low, value) - low) / (high - low || 1)) * room.width;
  falls.forEach((fall, i) => {
    const middle = top + (i + 0.5) * pitch;
    const left = x(Math.min(fall.from, fall.to));
    const bar = { x: left, y: middle - BAR / 2, width: Math.max(2, x(Math.max(fall.from, fall.to)) - left), height: BAR };
    texts(draft, fall, labels[i]!, values[i]!, room, middle + 5);
    draft.front.push({ kind: 'rect', ...bar, radius: 3, fill: fillOf(draft, fall) });
    if (fall.whole && low > 0) {
      cut(draft, bar.x + 5, bar.y);
    }
    if (i + 1 < falls.length) {
      const end = x(fall.to);
      draft.back.push({ kind: 'line', x1: end, x2: end, y1: middle + BAR / 2, y2: middle + pitch - BAR / 2, color: color('ink-3') });
    }
    draft.marks.push({
      key: fall.item.point.key, series: '', row: i, column: 0,
      box: { x: 0, y: middle - pitch / 2, width: draft.look.width, height: pitch },
      x: bar.x + bar.width, y: bar.y, ring: bar, title: fall.item.label,
      lines: [
        ...(fall.whole ? [] : [{ name: changeName(draft), value: withNote(draft.step(fall.item.point.value!), fall.item.point.note), color: plainOf(fall) }]),
        { name: d.measure.name, value: draft.spell(fall.to), color: fall.whole ? plainOf(fall) : undefined },
      ],
      own: 0, shown: true,
    });
  });
  if (low < 0) {
    const zero = x(0);
    draft.back.push({ kind: 'line', x1: zero, x2: zero, y1: top, y2: top + falls.length * pitch, color: color('axis') });
  }
  legend(draft, falls, low > 0);
  return draft.plan(Math.round(top + falls.length * pitch + 2));
}

function changeName(draft: Draft): string {
  return draft.measure.format === 'PERCENT' ? `${draft.texts.change} (${draft.texts.points})` : draft.texts.change;
}

function withNote(text: string, note: string): string {
  return note ? `${text} (${note})` : text;
}

function numberOf(draft: Draft, fall: Fall): string {
  return fall.whole ? draft.write(fall.to) : draft.step(fall.item.point.value!);
}

function texts(draft: Draft, fall: Fall, label: string, value: string, room: Columns, base: number): void {
  draft.front.push(
    { kind: 'text', x: 0, y: base, text: label, size: SMALL, color: color('ink'), bold: fall.whole },
    { kind: 'text', x: room.value, y: base, text: value, size: SMALL, color: color('ink'), bold: true, anchor: 'end' },
  );
  if (room.note && fall.item.point.note) {
    draft.front.push({ kind: 'text', x: draft.look.width, y: base, text: fall.item.point.note, size: SMALL, color: color('ink-3'), anchor: 'end' });
  }
}

function falling(fall: Fall): boolean {
  return !fall.whole && fall.to < fall.from;
}

function plainOf(fall: Fall): string {
  const usual = fall.whole ? 'ACTUAL' : falling(fall) ? 'BAD' : 'GOOD';
  return roleColor(fall.item.point.role ?? usual, 0);
}

/** What falls is striped too, so that it differs from what rises by more than its colour. */
function fillOf(draft: Draft, fall: Fall): string {
  return falling(fall) ? draft.striped(plainOf(fall)) : plainOf(fall);
}

/** Two strokes through the foot of a bar that does not begin at zero. */
function cut(draft: Draft, x: number, y: number): void {
  for (const left of [x, x + 4]) {
    draft.front.push({ kind: 'line', x1: left, x2: left + 4, y1: y + BAR + 1, y2: y - 1, color: color('surface'), width: 1.8 });
  }
}

function legend(draft: Draft, falls: Fall[], scaleCut: boolean): void {
  const steps = falls.filter(fall => !fall.whole);
  const up = steps.find(fall => fall.to > fall.from);
  const down = steps.find(falling);
  if (up) {
    draft.legend.push({ name: draft.texts.rise, color: fillOf(draft, up), sign: 'box' });
  }
  if (down) {
    draft.legend.push({ name: draft.texts.fall, color: fillOf(draft, down), sign: 'box' });
  }
  if (scaleCut) {
    draft.legend.push({ name: draft.texts.cut, color: color('ink-3'), sign: 'dash' });
  }
}
