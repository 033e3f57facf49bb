/** Axes over categories: grid and labels. */
import type { Category } from '../contract';
import { color } from '../colors';
import type { Scale } from '../scale';
import type { Draft } from './draft';
import { SMALL, type Box } from './plan';

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
  const size = SMALL;
  categories.forEach((category, i) => {
    if (i % step === 0) {
      const text = draft.fit(category.label, Math.max(ruler.band * step - (tight ? 3 : 6), 24), size);
      draft.back.push({ kind: 'text', x: ruler.x(i), y, text, size, color: color('ink-3'), anchor: 'middle' });
    }
  });
}

/** A line across each category where the series is known to break, numbered at its foot; the legend says by what. */
export function drawBreaks(draft: Draft, categories: Category[], rulers: Ruler[]): void {
  const foot = rulers[rulers.length - 1]!.box;
  categories.filter(category => category.mark).forEach((category, i) => {
    const x = crisp(rulers[0]!.x(categories.indexOf(category)));
    for (const { box } of rulers) {
      draft.back.push({ kind: 'line', x1: x, x2: x, y1: box.y, y2: box.y + box.height, color: color('ink-2'), width: 1.5, dash: '2 3' });
    }
    const number = String(i + 1);
    draft.front.push({ kind: 'rect', x: x + 2, y: foot.y + foot.height - 18, width: 8 * number.length + 6, height: 17, radius: 3, fill: color('surface') });
    draft.front.push({ kind: 'text', x: x + 5, y: foot.y + foot.height - 5, text: number, size: SMALL, color: color('ink-2'), bold: true, halo: true });
    draft.legend.push({ name: `${number} · ${category.mark}`, color: color('ink-2'), sign: 'dash' });
  });
}

export function crisp(value: number): number {
  return Math.round(value) + 0.5;
}
