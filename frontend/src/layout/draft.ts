/** The pens of one plan. */
import type { Measure, Point, Role, State, Texts } from '../contract';
import { color, roleColor } from '../colors';
import { signed, spell, tick, write } from '../numbers';
import { niceScale, type Scale } from '../scale';
import type { Pattern, Shape } from '../shapes';
import type { LegendItem, Look, Mark, Panel, Plan } from './plan';

/** Texts, formats and patterns of one plan, and the lists that it fills. */
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

  plan(height: number): Plan {
    return {
      width: this.look.width, height, panels: this.panels, back: this.back, front: this.front, marks: this.marks,
      patterns: [...this.patterns.values()], legend: this.legend,
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

  /** What a step adds or takes away. */
  step(value: number): string {
    return signed(value, this.measure.format, this.locale);
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

  striped(base: string): string {
    return this.pattern('rows', base, 'var(--sc-surface)');
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
