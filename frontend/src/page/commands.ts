/** The command palette: Ctrl-K opens a list of places, pages and actions to choose from by typing. */
import { matching, type Command } from './matching';

/** The words of the palette in the user's language. */
interface Words {
  title: string;
  hint: string;
  none: string;
  action: string;
}

let counter = 0;

/**
 * Asks the server for its commands when it is first opened; what the page itself offers, marked by `data-command`, joins
 * them at each opening. Ctrl-. leads to the filters.
 */
export class SinergiCommands extends HTMLElement {
  /** Set by the server, maybe before the element is defined: a field would forget it. */
  declare words: Words | undefined;
  private known: Command[] = [];
  private shown: Command[] = [];
  private active = 0;
  /** Whether Enter was pressed before the server had answered. */
  private entered = false;
  private readonly id_ = `commands-${counter++}`;
  private readonly dialog = document.createElement('dialog');
  private readonly input = document.createElement('input');
  private readonly list = document.createElement('ul');
  private readonly foot = document.createElement('p');
  private readonly onKey = (event: KeyboardEvent): void => this.shortcut(event);
  private readonly onClick = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('[data-opens=commands]')) {
      this.open();
    }
  };

  /** Called by the server when it was asked. */
  receive(given: Command[]): void {
    this.known = given;
    this.list.removeAttribute('aria-busy');
    this.search();
    if (this.entered) {
      this.run(this.shown[0]);
    }
  }

  connectedCallback(): void {
    addEventListener('keydown', this.onKey);
    addEventListener('click', this.onClick);
    if (!this.dialog.isConnected) {
      this.build();
    }
  }

  disconnectedCallback(): void {
    removeEventListener('keydown', this.onKey);
    removeEventListener('click', this.onClick);
  }

  private build(): void {
    const { dialog, input, list, foot } = this;
    dialog.className = 'commands';
    list.id = `${this.id_}-list`;
    list.setAttribute('role', 'listbox');
    input.type = 'text';
    input.autocomplete = 'off';
    input.spellcheck = false;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-expanded', 'true');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-autocomplete', 'list');
    input.addEventListener('input', () => this.search());
    input.addEventListener('keydown', event => this.move(event));
    list.addEventListener('click', event => {
      const index = [...list.children].findIndex(item => item.contains(event.target as Node));
      this.run(this.shown[index]);
    });
    dialog.addEventListener('click', event => {
      if (event.target === dialog) {
        dialog.close();
      }
    });
    dialog.append(input, list, foot);
    this.append(dialog);
  }

  private shortcut(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) {
      return;
    }
    if (event.key.toLowerCase() === 'k') {
      event.preventDefault();
      this.open();
    } else if (event.key === '.') {
      event.preventDefault();
      document.querySelector<HTMLElement>('.filters .chip')?.focus();
    }
  }

  open(): void {
    if (this.dialog.open || !this.words) {
      return;
    }
    this.entered = false;
    if (this.known.length === 0) {
      this.list.setAttribute('aria-busy', 'true');
      this.dispatchEvent(new CustomEvent('sinergi-commands'));
    }
    const { words } = this;
    this.dialog.setAttribute('aria-label', words.title);
    this.input.setAttribute('aria-label', words.title);
    this.input.placeholder = words.title;
    this.list.setAttribute('aria-label', words.title);
    this.foot.textContent = words.hint;
    this.input.value = '';
    this.dialog.showModal();
    this.search();
    this.input.focus();
  }

  /** What can be pressed on the page as it is now. */
  private ofPage(): Command[] {
    const group = this.words?.action ?? '';
    const pressed = [...document.querySelectorAll<HTMLElement>('[data-command]')]
      .filter(one => one.checkVisibility() || one.closest('[popover]'));
    return pressed.map(one => ({
      group, name: one.dataset['command'] || one.ariaLabel || one.textContent!.trim(),
      run: () => {
        one.focus();
        one.click();
      },
    }));
  }

  private search(): void {
    this.shown = matching([...this.known, ...this.ofPage()], this.input.value);
    this.active = 0;
    const none = document.createElement('li');
    none.setAttribute('role', 'option');
    none.setAttribute('aria-disabled', 'true');
    none.textContent = this.words?.none ?? '';
    this.list.replaceChildren(...(this.shown.length ? this.shown.map((command, i) => this.item(command, i)) : [none]));
    this.mark();
  }

  private item(command: Command, index: number): HTMLElement {
    const item = document.createElement('li');
    const group = document.createElement('span');
    item.id = `${this.list.id}-${index}`;
    item.setAttribute('role', 'option');
    group.textContent = command.group;
    item.append(command.name, group);
    return item;
  }

  private mark(): void {
    [...this.list.children].forEach((item, i) =>
      item.setAttribute('aria-selected', String(this.shown.length > 0 && i === this.active)));
    this.list.children[this.active]?.scrollIntoView({ block: 'nearest' });
    if (this.shown.length) {
      this.input.setAttribute('aria-activedescendant', `${this.list.id}-${this.active}`);
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  private move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && this.shown.length) {
      event.preventDefault();
      this.active = (this.active + step + this.shown.length) % this.shown.length;
      this.mark();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.entered = this.list.hasAttribute('aria-busy');
      if (!this.entered) {
        this.run(this.shown[this.active]);
      }
    }
  }

  private run(command: Command | undefined): void {
    if (!command) {
      return;
    }
    this.dialog.close();
    this.entered = false;
    if (command.address !== undefined) {
      // A link inside of the page is followed by Flow's router, without loading the page again.
      const link = document.createElement('a');
      link.href = command.address;
      this.append(link);
      link.click();
      link.remove();
    } else {
      command.run?.();
    }
  }
}
