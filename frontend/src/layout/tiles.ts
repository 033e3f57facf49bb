/** Tile maps: places of one size, coloured by class, with label, number and the symbol of their status. */
import type { Point, Series, TileMapChart } from '../contract';
import { classColor, color, onClass } from '../colors';
import { classBounds, classOf } from '../scale';
import { symbol } from '../shapes';
import { legendOfClasses } from './heat';
import type { Draft } from './draft';
import { lookup, SMALL, type Box, type Plan } from './plan';

const WIDEST = 66;
const GAP_BETWEEN_MAPS = 28;
const NARROWEST_MAP = 250;

/** Where one map stands and how large its tiles are. */
interface Frame {
  x: number;
  y: number;
  step: number;
  tall: number;
  gap: number;
  /** Whether the tiles show their numbers. */
  numbered: boolean;
  index: number;
}

export function planTileMap(d: TileMapChart, draft: Draft): Plan {
  const columns = Math.max(...d.places.map(place => place.column)) + 1;
  const rows = Math.max(...d.places.map(place => place.row)) + 1;
  const layers = d.frame === undefined ? d.layers : d.layers.slice(d.frame, d.frame + 1);
  const many = layers.length > 1;
  const beside = many
    ? Math.max(1, Math.min(layers.length, Math.floor((draft.look.width + GAP_BETWEEN_MAPS) / (NARROWEST_MAP + GAP_BETWEEN_MAPS))))
    : 1;
  const room = (draft.look.width - (beside - 1) * GAP_BETWEEN_MAPS) / beside;
  const step = Math.min(WIDEST, room / columns, many || !draft.look.height ? Infinity : draft.look.height / rows);
  const gap = step > 30 ? 3 : 2;
  const tall = Math.max(step, many ? 20 : 26);
  const head = many ? 26 : 0;
  const values = d.layers.flatMap(layer => layer.points.flatMap(point => (point.value === undefined ? [] : [point.value])));
  const bounds = classBounds(values);
  const numbered = !many && numbersFit(values, step - gap, draft);
  layers.forEach((layer, index) => {
    const x = (index % beside) * (room + GAP_BETWEEN_MAPS) + (many ? 0 : (room - columns * step) / 2);
    const y = Math.floor(index / beside) * (head + rows * tall + GAP_BETWEEN_MAPS);
    if (many) {
      draft.front.push({ kind: 'text', x, y: y + 14, text: layer.name, size: SMALL, color: color('ink'), bold: true });
    }
    drawMap(d, layer, { x, y: y + head, step, tall, gap, numbered, index }, bounds, draft);
  });
  legend(d, bounds, values, draft);
  const floors = Math.ceil(layers.length / beside);
  return { ...draft.plan(Math.ceil(floors * (head + rows * tall) + (floors - 1) * GAP_BETWEEN_MAPS)), reading: true };
}

/** Whether every number fits its tile: numbers on some tiles only would mislead. */
function numbersFit(values: number[], room: number, draft: Draft): boolean {
  const longest = Math.max(0, ...values.map(value => draft.width(draft.write(value), SMALL)));
  return SMALL <= room * 0.32 + 2 && longest + 3 <= room;
}

function drawMap(d: TileMapChart, layer: Series, frame: Frame, bounds: number[], draft: Draft): void {
  const points = lookup(layer.points);
  const names = new Map(d.statuses.map(status => [status.role, status.name]));
  const places = [...d.places].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const place of places) {
    const point = points.get(place.key);
    const box = {
      x: frame.x + place.column * frame.step, y: frame.y + place.row * frame.tall,
      width: frame.step - frame.gap, height: frame.tall - frame.gap,
    };
    drawTile(place.label, point, box, frame, bounds, draft);
    if (place.key === d.selected) {
      outline(box, frame, draft);
    }
    const status = point?.role && names.get(point.role);
    draft.marks.push({
      key: place.key, series: layer.key, row: place.row + 100 * frame.index, column: place.column, box, ring: box,
      x: box.x + box.width / 2, y: box.y, title: d.layers.length > 1 ? `${place.name} · ${layer.name}` : place.name,
      lines: [
        { name: d.measure.name, value: draft.say(point), color: point?.value === undefined ? undefined : fillOf(point, bounds) },
        ...(point?.target === undefined ? [] : [{ name: draft.texts.target, value: draft.spell(point.target) }]),
        ...(point?.previous === undefined ? [] : [{ name: draft.texts.previous, value: draft.spell(point.previous) }]),
        ...(status ? [{ name: draft.texts.status, value: status }] : []),
      ],
      // A place can be entered whether or not it has a value.
      own: 0, shown: true,
    });
  }
}

