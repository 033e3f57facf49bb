/** Copies the address of the page when it is clicked, and says by an event whether that went well. */

export class SinergiCopy extends HTMLElement {
  /** Parameters that the copied address names whether the page's own does or not. */
  declare pinned: Record<string, string> | undefined;

  private readonly onClick = (): void => {
    void copied(this.address()).then(detail => this.dispatchEvent(new CustomEvent('sinergi-copied', { detail })));
  };

  connectedCallback(): void {
    this.addEventListener('click', this.onClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.onClick);
  }

  private address(): string {
    const address = new URL(location.href);
    Object.entries(this.pinned ?? {}).forEach(([name, value]) => address.searchParams.set(name, value));
    return address.href;
  }
}

async function copied(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(() => true, () => false);
  }
  // Without a secure connection there is no clipboard for scripts, but a selected text can be copied.
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
