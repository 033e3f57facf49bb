/** Pointing at the marks of one chart, walking them by keys, and choosing one. */
import type { Gesture, Selection } from './contract';
import { gestureOf } from './gesture';
import type { Mark, Plan } from './layout/plan';
import type { Parts } from './parts';
import { TypeAhead } from './typeahead';
import { markAt, markBeside } from './walk';

const MOVES: Record<string, [rows: number, columns: number]> = {
  ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0],
};

/** What was drawn last, to be pointed at. */
interface Drawn {
  plan: Plan;
  marks: Mark[];
  selectable: boolean;
}

export class Pointing {
  private drawn: Drawn | undefined;
  private active = -1;
  private readonly typed = new TypeAhead();

  /**
   * @param plot the element that the marks are placed in
   * @param chosen is told what the user chose
   */
  constructor(
    private readonly parts: Parts,
    private readonly plot: () => Element | undefined,
    private readonly chosen: (selection: Selection) => void,
  ) {
    const { body } = parts;
    body.addEventListener('pointermove', event => this.hover(event));
    body.addEventListener('pointerleave', () => this.leave());
    body.addEventListener('click', event => this.pick(event));
    body.addEventListener('keydown', event => this.key(event));
    body.addEventListener('focus', () => this.focusFirst());
    body.addEventListener('blur', () => this.leave());
  }

  /** The marks that there are from now on. */
  show(drawn: Drawn): void {
    this.drawn = drawn;
    this.active = Math.min(this.active, drawn.marks.length - 1);
  }

  leave(): void {
    this.active = -1;
    this.typed.forget();
    this.parts.unpoint();
  }

  private get marks(): Mark[] {
    return this.drawn?.marks ?? [];
  }

  private at(event: MouseEvent): number {
    const plot = this.plot()?.getBoundingClientRect();
    return plot ? markAt(this.marks, event.clientX - plot.left, event.clientY - plot.top) : -1;
  }

  private hover(event: PointerEvent): void {
    const found = this.at(event);
    if (found < 0) {
      this.leave();
    } else {
      this.point(found, false);
    }
  }

  private focusFirst(): void {
    // A click focuses too; only a keyboard visit starts at the first point.
    if (this.parts.body.matches(':focus-visible') && this.active < 0 && this.marks.length) {
      this.point(0, true);
    }
  }

  private point(index: number, byKeyboard: boolean): void {
    const mark = this.marks[index];
    if (!mark || !this.drawn) {
      return;
    }
    const changed = index !== this.active;
    this.active = index;
    this.parts.body.classList.toggle('sc-pick', this.drawn.selectable && mark.shown);
    if (changed || byKeyboard) {
      this.parts.point(mark, this.drawn.plan, byKeyboard);
    }
  }

  private pick(event: MouseEvent): void {
    const found = this.at(event);
    if (found >= 0) {
      this.point(found, false);
      this.choose(gestureOf(event, event.ctrlKey || event.metaKey));
    }
  }

  private key(event: KeyboardEvent): void {
    const modified = event.altKey || event.ctrlKey || event.metaKey;
    const move = MOVES[event.key];
    if (!modified && this.typed.takes(event.key)) {
      this.point(this.typed.find(this.marks.map(mark => mark.title), this.active), true);
    } else if (move && !modified) {
      this.walk(...move);
    } else if (event.key === 'Home') {
      this.point(0, true);
    } else if (event.key === 'End') {
      this.point(this.marks.length - 1, true);
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.choose(gestureOf(event, event.key === ' '));
    } else if (event.key === 'Escape' && this.active >= 0) {
      this.leave();
    } else {
      return;
    }
    event.preventDefault();
  }

  private walk(rows: number, columns: number): void {
    const next = this.active < 0 ? 0 : markBeside(this.marks, this.active, rows, columns, !!this.drawn?.plan.reading);
    if (next >= 0) {
      this.point(next, true);
    }
  }

  private choose(gesture: Gesture): void {
    const mark = this.marks[this.active];
    if (mark?.shown && this.drawn?.selectable) {
      this.chosen({ key: mark.key, series: mark.series, gesture });
    }
  }
}
