/** Finds an entry by the letters that are typed one after the other, as lists of an operating system do. */

/** After so many milliseconds without a letter the next one begins a new word. */
const PAUSE = 1_000;

export class TypeAhead {
  private typed = '';
  private last = 0;

  /** Whether the key is a letter of what is typed; a space only goes on with a word, it does not begin one. */
  takes(key: string, now = performance.now()): boolean {
    if (now - this.last > PAUSE) {
      this.typed = '';
    }
    if (key.length !== 1 || (key === ' ' ? this.typed === '' : !/[\p{L}\p{N}.]/u.test(key))) {
      return false;
    }
    this.typed += key.toLowerCase();
    this.last = now;
    return true;
  }

  /**
   * The index of the first name that begins with what was typed, after it of one with a word that does, -1 without any.
   * A first letter leads on from the entry that one is at, further letters may keep it.
   */
  find(names: string[], from: number): number {
    const first = this.typed.length === 1 ? from + 1 : Math.max(0, from);
    const order = names.map((_, i) => (first + i) % names.length);
    const wanted = this.typed;
    const begins = order.find(i => names[i]!.toLowerCase().startsWith(wanted));
    return begins ?? order.find(i => names[i]!.toLowerCase().includes(` ${wanted}`)) ?? -1;
  }

  forget(): void {
    this.typed = '';
  }
}
