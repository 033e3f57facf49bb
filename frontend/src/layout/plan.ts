/** What is to be drawn, in pixels, before any charting library is involved. */
import type { Category, Measure, Point, Role, State, Texts } from '../contract';
import { color, roleColor } from '../colors';
import { spell, tick, write } from '../numbers';
import { niceScale, type Scale } from '../scale';
import type { Pattern, Shape } from '../shapes';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LineSeries {
  name: string;
  type: 'line' | 'area' | 'range';
  /** By category; a range has pairs. */
  values: (number | null)[] | ([number, number] | null)[];
  color: string;
  fill?: string;
  width: number;
  dash: number;
}

export interface BarSeries {
  name: string;
  values: (number | null)[];
  fills: string[];
}

/** A rectangle that one ApexCharts instance fills with marks. */
export type Panel = { box: Box } & (
  | { kind: 'lines'; count: number; /** From edge to edge instead of band to band. */ bleed?: boolean; min: number; max: number; series: LineSeries[] }
  | { kind: 'columns'; stacked: 'no' | 'value' | 'share'; min: number; max: number; thickness: number; series: BarSeries[] }
  | { kind: 'rows'; min: number; max: number; thickness: number; labels: string[]; series: BarSeries }
  | { kind: 'spans'; min: number; max: number; thickness: number; labels: string[]; values: [number, number][]; color: string }
  | { kind: 'ring'; values: number[]; labels: string[]; fills: string[] }
  | { kind: 'arc'; percent: number; color: string }
  | { kind: 'cells'; columns: string[]; rows: { name: string; steps: number[] }[]; fills: string[] }
  | { kind: 'tiles'; labels: string[]; values: number[]; fills: string[] }
);

export interface TipLine {
  name: string;
  value: string;
  color?: string;
}

/** One value that can be pointed at, walked to with the arrow keys, and chosen. */
export interface Mark {
  key: string;
  series: string;
  row: number;
  column: number;
  /** Where the pointer finds it. */
  box: Box;
  /** Where the tooltip points. */
  x: number;
  y: number;
  /** Outline when focused; a small circle if absent. */
  ring?: Box;
  contains?: (x: number, y: number) => boolean;
  title: string;
  lines: TipLine[];
  /** The line that is this mark's own. */
  own: number;
  /** Whether there is a value to choose. */
  shown: boolean;
}

export interface LegendItem {
  name: string;
  color: string;
  sign: 'box' | 'line' | 'dash' | 'tick' | 'circle' | 'ring' | 'symbol';
  /** Whose symbol it is. */
  role?: Role;
  /** Drawn with an edge, since its colour is the paper's. */
  edge?: boolean;
  /** Index of the marker shape on a line. */
  marker?: number;
}

export interface Plan {
  width: number;
  height: number;
  panels: Panel[];
  back: Shape[];
  front: Shape[];
  marks: Mark[];
  patterns: Pattern[];
  legend: LegendItem[];
  /** Whether left and right walk along the order of the marks, as one reads, instead of to what lies beside. */
  reading?: boolean;
  /** Shapes that depend on where the library put its tiles. */
  finish?: (tiles: Box[]) => { front: Shape[]; marks: Mark[] };
}

/** The room and the type that a plan is made for. */
export interface Look {
  width: number;
  /** Given where the server fixed the height. */
  height?: number;
  /** Makes pattern ids unique in the page. */
  uid: string;
  measure(text: string, size: number, bold?: boolean): number;
}

export const SMALL = 12;
export const BODY = 13.5;

/** The pens of one plan: texts, formats, patterns, and the lists that it fills. */
export class Draft {
  readonly back: Shape[] = [];
  readonly front: Shape[] = [];
  readonly marks: Mark[] = [];
  readonly panels: Panel[] = [];
  readonly legend: LegendItem[] = [];
  readonly texts: Texts;
  readonly locale: string;
  readonly measure: Measure;
  private readonly patterns = new Map<string, Pattern>();

  constructor(state: State, readonly look: Look) {
    this.texts = state.texts;
    this.locale = state.locale;
    this.measure = state.description.measure;
  }

  get narrow(): boolean {
    return this.look.width < 480;
  }

  plan(height: number, finish?: Plan['finish']): Plan {
    return {
      width: this.look.width, height, panels: this.panels, back: this.back, front: this.front, marks: this.marks,
      patterns: [...this.patterns.values()], legend: this.legend, finish,
    };
  }

  write(value: number): string {
    return write(value, this.measure.format, this.locale);
  }

  spell(value: number): string {
    return spell(value, this.measure, this.locale);
  }

  scale(values: number[], wanted: number): Scale {
    return niceScale(values, wanted, this.measure.format === 'INTEGER' || this.measure.format === 'COMPACT');
  }

  tick(value: number, scale: Scale): string {
    return tick(value, scale.step, this.measure, this.locale);
  }

  /** What a tooltip says about a point. */
  say(point: Point | undefined): string {
    if (!point || point.state === 'MISSING') {
      return point?.note || this.texts.missing;
    }
    if (point.value === undefined) {
      return this.texts.suppressed;
    }
    const notes = [point.state === 'INCOMPLETE' && !point.note ? this.texts.incomplete : point.note].filter(Boolean);
    return notes.length ? `${this.spell(point.value)} (${notes.join(', ')})` : this.spell(point.value);
  }

  width(text: string, size: number, bold = false): number {
    return this.look.measure(text, size, bold);
  }

  /** The text, shortened with an ellipsis to the room there is. */
  fit(text: string, room: number, size: number, bold = false): string {
    if (this.width(text, size, bold) <= room) {
      return text;
    }
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.width(text.slice(0, middle).trimEnd() + '…', size, bold) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low === 0 ? '' : text.slice(0, low).trimEnd() + '…';
  }

  hatch(base: string): string {
    return this.pattern('hatch', `color-mix(in oklab,${base} 20%,var(--sc-surface))`, base);
  }

  suppressed(): string {
    return this.pattern('sparse', color('surface-2'), color('ink-3'));
  }

  /** Every second category is textured, so that neighbours differ by more than colour. */
  texture(role: Role, index: number): string {
    const base = roleColor(role, index);
    if (role !== 'CATEGORY' || index % 4 === 0) {
      return base;
    }
    const kind = (['hatch', 'dots', 'rows'] as const)[(index % 4) - 1]!;
    return this.pattern(kind, base, `color-mix(in oklab,${base} 76%,var(--sc-surface))`);
  }

  /** The fill of one bar. */
  fill(point: Point | undefined, base: string): string {
    const own = point?.role ? roleColor(point.role, 0) : base;
    return point?.state === 'INCOMPLETE' ? this.hatch(plainColor(own)) : own;
  }

  private pattern(kind: Pattern['kind'], back: string, front: string): string {
    const signature = `${kind} ${back} ${front}`;
    let found = this.patterns.get(signature);
    if (!found) {
      found = { id: `${this.look.uid}-p${this.patterns.size}`, kind, back, front };
      this.patterns.set(signature, found);
    }
    return `url(#${found.id})`;
  }
}

/** A texture cannot be hatched again: an incomplete category falls back to the actual colour. */
function plainColor(fill: string): string {
  return fill.startsWith('url(') ? color('actual') : fill;
}

export function lookup(points: Point[]): Map<string, Point> {
  return new Map(points.map(point => [point.key, point]));
}

export function valuesOf(categories: Category[], points: Map<string, Point>): (number | null)[] {
  return categories.map(category => points.get(category.key)?.value ?? null);
}

export function numbers(values: (number | null | undefined)[]): number[] {
  return values.filter((value): value is number => typeof value === 'number');
}
