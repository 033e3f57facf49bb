/** What is to be drawn, in pixels, before any charting library is involved. */
import type { Category, Point, Role } from '../contract';
import type { Pattern, Shape } from '../shapes';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LineSeries {
  name: string;
  type: 'line' | 'area' | 'rangeArea';
  /** By category. */
  values: (number | null)[];
  /** The other end of each value of a range; a range has no gaps between its first category and its last. */
  ends?: (number | null)[];
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
  | { kind: 'columns'; min: number; max: number; thickness: number; series: BarSeries[] }
  | { kind: 'rows'; min: number; max: number; thickness: number; labels: string[]; series: BarSeries }
  | { kind: 'cells'; columns: string[]; rows: { name: string; steps: number[] }[]; fills: string[] }
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
  sign: 'box' | 'line' | 'dash' | 'fan' | 'tick' | 'symbol';
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

export const SMALL = 12.5;

export function lookup(points: Point[]): Map<string, Point> {
  return new Map(points.map(point => [point.key, point]));
}

export function valuesOf(categories: Category[], points: Map<string, Point>): (number | null)[] {
  return categories.map(category => points.get(category.key)?.value ?? null);
}

export function numbers(values: (number | null | undefined)[]): number[] {
  return values.filter((value): value is number => typeof value === 'number');
}
