/** The list of keys: "?" opens it from any page, Escape closes it. */

/** One key, or several to be pressed together, with what it does. */
interface Key {
  keys: string;
  text: string;
}

/** The words of the list in the user's language. */
interface Words {
  title: string;
  close: string;
  groups: { name: string; keys: Key[] }[];
}

/** Where a question mark is a letter of what is typed. */
const WRITING = 'input, textarea, select, [contenteditable], [role=textbox], [role=combobox]';

export class SinergiKeys extends HTMLElement {
  /** Set by the server, maybe before the element is defined: a field would forget it. */
  declare words: Words | undefined;
  private readonly dialog = document.createElement('dialog');
  private readonly onKey = (event: KeyboardEvent): void => this.shortcut(event);
  private readonly onClick = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('[data-opens=keys]')) {
      this.open();
    }
  };

  connectedCallback(): void {
    addEventListener('keydown', this.onKey);
    addEventListener('click', this.onClick);
    if (!this.dialog.isConnected) {
      this.dialog.className = 'keys';
      this.dialog.addEventListener('click', event => {
        if (event.target === this.dialog) {
          this.dialog.close();
        }
      });
      this.append(this.dialog);
    }
  }

  disconnectedCallback(): void {
    removeEventListener('keydown', this.onKey);
    removeEventListener('click', this.onClick);
  }

  private shortcut(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    const writing = target instanceof Element && target.closest(WRITING) !== null;
    if (event.key === '?' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented) {
      event.preventDefault();
      this.open();
    }
  }

  /** Not above another dialog, whose own keys count then. */
  private open(): void {
    const { words } = this;
    if (!words || document.querySelector('dialog[open], vaadin-dialog[opened]')) {
      return;
    }
    const title = document.createElement('h2');
    title.textContent = words.title;
    title.id = 'keys-title';
    this.dialog.setAttribute('aria-labelledby', title.id);
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'plain';
    close.textContent = words.close;
    close.addEventListener('click', () => this.dialog.close());
    this.dialog.replaceChildren(title, ...words.groups.map(group => this.group(group.name, group.keys)), close);
    this.dialog.showModal();
    close.focus();
  }

  private group(name: string, keys: Key[]): HTMLElement {
    const group = document.createElement('section');
    const title = document.createElement('h3');
    title.textContent = name;
    const list = document.createElement('dl');
    for (const key of keys) {
      const term = document.createElement('dt');
      const text = document.createElement('dd');
      term.append(...key.keys.split(' ').map(one => {
        const cap = document.createElement('kbd');
        cap.textContent = one;
        return cap;
      }));
      text.textContent = key.text;
      list.append(term, text);
    }
    group.append(title, list);
    return group;
  }
}
