/** Draws a plan into an element: a layer behind, one box of marks per panel, a layer in front. */
import { Marks } from './apex';
import type { LegendItem, Mark, Plan } from './layout/plan';
import { drawPattern, drawShape, marker, svg, symbol, type Shape } from './shapes';

export class Picture {
  readonly element = document.createElement('div');
  private readonly back = svg('svg', { class: 'sc-layer', 'aria-hidden': 'true' });
  private readonly front = svg('svg', { class: 'sc-layer', 'aria-hidden': 'true' });
  private readonly panels = document.createElement('div');
  private marks: Marks[] = [];
  private drawing: Promise<void> = Promise.resolve();
  private next = 0;

  constructor() {
    this.element.className = 'sc-plot';
    this.element.append(this.back, this.panels, this.front);
  }

  /** Draws one plan after the other; of several that wait, only the last. Returns its marks, or none if overtaken. */
  draw(plan: Plan, font: string): Promise<Mark[] | undefined> {
    const turn = ++this.next;
    const result = this.drawing.then(() => (turn === this.next ? this.drawNow(plan, font) : undefined));
    this.drawing = result.then(() => undefined, () => undefined);
    return result;
  }

  private async drawNow(plan: Plan, font: string): Promise<Mark[]> {
    this.element.style.height = `${plan.height}px`;
    while (this.marks.length > plan.panels.length) {
      this.marks.pop()!.destroy();
      this.panels.lastElementChild?.remove();
    }
    for (const [i, panel] of plan.panels.entries()) {
      let host = this.panels.children[i] as HTMLElement | undefined;
      if (!host) {
        host = document.createElement('div');
        host.className = 'sc-panel';
        this.panels.append(host);
        this.marks.push(new Marks(host));
      }
      await this.marks[i]!.draw(panel);
    }
    const layers: [SVGElement, Shape[]][] = [[this.back, plan.back], [this.front, plan.front]];
    for (const [layer, shapes] of layers) {
      layer.setAttribute('width', String(plan.width));
      layer.setAttribute('height', String(plan.height));
      layer.replaceChildren(...shapes.map(shape => drawShape(shape, font)));
    }
    const defs = svg('defs', {});
    defs.append(...plan.patterns.map(drawPattern));
    this.back.prepend(defs);
    return plan.marks;
  }

  /** Everything drawn as one SVG group, for exports. */
  snapshot(): SVGElement {
    const group = svg('g', {});
    group.append(...[...this.back.childNodes].map(node => node.cloneNode(true)));
    [...this.panels.children].forEach((host, i) => {
      const source = this.marks[i]?.svg();
      if (source) {
        const { left, top, width, height } = (host as HTMLElement).style;
        const copy = source.cloneNode(true) as SVGElement;
        copy.removeAttribute('style');
        copy.removeAttribute('class');
        for (const [name, value] of Object.entries({ x: left, y: top, width, height })) {
          copy.setAttribute(name, String(parseFloat(value)));
        }
        copy.setAttribute('overflow', 'visible');
        copy.querySelectorAll('foreignObject,style,title,[class*=crosshairs]').forEach(node => node.remove());
        group.append(copy);
      }
    });
    group.append(...[...this.front.childNodes].map(node => node.cloneNode(true)));
    return group;
  }

  destroy(): void {
    this.next++;
    this.marks.forEach(marks => marks.destroy());
    this.marks = [];
    this.panels.replaceChildren();
  }
}

export const SIGN = { width: 18, height: 12 };

/** The sign of a legend item, 18 × 12 pixels. */
export function legendSign(item: LegendItem): SVGElement[] {
  const middle = SIGN.height / 2;
  const line = (dash?: string): SVGElement =>
    drawShape({ kind: 'line', x1: 1, x2: 17, y1: middle, y2: middle, color: item.color, width: 2.6, dash, round: !dash }, '');
  switch (item.sign) {
    case 'line':
      return item.marker === undefined
        ? [line()] : [line(), drawShape(marker(item.marker, { x: 9, y: middle }, item.color), '')];
    case 'dash':
      return [line('5 3.5')];
    case 'fan':
      return [
        drawShape({
          kind: 'path', d: 'M1 6L17 0.5V11.5Z', fill: `color-mix(in oklab,${item.color} 22%,transparent)`, stroke: item.color,
        }, ''),
        line('2 3'),
      ];
    case 'tick':
      return [drawShape({ kind: 'line', x1: 9, x2: 9, y1: 0, y2: 12, color: item.color, width: 2.6 }, '')];
    case 'symbol':
      return [drawShape(symbol(item.role!, { x: 9, y: middle }, 4.5, item.color)!, '')];
    case 'box':
      return [drawShape({
        kind: 'rect', x: 3, y: 0.5, width: 13, height: 11, radius: 3, fill: item.color,
        ...(item.edge ? { stroke: 'var(--sc-axis)', dash: '3 2.5' } : {}),
      }, '')];
  }
}
