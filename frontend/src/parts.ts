/** What one chart element consists of: head, legend, plot with tooltip and focus, table twin, menu. */
import type { State } from './contract';
import type { Mark, Plan } from './layout/plan';
import { svg } from './shapes';
import { tableOf } from './table';

/** The children of one chart element. */
export class Parts {
  readonly head = make('div', 'sc-head');
  readonly title = make('h2', 'sc-title');
  readonly sub = make('p', 'sc-sub');
  readonly tableButton = iconButton('M3 4.5h14v11H3zM3 8.5h14M3 12h14M8 8.5v7');
  readonly menuButton = iconButton('M4 10h.01M10 10h.01M16 10h.01', 3);
  readonly legend = make('ul', 'sc-legend');
  readonly body = make('div', 'sc-body');
  readonly empty = make('p', 'sc-empty');
  readonly scroll = make('div', 'sc-hidden');
  readonly menu = make('div', 'sc-menu');
  private readonly tip = make('div', 'sc-tip');
  private readonly focus = make('div', 'sc-focus');
  private readonly rule = make('div', 'sc-rule');
  private readonly live = make('div', 'sc-hidden');
  readonly children: HTMLElement[];

  constructor(uid: string) {
    const words = make('div', 'sc-words');
    words.append(this.title, this.sub);
    this.head.append(words, this.tableButton, this.menuButton);
    this.legend.hidden = true;
    this.live.setAttribute('aria-live', 'polite');
    this.scroll.setAttribute('role', 'region');
    this.menu.id = `${uid}-menu`;
    this.menu.setAttribute('role', 'menu');
    this.menu.popover = 'auto';
    this.menuButton.setAttribute('aria-haspopup', 'menu');
    this.menuButton.setAttribute('aria-expanded', 'false');
    this.menuButton.setAttribute('aria-controls', this.menu.id);
    this.menu.addEventListener('toggle', event =>
      this.menuButton.setAttribute('aria-expanded', String((event as ToggleEvent).newState === 'open')));
    for (const part of [this.tip, this.focus, this.rule]) {
      part.hidden = true;
      part.setAttribute('aria-hidden', 'true');
    }
    this.body.append(this.rule, this.focus, this.tip);
    this.children = [this.head, this.legend, this.body, this.empty, this.scroll, this.menu, this.live];
  }

  point(mark: Mark, plan: Plan, byKeyboard: boolean): void {
    this.placeFocus(mark, byKeyboard);
    this.tip.replaceChildren(...tipContent(mark));
    this.tip.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = this.tip;
    const left = Math.max(0, Math.min(plan.width - width, mark.x - width / 2));
    const above = mark.y - height - 12;
    const top = above >= -40 ? above : mark.y + (mark.ring?.height ?? 0) + 14;
    this.tip.style.transform = `translate(${Math.round(left)}px,${Math.round(top)}px)`;
    this.tip.style.left = '0';
    this.tip.style.top = '0';
    if (byKeyboard) {
      this.reveal(mark);
      this.announce([mark.title, ...mark.lines.slice(mark.own, mark.own + 1).map(line => `${line.name} ${line.value}`)].join(': '));
    }
  }

  private placeFocus(mark: Mark, byKeyboard: boolean): void {
    const ring = mark.ring ?? { x: mark.x - 7, y: mark.y - 7, width: 14, height: 14 };
    this.focus.className = `sc-focus${mark.ring ? '' : ' sc-round'}${byKeyboard ? '' : ' sc-hover'}`;
    this.focus.style.cssText = `left:${ring.x}px;top:${ring.y}px;width:${ring.width}px;height:${ring.height}px`;
    this.focus.hidden = false;
    this.rule.hidden = mark.ring !== undefined;
    this.rule.style.cssText = `left:${mark.x}px;top:${mark.box.y}px;height:${mark.box.height}px`;
  }

  private reveal(mark: Mark): void {
    if (this.body.scrollHeight > this.body.clientHeight) {
      const { box } = mark;
      if (box.y < this.body.scrollTop) {
        this.body.scrollTop = box.y - 40;
      } else if (box.y + box.height > this.body.scrollTop + this.body.clientHeight) {
        this.body.scrollTop = box.y + box.height - this.body.clientHeight + 40;
      }
    }
  }

  unpoint(): void {
    this.tip.hidden = true;
    this.focus.hidden = true;
    this.rule.hidden = true;
  }

  announce(text: string): void {
    this.live.textContent = text;
  }

  openMenu(actions: [string, () => void][]): void {
    this.menu.replaceChildren(...actions.map(([text, action]) => {
      const item = document.createElement('button');
      item.type = 'button';
      item.setAttribute('role', 'menuitem');
      item.tabIndex = -1;
      item.textContent = text;
      item.addEventListener('click', () => {
        this.menu.hidePopover();
        this.menuButton.focus();
        action();
      });
      return item;
    }));
    this.menu.setAttribute('aria-label', this.menuButton.title);
    this.menu.showPopover();
    const button = this.menuButton.getBoundingClientRect();
    const left = Math.max(8, Math.min(innerWidth - this.menu.offsetWidth - 8, button.right - this.menu.offsetWidth));
    const below = button.bottom + 4;
    const top = below + this.menu.offsetHeight > innerHeight ? button.top - this.menu.offsetHeight - 4 : below;
    this.menu.style.left = `${left}px`;
    this.menu.style.top = `${Math.max(8, top)}px`;
    this.menu.querySelector('button')?.focus();
  }
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

function iconButton(path: string, width = 1.5): HTMLButtonElement {
  const button = make('button', 'sc-button');
  button.type = 'button';
  const icon = svg('svg', { viewBox: '0 0 20 20', 'aria-hidden': 'true' });
  icon.append(svg('path', {
    d: path, fill: 'none', stroke: 'currentColor', 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round',
  }));
  button.append(icon);
  return button;
}

function tipContent(mark: Mark): Node[] {
  const title = document.createElement('b');
  title.textContent = mark.title;
  return [title, ...mark.lines.map((line, i) => {
    const row = document.createElement('div');
    const sign = document.createElement('i');
    const name = document.createElement('span');
    const value = document.createElement('em');
    if (line.color && !line.color.startsWith('url(')) {
      sign.style.background = line.color;
    } else {
      sign.style.visibility = 'hidden';
    }
    if (i === mark.own && mark.lines.length > 1) {
      name.className = 'sc-own';
    }
    name.textContent = line.name;
    value.textContent = line.value;
    row.append(sign, name, value);
    return row;
  })];
}

export function tableElement(state: State): HTMLTableElement {
  const table = tableOf(state);
  const element = make('table', 'sc-table');
  const caption = element.createCaption();
  caption.textContent = state.description.caption.alternative;
  const head = element.createTHead().insertRow();
  table.head.forEach((text, i) => {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = text;
    if (i > 0 && table.rows.some(row => row.cells[i - 1]?.number)) {
      cell.className = 'sc-number';
    }
    head.append(cell);
  });
  const body = element.createTBody();
  for (const row of table.rows) {
    const line = body.insertRow();
    const name = document.createElement('th');
    name.scope = 'row';
    name.textContent = row.head;
    line.append(name, ...row.cells.map(cell => {
      const data = document.createElement('td');
      data.textContent = cell.text;
      if (cell.number) {
        data.className = 'sc-number';
      }
      return data;
    }));
  }
  return element;
}
