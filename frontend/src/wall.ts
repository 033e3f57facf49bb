/** Shows one of its slides after the other, for a screen that nobody touches; keys and buttons do the same. */

const LEAST_SECONDS = 3;

export class SinergiWall extends HTMLElement {
  private timer = 0;
  private index = 0;
  private paused = false;
  private readonly onKey = (event: KeyboardEvent): void => this.key(event);
  private readonly onClick = (event: Event): void => this.press(event);
  // Slides come after the element itself, and are replaced after each round: none of them is visible until it is shown.
  private readonly arrivals = new MutationObserver(() => this.show(this.index));

  connectedCallback(): void {
    addEventListener('keydown', this.onKey);
    this.addEventListener('click', this.onClick);
    const address = new URL(location.href);
    this.paused = address.searchParams.has('jeda');
    this.index = (Number(address.searchParams.get('layar')) || 1) - 1;
    this.arrivals.observe(this, { childList: true });
    this.show(this.index);
  }

  disconnectedCallback(): void {
    removeEventListener('keydown', this.onKey);
    this.removeEventListener('click', this.onClick);
    this.arrivals.disconnect();
    clearTimeout(this.timer);
  }

  private get slides(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.wall-slide')];
  }

  private get seconds(): number {
    const own = Number(this.slides[this.index]?.dataset['seconds']) || 0;
    return Math.max(LEAST_SECONDS, own, Number(this.getAttribute('seconds')) || 20);
  }

  private show(index: number): void {
    const slides = this.slides;
    if (!this.isConnected || slides.length === 0) {
      return;
    }
    this.index = ((index % slides.length) + slides.length) % slides.length;
    slides.forEach((slide, i) => slide.toggleAttribute('inert', i !== this.index));
    slides.forEach((slide, i) => slide.classList.toggle('wall-shown', i === this.index));
    this.fetch(slides[this.index]!);
    this.remember();
    this.wait();
  }

  /** A page is asked for when its turn comes. */
  private fetch(slide: HTMLElement): void {
    const page = slide.querySelector<HTMLIFrameElement>('iframe[data-src]');
    if (page && !page.src) {
      page.src = page.dataset['src']!;
    }
  }

  /** The address always leads back to what is shown. */
  private remember(): void {
    const address = new URL(location.href);
    address.searchParams.set('layar', String(this.index + 1));
    if (this.paused) {
      address.searchParams.set('jeda', '');
    } else {
      address.searchParams.delete('jeda');
    }
    history.replaceState(history.state, '', address.href.replace('jeda=&', 'jeda&').replace(/jeda=$/, 'jeda'));
  }

  private wait(): void {
    clearTimeout(this.timer);
    const bar = this.querySelector<HTMLElement>('.wall-progress');
    const pause = this.querySelector<HTMLElement>('[data-wall=pause]');
    pause?.setAttribute('aria-pressed', String(this.paused));
    if (bar) {
      bar.style.animation = 'none';
      void bar.offsetWidth;
      bar.style.animation = this.paused ? 'none' : `wall-progress ${this.seconds}s linear forwards`;
    }
    if (!this.paused) {
      this.timer = window.setTimeout(() => {
        if (this.index === this.slides.length - 1) {
          this.dispatchEvent(new CustomEvent('sinergi-round'));
        }
        this.show(this.index + 1);
      }, this.seconds * 1_000);
    }
  }

  private press(event: Event): void {
    const action = (event.target as Element).closest<HTMLElement>('[data-wall]')?.dataset['wall'];
    if (action) {
      this.act(action);
    }
  }

  private key(event: KeyboardEvent): void {
    const onButton = event.target instanceof HTMLElement && event.target.closest('button,a,sinergi-chart') !== null;
    const actions: Record<string, string> = { ArrowRight: 'next', ArrowLeft: 'previous', ' ': 'pause', f: 'full' };
    const action = document.querySelector('vaadin-dialog[opened], dialog[open]') ? undefined : actions[event.key];
    if (action && !(onButton && event.key === ' ') && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.act(action);
    }
  }

  private act(action: string): void {
    if (action === 'pause') {
      this.paused = !this.paused;
      this.show(this.index);
    } else if (action === 'full') {
      void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined);
    } else if (action === 'next' || action === 'previous') {
      this.show(this.index + (action === 'next' ? 1 : -1));
    }
  }
}
