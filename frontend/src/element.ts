/** The custom element: its state, its life, and when it is drawn. */
import type { State } from './contract';
import { dress, dressLegend } from './dress';
import { FileMenu } from './files';
import { planOf } from './layout';
import { Parts } from './parts';
import { Picture } from './picture';
import { Pointing } from './pointing';
import { measure, unwatchSize, useFont, watchFonts, watchSize } from './room';
import { installStyles } from './styles';
import { drawNever, drawNextFrame, drawSoon, type Drawable, type Room } from './together';

/** Width on paper in CSS pixels where the page names none: that of A4 between its margins. */
const PAPER = 740;

let counter = 0;
const alive = new Set<SinergiChart>();

addEventListener('beforeprint', () => alive.forEach(chart => chart.print(true)));
addEventListener('afterprint', () => alive.forEach(chart => chart.print(false)));
watchFonts(() => alive.forEach(chart => chart.redraw()));

export class SinergiChart extends HTMLElement implements Drawable {
  private readonly uid = `sc${(counter++).toString(36)}`;
  private current: State | undefined;
  private picture: Picture | undefined;
  private size = { width: 0, height: 0 };
  private tableShown = false;
  private failed = false;
  private paper = false;
  private parts: Parts | undefined;
  private pointing: Pointing | undefined;

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
    drawNever(this);
    this.picture?.destroy();
    this.picture = undefined;
    this.parts = undefined;
    this.pointing = undefined;
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
    drawNextFrame(this);
  }

  /** Rebuilds the words around the plot, then draws. */
  private refresh(): void {
    if (!this.current) {
      return;
    }
    this.parts ??= this.build();
    dress(this.current, this.parts, this.failed, this.tableShown);
    drawSoon(this);
  }

  /** Draws for paper: as wide as `--sc-paper` says, whatever room the screen has. */
  print(printing: boolean): void {
    this.paper = printing;
    const room = this.room();
    if (room) {
      this.paint(room);
    }
  }

  private paperWidth(): number {
    return parseFloat(getComputedStyle(this).getPropertyValue('--sc-paper')) || PAPER;
  }

  private build(): Parts {
    const parts = new Parts(this.uid);
    this.append(...parts.children);
    this.pointing = new Pointing(parts, () => this.picture?.element, detail =>
      this.dispatchEvent(new CustomEvent('sinergi-select', { detail })));
    new FileMenu(parts, () => this.current && {
      element: this, state: this.current, width: this.size.width, failed: this.failed, tableShown: this.tableShown,
      toggleTable: () => this.toggleTable(),
    });
    parts.tableButton.addEventListener('click', () => this.toggleTable());
    return parts;
  }

  private toggleTable(): void {
    this.tableShown = !this.tableShown;
    this.pointing?.leave();
    if (this.current && this.parts) {
      this.size = { width: 0, height: 0 };
      dress(this.current, this.parts, this.failed, this.tableShown);
      drawSoon(this);
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

  room(): Room | undefined {
    const { parts } = this;
    if (!this.current || !parts || parts.body.hidden || this.failed || parts.body.clientWidth < 20) {
      return undefined;
    }
    return {
      width: this.paper ? this.paperWidth() : parts.body.clientWidth,
      height: this.fixedHeight(),
      font: useFont(this),
    };
  }

  paint({ width, height, font }: Room): void {
    const { current: state, parts } = this;
    if (!state || !parts) {
      return;
    }
    try {
      this.size = { width, height };
      let plan = planOf(state, { width, height: this.size.height || undefined, uid: this.uid, measure });
      const legend = plan.legend.length > 0;
      dressLegend(plan, parts);
      if (legend && this.size.height && this.fixedHeight() !== this.size.height) {
        this.size.height = this.fixedHeight();
        plan = planOf(state, { width, height: this.size.height, uid: this.uid, measure });
      }
      if (!this.picture) {
        this.picture = new Picture();
        parts.body.prepend(this.picture.element);
      }
      parts.body.classList.toggle('sc-long', plan.height > 700 && state.description.kind !== 'sparkline');
      parts.body.classList.toggle('sc-pick', false);
      void this.picture.draw(plan, font).then(
        marks => {
          if (marks) {
            this.pointing?.show({ plan, marks, selectable: state.selectable });
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
      dress(this.current, this.parts, this.failed, this.tableShown);
    }
  }
}

function read(given: State | string | undefined): State | undefined {
  return typeof given === 'string' ? JSON.parse(given) as State : given;
}
