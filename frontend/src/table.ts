/** The chart as a table: read by screen readers, shown by a button, saved as CSV. */
import type { Category, Description, Point, Series, State, Texts, TileMapChart, TrendChart, WaterfallChart } from './contract';
import { fallsOf } from './layout/waterfall';
import { percent, signed, spell } from './numbers';

export interface Table {
  caption: string;
  head: string[];
  rows: { head: string; cells: Cell[] }[];
}

/** `text` is what a reader sees, `raw` what a spreadsheet gets. */
export interface Cell {
  text: string;
  raw: string;
  number: boolean;
}

export function tableOf(state: State): Table {
  const { description, texts, locale } = state;
  const cells = new Cells(description, texts, locale);
  return { caption: description.caption.title, ...content(description, texts, cells, locale) };
}

function content(d: Description, texts: Texts, cells: Cells, locale: string): Omit<Table, 'caption'> {
  switch (d.kind) {
    case 'line':
    case 'column':
    case 'grouped':
      return overCategories(d.categories, d.series, texts, cells);
    case 'sparkline':
      return overCategories(d.categories, [d.series], texts, cells);
    case 'trend':
      return overCategories(
        d.categories, [d.cumulative, ...(d.plan ? [d.plan] : []), ...fanOf(d), d.periodic], texts, cells, fanOf(d));
    case 'heatmap':
      return {
        head: [texts.item, ...d.columns.map(column => column.name)],
        rows: d.rows.map(row => ({
          head: row.name,
          cells: d.columns.map(column => cells.point(row.points.find(point => point.key === column.key))),
        })),
      };
    case 'tilemap':
      return byPlace(d, texts, cells);
    case 'bar':
      return byItem(d.items, d, texts, cells);
    case 'waterfall':
      return byStep(d, texts, cells);
    case 'funnel': {
      const base = byItem(d.items, d, texts, cells);
      const share = (i: number): string => {
        const value = d.items[i]!.point.value;
        const before = d.items[i - 1]?.point.value;
        return value === undefined || before === undefined ? '' : percent(value, before, locale);
      };
      return {
        head: [...base.head, texts.step],
        rows: base.rows.map((row, i) => ({ head: row.head, cells: [...row.cells, cells.text(share(i))] })),
      };
    }
  }
}

function fanOf({ fan }: TrendChart): Series[] {
  return fan ? [fan.expected, fan.low, fan.high] : [];
}

/** @param partial series that are not of all categories: where they have no point, nothing is missing */
function overCategories(
  categories: Category[], series: Series[], texts: Texts, cells: Cells, partial: Series[] = [],
): Omit<Table, 'caption'> {
  const targets = series.map(one => one.points.some(point => point.target !== undefined));
  const noted = categories.some(category => category.mark) ||
    series.some(one => one.points.some(point => point.note !== '' || point.state === 'INCOMPLETE'));
  const lookup = series.map(one => new Map(one.points.map(point => [point.key, point])));
  return {
    head: [
      texts.category,
      ...series.flatMap((one, i) => (targets[i] ? [one.name, `${texts.target}: ${one.name}`] : [one.name])),
      ...(noted ? [texts.note] : []),
    ],
    rows: categories.map(category => {
      const points = lookup.map(points => points.get(category.key));
      return {
        head: category.name,
        cells: [
          ...points.flatMap((point, i) => {
            const value = point || !partial.includes(series[i]!) ? cells.point(point) : cells.text('');
            return targets[i] ? [value, cells.value(point?.target)] : [value];
          }),
          ...(noted ? [cells.text([cells.notes(points), category.mark].filter(Boolean).join('; '))] : []),
        ],
      };
    }),
  };
}

function byPlace(d: TileMapChart, texts: Texts, cells: Cells): Omit<Table, 'caption'> {
  const layers = d.layers.map(layer => new Map(layer.points.map(point => [point.key, point])));
  const noted = layers.some(points => [...points.values()].some(point => point.note !== ''));
  const names = new Map(d.statuses.map(status => [status.role, status.name]));
  const judged = names.size > 0;
  return {
    head: [
      texts.item, ...(d.layers.length > 1 ? d.layers.map(layer => layer.name) : [d.measure.name]),
      ...(judged ? [texts.status] : []), ...(noted ? [texts.note] : []),
    ],
    rows: d.places.map(place => {
      const points = layers.map(layer => layer.get(place.key));
      const statuses = points.flatMap(point => (point?.role ? [names.get(point.role) ?? ''] : []));
      return {
        head: place.name,
        cells: [
          ...points.map(point => cells.point(point)),
          ...(judged ? [cells.text(statuses.join('; '))] : []), ...(noted ? [cells.text(cells.notes(points))] : []),
        ],
      };
    }),
  };
}

