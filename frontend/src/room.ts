/** What the page around the charts is like: its font, and when charts must be redrawn. */

/** Used where the page's own font cannot be: in files. */
export const SANS = 'Inter, "Segoe UI", system-ui, sans-serif';

let pen: CanvasRenderingContext2D | undefined;
let family = SANS;
const widths = new Map<string, number>();

/** The font of the page, taken once from the first chart. */
export function useFont(of: Element): string {
  const found = getComputedStyle(of).fontFamily || SANS;
  if (found !== family) {
    family = found;
    widths.clear();
  }
  return family;
}

export function measure(text: string, size: number, bold = false): number {
  const key = `${bold ? 'b' : ''}${size}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size > 5_000) {
      widths.clear();
    }
    pen ??= document.createElement('canvas').getContext('2d')!;
    pen.font = `${bold ? 650 : 400} ${size}px ${family}`;
    width = pen.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}

/** Texts measured before the page's font had arrived are wrong: forgets them and says so. */
export function watchFonts(arrived: () => void): void {
  document.fonts?.addEventListener('loadingdone', () => {
    widths.clear();
    arrived();
  });
}

/** One observer for the sizes of all charts. */
const callbacks = new WeakMap<Element, () => void>();
const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(entries => {
  for (const entry of entries) {
    callbacks.get(entry.target)?.();
  }
});

export function watchSize(element: Element, changed: () => void): void {
  callbacks.set(element, changed);
  observer?.observe(element);
}

export function unwatchSize(element: Element): void {
  callbacks.delete(element);
  observer?.unobserve(element);
}
