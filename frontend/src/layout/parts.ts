/** Wholes and their parts: donut, treemap, gauge. */
import type { GaugeChart, PartsChart } from '../contract';
import { classColor, color, onClass, roleColor } from '../colors';
import { percent } from '../numbers';
import { classBounds, classOf } from '../scale';
import type { Shape } from '../shapes';
import { BODY, SMALL, type Box, type Draft, type Mark, type Plan } from './plan';

const ROW = 26;

export function planDonut(d: PartsChart, draft: Draft): Plan {
  const width = draft.look.width;
  const size = Math.min(draft.narrow ? 190 : 200, width);
  const below = width < 430;
  const list = d.items.length * ROW;
  const height = below ? size + 12 + list : Math.max(size, list);
  const ring: Box = { x: below ? (width - size) / 2 : 0, y: below ? 0 : (height - size) / 2, width: size, height: size };
  const whole = d.items.reduce((sum, item) => sum + (item.point.value ?? 0), 0);
  const tones = d.items.map((item, i) => roleColor(item.point.role ?? 'CATEGORY', i));
  draft.panels.push({
    kind: 'ring', box: ring, values: d.items.map(item => item.point.value ?? 0), labels: d.items.map(item => item.label),
    fills: d.items.map((item, i) => draft.fill({ ...item.point, role: undefined }, draft.texture(item.point.role ?? 'CATEGORY', i))),
  });
  const center = { x: ring.x + size / 2, y: ring.y + size / 2 };
  draft.front.push(
    { kind: 'text', ...center, y: center.y + 4, text: draft.write(whole), size: 22, color: color('ink'), bold: true, anchor: 'middle' },
    { kind: 'text', ...center, y: center.y + 22, text: draft.fit(d.measure.unit || draft.texts.total, size * 0.55, SMALL), size: SMALL, color: color('ink-3'), anchor: 'middle' },
  );
  const left = below ? 0 : size + 28;
  const top = below ? size + 12 : (height - list) / 2;
  const shares = d.items.map(item => item.point.value === undefined ? '' : percent(item.point.value, whole, draft.locale));
  const shareRoom = Math.max(...shares.map(share => draft.width(share, 12.5)));
  const texts = d.items.map(item => item.point.value === undefined ? '–' : draft.write(item.point.value));
  const valueRoom = Math.max(...texts.map(text => draft.width(text, BODY, true)));
  const right = below ? width : Math.min(width, left + 340);
  let turn = 0;
  d.items.forEach((item, row) => {
    const value = item.point.value ?? 0;
    const from = turn;
    turn += whole ? (value / whole) * 2 * Math.PI : 0;
    const to = turn;
    const y = top + row * ROW + ROW / 2;
    const line: Box = { x: left, y: y - ROW / 2, width: right - left, height: ROW };
    draft.front.push(
      { kind: 'rect', x: left, y: y - 5.5, width: 11, height: 11, radius: 3, fill: item.point.state === 'SUPPRESSED' ? draft.suppressed() : draft.fill({ ...item.point, role: undefined }, draft.texture(item.point.role ?? 'CATEGORY', row)) },
      { kind: 'text', x: left + 19, y: y + 5, text: draft.fit(item.label, right - left - 19 - valueRoom - shareRoom - 26, BODY), size: BODY, color: color('ink') },
      { kind: 'text', x: right - shareRoom - 10, y: y + 5, text: texts[row]!, size: BODY, color: color('ink'), bold: true, anchor: 'end' },
      { kind: 'text', x: right, y: y + 5, text: shares[row]!, size: 12.5, color: color('ink-3'), anchor: 'end' },
    );
    const angle = (from + to) / 2;
    const radius = size * 0.41;
    draft.marks.push({
      key: item.point.key, series: '', row, column: 0, box: line, ring: line,
      contains: (x, y) => inside(line, x, y) || onRing(center, size / 2, from, to, x, y),
      x: center.x + Math.sin(angle) * radius, y: center.y - Math.cos(angle) * radius, title: item.label,
      lines: [
        { name: d.measure.name, value: draft.say(item.point), color: tones[row] },
        ...(shares[row] ? [{ name: '%', value: shares[row]! }] : []),
      ],
      own: 0, shown: item.point.value !== undefined,
    });
  });
  return draft.plan(Math.ceil(height));
}

