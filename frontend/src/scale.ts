/** Axis scales with round ticks, and colour classes for values. */

export interface Scale {
  min: number;
  max: number;
  step: number;
  ticks: number[];
}

/** Round ticks among the values; zero is always part of it. */
export function niceScale(values: number[], wanted: number, whole: boolean): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) {
    return { min: 0, max: 1, step: 1, ticks: [0, 1] };
  }
  let step = roundUp((high - low) / wanted);
  if (whole) {
    step = Math.max(1, step);
  }
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const all = Array.from({ length: last - first + 1 }, (_, i) => clean((first + i) * step));
  // The scale ends shortly after the values rather than at the next round number, if that leaves a tick.
  const spare = (high - low) * 0.05;
  const min = Math.max(all[0]!, low - (low < 0 ? spare : 0));
  const max = Math.min(all[all.length - 1]!, high + (high > 0 ? spare : 0));
  const ticks = all.filter(tick => tick >= min && tick <= max);
  return ticks.length > 1
    ? { min, max, step: clean(step), ticks }
    : { min: all[0]!, max: all[all.length - 1]!, step: clean(step), ticks: all };
}

function roundUp(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = raw / power;
  const nice = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 && power !== 1 ? 2.5 : lead <= 5 ? 5 : 10;
  return nice * power;
}

/** Without what sums of fractions leave behind their last digit. */
export function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Upper bounds of the colour classes 1 to 4 (class 5 is everything above), rounded to two digits, so that each class
 * holds about as many of the values.
 */
export function classBounds(values: number[]): number[] {
  const sorted = values.filter(value => value > 0).sort((a, b) => a - b);
  if (sorted.length === 0) {
    return [];
  }
  const bounds = [0.2, 0.4, 0.6, 0.8].map(share => twoDigits(sorted[Math.floor(share * (sorted.length - 1))]!));
  return bounds.filter((bound, i) => i === 0 || bound > bounds[i - 1]!);
}

/** 0 for nothing, else 1 to 5. */
export function classOf(value: number, bounds: number[]): number {
  if (value <= 0) {
    return 0;
  }
  const found = bounds.findIndex(bound => value <= bound);
  return found < 0 ? 5 : found + 1;
}

function twoDigits(value: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return value < 10 ? Math.ceil(value) : Math.ceil(value / power) * power;
}
