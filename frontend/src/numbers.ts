/** Numbers as the user's language writes them. */
import type { Measure, ValueFormat } from './contract';

const formats = new Map<string, Intl.NumberFormat>();

function format(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locale, options);
    formats.set(key, found);
  }
  return found;
}

/** A value with a real minus sign; `COMPACT` shortens from ten thousand on. */
export function write(value: number, kind: ValueFormat, locale: string): string {
  const text = plain(value, kind, locale);
  return text.replace('-', '−');
}

function plain(value: number, kind: ValueFormat, locale: string): string {
  switch (kind) {
    case 'INTEGER':
      return format(locale, { maximumFractionDigits: 0 }).format(value);
    case 'COMPACT':
      return Math.abs(value) < 10_000
        ? format(locale, { maximumFractionDigits: 0 }).format(value)
        : format(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
    case 'PERCENT':
      return format(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value) + '%';
    case 'DECIMAL':
      return format(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(value);
    case 'RATIO':
      return format(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
  }
}

/** With its sign; the difference of two shares is in percentage points. */
export function signed(value: number, kind: ValueFormat, locale: string): string {
  const text = write(value, kind === 'PERCENT' ? 'DECIMAL' : kind === 'COMPACT' ? 'INTEGER' : kind, locale);
  return value > 0 ? `+${text}` : text;
}

/** The exact value with its unit, for tooltips and readers: `18.412 orang`. */
export function spell(value: number, measure: Measure, locale: string): string {
  const exact = measure.format === 'COMPACT' ? 'INTEGER' : measure.format;
  const text = write(value, exact, locale);
  return measure.unit && measure.format !== 'PERCENT' ? `${text} ${measure.unit}` : text;
}

/** The value on an axis: short, and percents without decimals where the steps are whole. */
export function tick(value: number, step: number, measure: Measure, locale: string): string {
  if (measure.format === 'PERCENT' && Number.isInteger(step)) {
    return write(value, 'INTEGER', locale) + '%';
  }
  if (measure.format === 'DECIMAL' && Number.isInteger(step)) {
    return write(value, 'INTEGER', locale);
  }
  if (measure.format === 'INTEGER' && Math.abs(value) >= 100_000) {
    return write(value, 'COMPACT', locale);
  }
  return write(value, measure.format, locale);
}

export function percent(part: number, whole: number, locale: string): string {
  return whole === 0 ? '' : write((part / whole) * 100, 'PERCENT', locale);
}
