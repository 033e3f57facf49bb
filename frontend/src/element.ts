/** The custom element: its state, life and drawing, and what pointer, keys and menu do. */
import type { Gesture, Selection, State } from './contract';
import { csvBlob, fileName, pngOf, save, serialize, svgOf } from './exports';
import { gestureOf } from './gesture';
import { emptiness, planOf } from './layout';
import type { Mark, Plan } from './layout/plan';
import { Parts, tableElement } from './parts';
import { legendSign, Picture, SIGN } from './picture';
import { measure, unwatchSize, useFont, watchFonts, watchSize } from './room';
import { svg } from './shapes';
import { installStyles } from './styles';
import { markAt, markBeside } from './walk';

/** Width on paper in CSS pixels where the page names none: that of A4 between its margins. */
const PAPER = 740;

let counter = 0;
const alive = new Set<SinergiChart>();

addEventListener('beforeprint', () => alive.forEach(chart => chart.print(true)));
addEventListener('afterprint', () => alive.forEach(chart => chart.print(false)));
watchFonts(() => alive.forEach(chart => chart.redraw()));

export class SinergiChart extends HTMLElement {
  private readonly uid = `sc${(counter++).toString(36)}`;
  private current: State | undefined;
  private picture: Picture | undefined;
  private plan: Plan | undefined;
  private marks: Mark[] = [];
  private active = -1;
  private size = { width: 0, height: 0 };
  private frame = 0;
  private tableShown = false;
  private failed = false;
  private paper = false;
  private parts: Parts | undefined;

  get state(): State | undefined {
    return this.current;
  }

  /** The one property: everything there is to show, as an object or its JSON. Setting it draws in place. */
  set state(given: State | string | undefined) {
    this.current = read(given);
    this.failed = false;
    if (this.isConnected) {
      this.refresh();
    }
  }

  connectedCallback(): void {
    installStyles();
    // A property set before the element was defined hides the accessor: take it over.
    if (Object.prototype.hasOwnProperty.call(this, 'state')) {
      const early = (this as { state?: State | string }).state;
      delete (this as { state?: State | string }).state;
      this.current = read(early);
    }
    watchSize(this, () => this.resized());
    alive.add(this);
    this.refresh();
  }

  disconnectedCallback(): void {
    unwatchSize(this);
    alive.delete(this);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.picture?.destroy();
    this.picture = undefined;
    this.plan = undefined;
    this.parts = undefined;
    this.marks = [];
    this.active = -1;
    this.size = { width: 0, height: 0 };
    this.replaceChildren();
  }

  private resized(): void {
    const body = this.parts?.body;
    if (body && !this.paper && (Math.abs(body.clientWidth - this.size.width) > 0.5 || this.fixedHeight() !== this.size.height)) {
      this.redraw();
    }
  }