function byItem(
  items: { label: string; point: Point }[], d: Description, texts: Texts, cells: Cells,
): Omit<Table, 'caption'> {
  const target = items.some(item => item.point.target !== undefined);
  const previous = items.some(item => item.point.previous !== undefined);
  const noted = items.some(item => item.point.note !== '' || item.point.state === 'INCOMPLETE');
  return {
    head: [
      texts.item, d.measure.name, ...(target ? [texts.target] : []), ...(previous ? [texts.previous] : []),
      ...(noted ? [texts.note] : []),
    ],
    rows: items.map(({ label, point }) => ({
      head: label,
      cells: [
        cells.point(point),
        ...(target ? [cells.value(point.target)] : []),
        ...(previous ? [cells.value(point.previous)] : []),
        ...(noted ? [cells.text(cells.notes([point]))] : []),
      ],
    })),
  };
}

/** What each step adds or takes away, then what is reached with it. */
function byStep(d: WaterfallChart, texts: Texts, cells: Cells): Omit<Table, 'caption'> {
  const falls = fallsOf(d);
  const noted = falls.some(fall => fall.item.point.note !== '');
  const change = d.measure.format === 'PERCENT' ? `${texts.change} (${texts.points})` : texts.change;
  return {
    head: [texts.item, change, d.measure.name, ...(noted ? [texts.note] : [])],
    rows: falls.map(({ item, to, whole }) => ({
      head: item.label,
      cells: [
        whole ? cells.text('') : cells.step(item.point.value!),
        cells.value(to),
        ...(noted ? [cells.text(item.point.note)] : []),
      ],
    })),
  };
}

/** Writes the cells of one description. */
class Cells {
  constructor(
    private readonly description: Description,
    private readonly texts: Texts,
    private readonly locale: string,
  ) {}

  point(point: Point | undefined): Cell {
    if (point === undefined || point.state === 'MISSING') {
      return this.text(point?.note || this.texts.missing);
    }
    return point.value === undefined ? this.text(this.texts.suppressed) : this.value(point.value);
  }

  value(value: number | undefined): Cell {
    if (value === undefined) {
      return this.text('');
    }
    const raw = String(value);
    return { text: spell(value, { ...this.description.measure, unit: '' }, this.locale), raw, number: true };
  }

  step(value: number): Cell {
    return { text: signed(value, this.description.measure.format, this.locale), raw: String(value), number: true };
  }

  text(text: string): Cell {
    return { text, raw: text, number: false };
  }

  notes(points: (Point | undefined)[]): string {
    const notes = points.flatMap(point => {
      if (!point) {
        return [];
      }
      return point.note ? [point.note] : point.state === 'INCOMPLETE' ? [this.texts.incomplete] : [];
    });
    return [...new Set(notes)].join('; ');
  }
}

/**
 * The table as CSV with a byte order mark; values are plain numbers, written with the decimal sign and the separator
 * that spreadsheets of the locale expect. A text that a spreadsheet would run as a formula is quoted out of it.
 */
export function csvOf(table: Table, notes: string[], locale: string): string {
  const comma = new Intl.NumberFormat(locale).format(0.5).includes(',');
  const separator = comma ? ';' : ',';
  const number = (raw: string): string => (comma ? raw.replace('.', ',') : raw);
  const lines = [
    ...[table.caption, ...notes].filter(Boolean).map(text => quote(text, separator)),
    table.head.map(text => quote(text, separator)).join(separator),
    ...table.rows.map(row =>
      [quote(row.head, separator), ...row.cells.map(cell => (cell.number ? number(cell.raw) : quote(cell.raw, separator)))]
        .join(separator)),
  ];
  return '\uFEFF' + lines.join('\r\n') + '\r\n';
}

function quote(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