function inside(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function onRing(center: { x: number; y: number }, radius: number, from: number, to: number, x: number, y: number): boolean {
  const dx = x - center.x;
  const dy = y - center.y;
  const far = Math.hypot(dx, dy);
  const angle = (Math.atan2(dx, -dy) + 2 * Math.PI) % (2 * Math.PI);
  return far <= radius && far >= radius * 0.55 && angle >= from && angle < to;
}

export function planTreemap(d: PartsChart, draft: Draft): Plan {
  const height = draft.look.height ?? (draft.narrow ? 260 : 300);
  const items = d.items.filter(item => (item.point.value ?? 0) > 0).sort((a, b) => b.point.value! - a.point.value!);
  const whole = items.reduce((sum, item) => sum + item.point.value!, 0);
  const bounds = classBounds(items.map(item => item.point.value!));
  const classes = items.map(item => classOf(item.point.value!, bounds));
  draft.panels.push({
    kind: 'tiles', box: { x: 0, y: 0, width: draft.look.width, height },
    labels: items.map(item => item.label), values: items.map(item => item.point.value!),
    fills: items.map((item, i) => draft.fill(item.point, classColor(classes[i]!))),
  });
  return draft.plan(height, tiles => {
    const front: Shape[] = [];
    const marks: Mark[] = [];
    items.forEach((item, i) => {
      const tile = tiles[i];
      if (!tile) {
        return;
      }
      const ink = onClass(classes[i]!);
      const value = draft.write(item.point.value!);
      const label = draft.fit(item.label, tile.width - 16, BODY, true);
      if (tile.height > 24 && label.length > 2) {
        front.push({ kind: 'text', x: tile.x + 9, y: tile.y + 19, text: label, size: BODY, color: ink, bold: true });
        if (tile.height > 42 && draft.width(value, 12.5) < tile.width - 16) {
          front.push({ kind: 'text', x: tile.x + 9, y: tile.y + 36, text: value, size: 12.5, color: ink });
        }
      }
      marks.push({
        key: item.point.key, series: '', row: 0, column: i, box: tile, ring: tile, x: tile.x + tile.width / 2, y: tile.y,
        title: item.label, own: 0, shown: true,
        lines: [
          { name: d.measure.name, value: draft.say(item.point), color: classColor(classes[i]!) },
          { name: '%', value: percent(item.point.value!, whole, draft.locale) },
        ],
      });
    });
    return { front, marks };
  });
}

export function planGauge(d: GaugeChart, draft: Draft): Plan {
  const width = draft.look.width;
  const radius = Math.min(width / 2 - 30, draft.look.height ? draft.look.height - 34 : 128);
  const center = { x: width / 2, y: radius + 12 };
  const height = Math.round(center.y + 26);
  const value = d.point.value;
  const tone = roleColor(d.point.role ?? 'ACTUAL', 0);
  const thick = radius * 0.22;
  draft.panels.push({
    kind: 'arc', // ApexCharts keeps a margin around its arc: in a box of this size the arc's outer radius is ours.
    box: { x: center.x - radius * 1.25, y: center.y - radius * 1.25, width: radius * 2.5, height: radius * 2.5 },
    percent: value === undefined ? 0 : Math.max(0, Math.min(100, (value / d.maximum) * 100)), color: tone,
  });
  const turn = (amount: number): number => Math.PI * (1 - Math.max(0, Math.min(1, amount / d.maximum)));
  const text = value === undefined ? (d.point.state === 'SUPPRESSED' ? draft.texts.suppressed : draft.texts.missing) : draft.write(value);
  const big = value === undefined ? 15 : Math.min(34, radius * 0.3);
  draft.front.push(
    { kind: 'text', x: center.x, y: center.y - 4, text: draft.fit(text, radius * 1.4, big, true), size: big, color: color('ink'), bold: true, anchor: 'middle' },
    { kind: 'text', x: center.x - radius + thick / 2, y: center.y + 18, text: draft.write(0), size: SMALL, color: color('ink-3'), anchor: 'middle' },
    { kind: 'text', x: center.x + radius - thick / 2, y: center.y + 18, text: draft.write(d.maximum), size: SMALL, color: color('ink-3'), anchor: 'middle' },
  );
  if (d.point.note || d.measure.unit) {
    draft.front.push({ kind: 'text', x: center.x, y: center.y + 18, text: draft.fit(d.point.note || d.measure.unit, radius * 1.3, SMALL), size: SMALL, color: color('ink-2'), anchor: 'middle' });
  }
  if (d.point.target !== undefined) {
    const angle = turn(d.point.target);
    const at = (far: number): [number, number] => [center.x + Math.cos(angle) * far, center.y - Math.sin(angle) * far];
    const [x1, y1] = at(radius - thick - 4);
    const [x2, y2] = at(radius + 4);
    draft.front.push(
      { kind: 'line', x1, y1, x2, y2, color: color('surface'), width: 6 },
      { kind: 'line', x1, y1, x2, y2, color: color('target'), width: 3 },
    );
    draft.legend.push({ name: `${draft.texts.target} ${draft.write(d.point.target)}`, color: color('target'), sign: 'tick' });
  }
  draft.marks.push({
    key: d.point.key, series: '', row: 0, column: 0, x: center.x, y: center.y - radius, title: d.measure.name, own: 0,
    box: { x: center.x - radius, y: center.y - radius, width: radius * 2, height: radius },
    ring: { x: center.x - radius - 2, y: center.y - radius - 2, width: radius * 2 + 4, height: radius + 6 },
    lines: [
      { name: d.measure.name, value: draft.say(d.point), color: tone },
      ...(d.point.target === undefined ? [] : [{ name: draft.texts.target, value: draft.spell(d.point.target), color: color('target') }]),
    ],
    shown: value !== undefined,
  });
  return draft.plan(height);
}
