/** The tour's part in the browser: says that a page stands alone, and outlines the place that a step is about. */

export class SinergiTour extends HTMLElement {
  static readonly observedAttributes = ['place'];

  connectedCallback(): void {
    this.hidden = true;
    // Nobody goes through a tour on a page that another one shows, as a wall does.
    if (self === top) {
      requestAnimationFrame(() => this.dispatchEvent(new CustomEvent('sinergi-alone')));
    }
  }

  disconnectedCallback(): void {
    outline('');
  }

  attributeChangedCallback(_name: string, _old: string | null, place: string | null): void {
    outline(place ?? '');
  }
}

/** Outlines the first place of the page that a selector finds, and nothing else. */
function outline(place: string): void {
  document.querySelectorAll('[data-tour]').forEach(one => one.removeAttribute('data-tour'));
  if (place) {
    document.querySelector(place)?.setAttribute('data-tour', '');
  }
}
