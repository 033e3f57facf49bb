/** A hint that is shown until its reader has put it away once; this browser remembers that by the attribute `name`. */

export class SinergiHint extends HTMLElement {
  private readonly onClick = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('button')) {
      localStorage.setItem(this.key(), 'seen');
      this.hidden = true;
    }
  };

  connectedCallback(): void {
    this.hidden = localStorage.getItem(this.key()) !== null;
    this.addEventListener('click', this.onClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.onClick);
  }

  private key(): string {
    return `sinergi-hint-${this.getAttribute('name') ?? ''}`;
  }
}