  /** Draws again with the next frame. */
  redraw(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.paint();
    });
  }

  /** Rebuilds the words around the plot, then draws. */
  private refresh(): void {
    if (!this.current) {
      return;
    }
    this.parts ??= this.build();
    this.dress(this.current, this.parts);
    this.paint();
  }

  /** Draws for paper: as wide as `--sc-paper` says, whatever room the screen has. */
  print(printing: boolean): void {
    this.paper = printing;
    this.paint();
  }

  private paperWidth(): number {
    return parseFloat(getComputedStyle(this).getPropertyValue('--sc-paper')) || PAPER;
  }

  private build(): Parts {
    const parts = new Parts(this.uid);
    this.append(...parts.children);
    parts.body.addEventListener('pointermove', event => this.hover(event));
    parts.body.addEventListener('pointerleave', () => this.leave());
    parts.body.addEventListener('click', event => this.pick(event));
    parts.body.addEventListener('keydown', event => this.key(event));
    parts.body.addEventListener('focus', () => this.focusFirst());
    parts.body.addEventListener('blur', () => this.leave());
    parts.tableButton.addEventListener('click', () => this.toggleTable());
    parts.menuButton.addEventListener('click', () => this.openMenu());
    parts.menu.addEventListener('keydown', event => this.menuKey(event));
    return parts;
  }

  private dress(state: State, parts: Parts): void {
    const { caption, kind } = state.description;
    const bare = kind === 'sparkline';
    parts.head.hidden = bare;
    parts.title.textContent = caption.title;
    parts.sub.textContent = [caption.subtitle].filter(Boolean).join(' · ');
    parts.sub.hidden = !parts.sub.textContent;
    parts.body.classList.toggle('sc-bare', bare);
    parts.menuButton.setAttribute('aria-label', `${state.texts.menu}: ${caption.title}`);
    parts.menuButton.title = state.texts.menu;
    this.dressTable(state, parts);
    const empty = this.failed ? 'failed' : emptiness(state.description);
    parts.empty.hidden = !empty || bare;
    if (empty) {
      parts.empty.textContent = empty === 'none' ? state.texts.none
        : empty === 'suppressed' ? state.texts.allSuppressed : state.texts.failed;
    }
    parts.body.hidden = empty !== undefined || this.tableShown;
    this.dressBody(state, parts, bare);
  }

  private dressBody(state: State, parts: Parts, bare: boolean): void {
    const { caption } = state.description;
    const body = parts.body;
    const label = caption.alternative.startsWith(caption.title) ? caption.alternative : `${caption.title}. ${caption.alternative}`;
    if (bare) {
      body.setAttribute('role', 'img');
      body.removeAttribute('tabindex');
      body.removeAttribute('aria-roledescription');
      body.setAttribute('aria-label', label);
    } else {
      body.setAttribute('role', 'application');
      body.setAttribute('tabindex', '0');
      body.setAttribute('aria-roledescription', state.texts.chart);
      body.setAttribute('aria-label', `${label} ${state.selectable ? state.texts.selectHint : state.texts.hint}`);
    }
  }

  private dressTable(state: State, parts: Parts): void {
    const bare = state.description.kind === 'sparkline';
    const shown = this.tableShown || this.failed;
    parts.tableButton.setAttribute('aria-pressed', String(shown));
    const action = shown ? state.texts.showChart : state.texts.showTable;
    parts.tableButton.setAttribute('aria-label', `${state.texts.showTable}: ${state.description.caption.title}`);
    parts.tableButton.title = action;
    parts.scroll.className = shown ? 'sc-scroll' : 'sc-hidden';
    parts.scroll.setAttribute('aria-label', state.description.caption.title);
    if (shown) {
      parts.scroll.tabIndex = 0;
    } else {
      parts.scroll.removeAttribute('tabindex');
    }
    parts.scroll.hidden = bare;
    parts.scroll.replaceChildren(...(bare ? [] : [tableElement(state)]));
  }

  private toggleTable(): void {
    this.tableShown = !this.tableShown;
    this.leave();
    if (this.current && this.parts) {
      this.size = { width: 0, height: 0 };
      this.dress(this.current, this.parts);
      this.paint();
    }
  }

  /** Height for the plot, where the server fixed the height of the whole chart. */
  private fixedHeight(): number {
    if (!this.style.height || !this.parts) {
      return 0;
    }
    const used = this.parts.children.filter(child => child !== this.parts!.body && child instanceof HTMLElement)
      .filter(child => !child.classList.contains('sc-hidden') && !child.hidden)
      .reduce((sum, child) => sum + child.offsetHeight + parseFloat(getComputedStyle(child).marginTop || '0'), 0);
    const margin = parseFloat(getComputedStyle(this.parts.body).marginTop || '0');
    return Math.max(0, Math.floor(this.clientHeight - used - margin));
  }

  private paint(): void {
    const { current: state, parts } = this;
    if (!state || !parts || parts.body.hidden || this.failed) {
      return;
    }
    const room = parts.body.clientWidth;
    const width = this.paper ? this.paperWidth() : room;
    if (room < 20) {
      return;
    }
    try {
      this.size = { width, height: this.fixedHeight() };
      const font = useFont(this);
      let plan = planOf(state, { width, height: this.size.height || undefined, uid: this.uid, measure });
      const legend = plan.legend.length > 0;
      this.dressLegend(plan, parts);
      if (legend && this.size.height && this.fixedHeight() !== this.size.height) {
        this.size.height = this.fixedHeight();
        plan = planOf(state, { width, height: this.size.height, uid: this.uid, measure });
      }
      if (!this.picture) {
        this.picture = new Picture();
        parts.body.prepend(this.picture.element);
      }
      this.plan = plan;
      parts.body.classList.toggle('sc-long', plan.height > 700 && state.description.kind !== 'sparkline');
      parts.body.classList.toggle('sc-pick', false);
      void this.picture.draw(plan, font).then(
        marks => {
          if (marks) {
            this.marks = marks;
            this.active = Math.min(this.active, marks.length - 1);
            this.dispatchEvent(new CustomEvent('sinergi-drawn', { bubbles: true }));
          }
        },
        failure => this.fall(failure));
    } catch (failure) {
      this.fall(failure);
    }
  }

  /** A chart that cannot be drawn shows its table. */
  private fall(failure: unknown): void {
    console.error(`Chart "${this.current?.description.caption.title}" shows its table instead:`, failure);
    this.failed = true;
    this.picture?.destroy();
    this.picture?.element.remove();
    this.picture = undefined;
    if (this.current && this.parts) {
      this.dress(this.current, this.parts);
    }
  }

  private dressLegend(plan: Plan, parts: Parts): void {
    parts.legend.hidden = plan.legend.length === 0;
    parts.legend.replaceChildren(...plan.legend.map(item => {
      const row = document.createElement('li');
      const sign = svg('svg', { ...SIGN, 'aria-hidden': 'true' });
      sign.append(...legendSign(item));
      row.append(sign, item.name);
      return row;
    }));
  }

  // --- pointing, walking, choosing ---

  private at(event: MouseEvent): number {
    const plot = this.picture?.element.getBoundingClientRect();
    if (!plot) {
      return -1;
    }
    return markAt(this.marks, event.clientX - plot.left, event.clientY - plot.top);
  }

  private hover(event: PointerEvent): void {
    const found = this.at(event);
    if (found < 0) {
      this.leave();
    } else {
      this.point(found, false);
    }
  }

  private leave(): void {
    this.active = -1;
    this.parts?.unpoint();
  }

  private focusFirst(): void {
    // A click focuses too; only a keyboard visit starts at the first point.
    if (this.parts?.body.matches(':focus-visible') && this.active < 0 && this.marks.length) {
      this.point(0, true);
    }
  }

  private point(index: number, byKeyboard: boolean): void {
    const mark = this.marks[index];
    if (!mark || !this.parts || !this.plan) {
      return;
    }
    const changed = index !== this.active;
    this.active = index;
    this.parts.body.classList.toggle('sc-pick', !!this.current?.selectable && mark.shown);
    if (changed || byKeyboard) {
      this.parts.point(mark, this.plan, byKeyboard);
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
    const moves: Record<string, [number, number]> = {
      ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0],
    };
    const move = moves[event.key];
    if (move && !event.altKey && !event.ctrlKey && !event.metaKey) {
      this.walk(move[0], move[1]);
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
    const next = this.active < 0 ? 0 : markBeside(this.marks, this.active, rows, columns, !!this.plan?.reading);
    if (next >= 0) {
      this.point(next, true);
    }
  }

  private choose(gesture: Gesture): void {
    const mark = this.marks[this.active];
    if (mark?.shown && this.current?.selectable) {
      const detail: Selection = { key: mark.key, series: mark.series, gesture };
      this.dispatchEvent(new CustomEvent('sinergi-select', { detail }));
    }
  }

  // --- menu ---

  private openMenu(): void {
    const { parts, current: state } = this;
    if (!parts || !state) {
      return;
    }
    const actions: [string, () => void][] = [
      [state.texts.savePng, () => void this.export('png')],
      [state.texts.saveSvg, () => void this.export('svg')],
      ...(typeof ClipboardItem === 'undefined' || !navigator.clipboard
        ? [] : [[state.texts.copyImage, () => void this.copy()] as [string, () => void]]),
      [state.texts.saveCsv, () => save(csvBlob(state), fileName(state.description.caption, 'csv'))],
      [this.tableShown ? state.texts.showChart : state.texts.showTable, () => this.toggleTable()],
    ];
    const drawable = !this.failed && !emptiness(state.description);
    parts.openMenu(drawable ? actions : actions.slice(-2));
  }

  private menuKey(event: KeyboardEvent): void {
    const items = [...this.parts!.menu.querySelectorAll('button')];
    const index = items.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next !== undefined) {
      items[(next + items.length) % items.length]?.focus();
      event.preventDefault();
    } else if (event.key === 'Tab') {
      this.parts!.menu.hidePopover();
    }
  }

  private exportWidth(): number {
    return Math.max(720, Math.min(1100, this.size.width));
  }

  private async export(kind: 'png' | 'svg'): Promise<void> {
    const state = this.current!;
    try {
      const root = await svgOf(state, this, this.exportWidth());
      const blob = kind === 'png' ? await pngOf(root) : new Blob([serialize(root)], { type: 'image/svg+xml' });
      save(blob, fileName(state.description.caption, kind));
    } catch (failure) {
      console.error(`Chart "${state.description.caption.title}" could not be exported:`, failure);
      this.parts?.announce(state.texts.failed);
    }
  }

  private async copy(): Promise<void> {
    const state = this.current!;
    const picture = svgOf(state, this, this.exportWidth()).then(pngOf);
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      this.parts?.announce(state.texts.copied);
    } catch {
      // The browser refused the clipboard: hand the picture over as a file instead.
      save(await picture, fileName(state.description.caption, 'png'));
    }
  }
}

function read(given: State | string | undefined): State | undefined {
  return typeof given === 'string' ? JSON.parse(given) as State : given;
}
