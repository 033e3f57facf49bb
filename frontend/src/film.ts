/** Shows the layers of a map one after the other, as a film of months that can be paused and stepped through. */
import type { State, TileMapChart } from './contract';
import type { SinergiChart } from './element';

/** Milliseconds for which a layer stands still. */
const STILL = 1_500;

export class SinergiFilm extends HTMLElement {
  private timer = 0;
  private index = -1;
  private playing = false;
  private readonly onKey = (event: KeyboardEvent): void => this.key(event);
  private readonly onClick = (event: Event): void => this.press(event);

  connectedCallback(): void {
    addEventListener('keydown', this.onKey);
    this.addEventListener('click', this.onClick);
    this.play(!matchMedia('(prefers-reduced-motion: reduce)').matches);
    this.timer = window.setInterval(() => this.tick(), STILL);
    this.tick();
  }

  disconnectedCallback(): void {
    removeEventListener('keydown', this.onKey);
    this.removeEventListener('click', this.onClick);
    clearInterval(this.timer);
  }

  /** Goes on while it can be seen; out of sight it begins anew. The first layer is shown even if nothing moves. */
  private tick(): void {
    if (this.outOfSight) {
      this.index = -1;
    } else if (this.playing || this.index < 0) {
      this.show(this.index + 1);
    }
  }

  private get outOfSight(): boolean {
    return this.closest('[inert]') !== null || document.hidden;
  }

  private show(index: number): void {
    const chart = this.querySelector<SinergiChart>('sinergi-chart');
    const state: State | undefined = chart?.state;
    if (!chart || state?.description.kind !== 'tilemap') {
      return;
    }
    const { layers } = state.description;
    this.index = ((index % layers.length) + layers.length) % layers.length;
    const description: TileMapChart = { ...state.description, frame: this.index };
    chart.state = { ...state, description };
    const label = this.querySelector('.film-label');
    if (label) {
      label.textContent = layers[this.index]!.name;
    }
  }

  private play(on: boolean): void {
    this.playing = on;
    this.toggleAttribute('playing', on);
    this.querySelector('[data-film=play]')?.setAttribute('aria-pressed', String(on));
  }

  private key(event: KeyboardEvent): void {
    if (event.key.toLowerCase() === 'm' && !this.outOfSight && !event.ctrlKey && !event.metaKey && !event.altKey
      && !(event.target instanceof Element && event.target.closest('sinergi-chart, input'))) {
      this.play(!this.playing);
    }
  }

  private press(event: Event): void {
    const action = (event.target as Element).closest<HTMLElement>('[data-film]')?.dataset['film'];
    if (action === 'play') {
      this.play(!this.playing);
    } else if (action) {
      this.play(false);
      this.show(this.index + (action === 'next' ? 1 : -1));
    }
  }
}
