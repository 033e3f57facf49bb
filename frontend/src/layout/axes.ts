/** Axes over categories: grid, labels, reference lines, bands and events. */
import type { Category, Reference } from '../contract';
import { color, roleColor } from '../colors';
import type { Scale } from '../scale';
import { SMALL, type Box, type Draft } from './plan';

/** Turns values into pixels in one panel. */
export class Ruler {
  constructor(readonly box: Box, readonly scale: Scale, readonly count: number) {}

  get band(): number {
    return this.box.width / this.count;
  }

  x(index: number): number {
    return this.box.x + (index + 0.5) * this.band;
  }

  y(value: number): number {
    const { min, max } = this.scale;
    return this.box.y + this.box.height * (1 - (value - min) / (max - min));
  }

  column(index: number): Box {
    return { x: this.box.x + index * this.band, y: this.box.y, width: this.band, height: this.box.height };
  }
}

/** Width that the labels of the value axes need. */
export function gutter(draft: Draft, ...scales: Scale[]): number {
  const labels = scales.flatMap(scale => scale.ticks.map(value => draft.tick(value, scale)));
  return Math.ceil(Math.max(...labels.map(label => draft.width(label, SMALL)))) + 10;
}

export function drawGrid(draft: Draft, ruler: Ruler): void {
  const { box, scale } = ruler;
  for (const value of scale.ticks) {
    const y = crisp(ruler.y(value));
    const base = value === 0;
    draft.back.push(
      { kind: 'line', x1: box.x, x2: box.x + box.width, y1: y, y2: y, color: color(base ? 'axis' : 'line') },
      { kind: 'text', x: box.x - 8, y: y + 4, text: draft.tick(value, scale), size: SMALL, color: color('ink-3'), anchor: 'end' },
    );
  }
}

/** Category labels, thinned out until they fit. */
export function drawCategories(draft: Draft, categories: Category[], ruler: Ruler, y: number): void {
  const widest = Math.min(110, Math.max(0, ...categories.map(category => draft.width(category.label, SMALL))));
  const wanted = Math.max(1, Math.ceil((widest + 10) / ruler.band));
  // Names, unlike months, cannot be guessed from their neighbours: a few of them are rather shortened than left out.
  const tight = wanted === 2 && categories.length <= 10 && categories.some(category => category.label.length > 4);
  const step = tight ? 1 : wanted;
  const size = tight ? 11 : SMALL;
  categories.forEach((category, i) => {
    if (i % step === 0) {
      const text = draft.fit(category.label, Math.max(ruler.band * step - (tight ? 3 : 6), 24), size);
      draft.back.push({ kind: 'text', x: ruler.x(i), y, text, size, color: color('ink-3'), anchor: 'middle' });
    }
  });
}

export function drawReferences(draft: Draft, references: Reference[], categories: Category[], ruler: Ruler): void {
  const { box, scale } = ruler;
  const right = box.x + box.width;
  for (const reference of references) {
    if (reference.type === 'line') {
      const y = ruler.y(reference.value);
      draft.front.push(
        { kind: 'line', x1: box.x, x2: right, y1: y, y2: y, color: roleColor(reference.role, 0), width: 1.6, dash: '5 4' },
        { kind: 'text', x: right, y: y - 6, text: reference.label, size: SMALL, color: roleColor(reference.role, 0), anchor: 'end', bold: true, halo: true },
      );
    } else if (reference.type === 'band') {
      const top = ruler.y(Math.min(reference.to, scale.max));
      const bottom = ruler.y(Math.max(reference.from, scale.min));
      const tone = roleColor(reference.role, 0);
      draft.back.unshift({ kind: 'rect', x: box.x, y: top, width: box.width, height: bottom - top, fill: `color-mix(in oklab,${tone} 12%,transparent)` });
      draft.front.push({ kind: 'text', x: box.x + 6, y: top + 14, text: reference.label, size: SMALL, color: color('ink-2'), halo: true });
    } else {
      const index = categories.findIndex(category => category.key === reference.category);
      if (index >= 0) {
        drawEvent(draft, ruler, index, reference.label);
      }
    }
  }
}

function drawEvent(draft: Draft, ruler: Ruler, index: number, label: string): void {
  const { box } = ruler;
  const x = crisp(ruler.x(index) - ruler.band / 2);
  const room = box.x + box.width - x - 8;
  const width = draft.width(label, SMALL);
  const left = width > room && x - box.x > room;
  draft.front.push(
    { kind: 'line', x1: x, x2: x, y1: box.y - 4, y2: box.y + box.height, color: color('ink-3'), width: 1.2, dash: '2 3' },
    { kind: 'circle', x, y: box.y - 4, radius: 2.6, fill: color('ink-3') },
    {
      kind: 'text', x: left ? x - 7 : x + 7, y: box.y + 2, size: SMALL, color: color('ink-2'), halo: true,
      anchor: left ? 'end' : 'start', text: draft.fit(label, left ? x - box.x - 8 : room, SMALL),
    },
  );
}

export function referenceValues(references: Reference[]): number[] {
  return references.flatMap(reference =>
    reference.type === 'line' ? [reference.value] : reference.type === 'band' ? [reference.to] : []);
}

export function crisp(value: number): number {
  return Math.round(value) + 0.5;
}
