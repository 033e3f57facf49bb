/** What the server sends: the mirror of the Java records in `id.sinergi.chart`, shared through `contract/*.json`. */

export type ValueFormat = 'INTEGER' | 'COMPACT' | 'PERCENT' | 'DECIMAL';
export type Role =
  | 'ACTUAL' | 'TARGET' | 'PREVIOUS' | 'FORECAST' | 'CATEGORY' | 'GOOD' | 'WARN' | 'BAD' | 'NONE';
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

export type Reference =
  | { type: 'line'; value: number; label: string; role: Role }
  | { type: 'band'; from: number; to: number; label: string; role: Role }
  | { type: 'event'; category: string; label: string };

interface Described {
  caption: Caption;
  measure: Measure;
}

interface OverCategories extends Described {
  categories: Category[];
  references: Reference[];
}

export interface SeriesChart extends OverCategories {
  kind: 'line' | 'area' | 'column' | 'grouped';
  series: Series[];
}

export interface StackedChart extends OverCategories {
  kind: 'stacked';
  series: Series[];
  scale: 'VALUE' | 'SHARE';
}

export interface TrendChart extends OverCategories {
  kind: 'trend';
  cumulative: Series;
  plan?: Series;
  periodic: Series;
}

export interface FanChart extends OverCategories {
  kind: 'fan';
  actual: Series;
  forecast: Series;
  ranges: { name: string; spans: { category: string; low: number; high: number }[] }[];
}

export interface BarChart extends Described {
  kind: 'bar';
  items: Item[];
  references: Reference[];
}

export interface PartsChart extends Described {
  kind: 'donut' | 'treemap' | 'funnel';
  items: Item[];
}

export interface GaugeChart extends Described {
  kind: 'gauge';
  point: Point;
  maximum: number;
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
}

export interface DumbbellChart extends Described {
  kind: 'dumbbell';
  before: string;
  after: string;
  changes: { key: string; label: string; before: number; after: number }[];
}

export interface SparklineChart extends Described {
  kind: 'sparkline';
  categories: Category[];
  series: Series;
}

export type Description =
  | SeriesChart | StackedChart | TrendChart | FanChart | BarChart | PartsChart | GaugeChart | HeatmapChart
  | TileMapChart | DumbbellChart | SparklineChart;

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
  range: string;
  total: string;
  step: string;
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
