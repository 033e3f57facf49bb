/** What the server sends: the mirror of the Java records in `id.sinergi.chart`, shared through `contract/*.json`. */

export type ValueFormat = 'INTEGER' | 'COMPACT' | 'PERCENT' | 'DECIMAL' | 'RATIO';
export type Role =
  | 'ACTUAL' | 'TARGET' | 'PREVIOUS' | 'CATEGORY' | 'GOOD' | 'WARN' | 'BAD' | 'NONE';
export type PointState = 'COMPLETE' | 'INCOMPLETE' | 'MISSING' | 'SUPPRESSED';

export interface Caption {
  title: string;
  alternative: string;
  subtitle: string;
  filters: string;
  stamp: string;
  source: string;
}

export interface Measure {
  name: string;
  unit: string;
  format: ValueFormat;
}

export interface Category {
  key: string;
  label: string;
  name: string;
  /** What is known to break the series here. */
  mark?: string;
}

export interface Point {
  key: string;
  value?: number;
  state: PointState;
  role?: Role;
  target?: number;
  previous?: number;
  note: string;
}

export interface Series {
  key: string;
  name: string;
  role: Role;
  points: Point[];
}

export interface Item {
  label: string;
  point: Point;
}

interface Described {
  caption: Caption;
  measure: Measure;
}

interface OverCategories extends Described {
  categories: Category[];
}

export interface SeriesChart extends OverCategories {
  kind: 'line' | 'column' | 'grouped';
  series: Series[];
}

/** Where a running total is expected to go; begins where it is known last. */
export interface Fan {
  name: string;
  expected: Series;
  low: Series;
  high: Series;
}

export interface TrendChart extends OverCategories {
  kind: 'trend';
  cumulative: Series;
  plan?: Series;
  fan?: Fan;
  periodic: Series;
}

export interface BarChart extends Described {
  kind: 'bar';
  items: Item[];
}

export interface FunnelChart extends Described {
  kind: 'funnel';
  items: Item[];
}

export interface HeatmapChart extends Described {
  kind: 'heatmap';
  columns: Category[];
  rows: Series[];
}

export interface TileMapChart extends Described {
  kind: 'tilemap';
  places: { key: string; label: string; name: string; row: number; column: number }[];
  layers: Series[];
  statuses: { role: Role; name: string }[];
  selected: string;
  /** The only layer to draw, on the scale of all; set in the browser alone. */
  frame?: number;
}

export interface SparklineChart extends Described {
  kind: 'sparkline';
  categories: Category[];
  series: Series;
}

export interface WaterfallChart extends Described {
  kind: 'waterfall';
  start: Item;
  /** Each with what it adds or takes away. */
  steps: Item[];
  end: Item;
}

export type Description =
  | SeriesChart | TrendChart | BarChart | FunnelChart | WaterfallChart | HeatmapChart | TileMapChart | SparklineChart;

export interface Texts {
  chart: string;
  menu: string;
  savePng: string;
  saveSvg: string;
  copyImage: string;
  copied: string;
  saveCsv: string;
  showTable: string;
  showChart: string;
  hint: string;
  selectHint: string;
  category: string;
  item: string;
  value: string;
  note: string;
  status: string;
  target: string;
  previous: string;
  step: string;
  change: string;
  rise: string;
  fall: string;
  points: string;
  cut: string;
  none: string;
  missing: string;
  suppressed: string;
  incomplete: string;
  allSuppressed: string;
  failed: string;
  source: string;
}

export interface State {
  description: Description;
  texts: Texts;
  locale: string;
  selectable: boolean;
}

/** What the user wants with a value: go into it, narrow the view to it, or to it beside what was chosen before. */
export type Gesture = 'drill' | 'filter' | 'add';

/** What the browser reports when a value is chosen. */
export interface Selection {
  key: string;
  series: string;
  gesture: Gesture;
}