function drawTile(label: string, point: Point | undefined, box: Box, frame: Frame, bounds: number[], draft: Draft): void {
  const radius = Math.max(3, Math.min(9, box.width * 0.2));
  const known = point?.value !== undefined;
  const ink = known ? onClass(classOf(point.value!, bounds)) : color('ink-2');
  const hidden = point?.state === 'SUPPRESSED';
  draft.back.push({
    kind: 'rect', ...box, radius, fill: hidden ? draft.suppressed() : known ? fillOf(point, bounds) : color('surface'),
    ...(known || hidden ? {} : { stroke: 'var(--sc-axis)', dash: '3 2.5' }),
  });
  const size = SMALL;
  if (draft.width(label, size, true) > box.width + 1) {
    return;
  }
  const middle = box.x + box.width / 2;
  const place = symbolPlace(box, frame);
  const status = point?.role && symbol(point.role, place, place.radius, ink);
  const second = frame.numbered || (status && box.height >= 22);
  const base = box.y + box.height / 2 + size * 0.36;
  // A sign in the corner keeps clear of the letters: they give way to the left.
  const room = frame.numbered && status ? place.x - place.radius - 2 - draft.width(label, size, true) / 2 : middle;
  draft.front.push({
    kind: 'text', x: Math.min(middle, room), y: second ? base - Math.min(7, box.height * 0.18) : base, text: label, size, color: ink,
    anchor: 'middle', bold: true, halo: hidden,
  });
  if (frame.numbered) {
    const text = known ? draft.write(point.value!) : hidden ? '' : '–';
    draft.front.push({
      kind: 'text', x: middle, y: base + Math.min(8, box.height * 0.2), text, size: SMALL, color: ink, anchor: 'middle',
    });
  }
  if (status && second) {
    draft.front.push(status);
  }
}

/** In the corner of a tile with a number, below the label of one without. */
function symbolPlace(box: Box, frame: Frame): { x: number; y: number; radius: number } {
  if (!frame.numbered) {
    return { x: box.x + box.width / 2, y: box.y + box.height * 0.74, radius: 3 };
  }
  const inset = box.width < 44 ? 5.5 : 7;
  return { x: box.x + box.width - inset, y: box.y + inset, radius: box.width < 44 ? 2.8 : 3.2 };
}

function outline(box: Box, frame: Frame, draft: Draft): void {
  const edge = frame.gap / 2;
  draft.front.push({
    kind: 'rect', x: box.x - edge, y: box.y - edge, width: box.width + 2 * edge, height: box.height + 2 * edge,
    radius: Math.max(4, Math.min(10, box.width * 0.22)), fill: 'none', stroke: color('ink'), thick: 2.5,
  });
}

function fillOf(point: Point, bounds: number[]): string {
  return classColor(classOf(point.value!, bounds));
}

function legend(d: TileMapChart, bounds: number[], values: number[], draft: Draft): void {
  const all = d.layers.flatMap(layer => layer.points);
  // What stands in brackets after a reason is the place's own.
  const reasons = new Set(all.filter(point => point.state === 'MISSING')
    .map(point => point.note.replace(/ \([^)]*\)$/, '') || draft.texts.missing));
  if (all.length < d.places.length * d.layers.length) {
    reasons.add(draft.texts.missing);
  }
  if (reasons.size) {
    draft.legend.push({ name: [...reasons].join(' · '), color: color('surface'), sign: 'box', edge: true });
  }
  legendOfClasses(draft, bounds, values.some(value => value <= 0));
  const used = new Set(all.map(point => point.role));
  for (const { role, name } of d.statuses.filter(status => used.has(status.role))) {
    draft.legend.push({ name, color: color('ink-2'), sign: 'symbol', role });
  }
}
