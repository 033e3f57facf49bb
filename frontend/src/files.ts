/** The menu of one chart: pictures and tables of it as files, or in the clipboard. */
import type { State } from './contract';
import { csvBlob, fileName, pngOf, save, serialize, svgOf } from './exports';
import { emptiness } from './layout';
import type { Parts } from './parts';

/** What the menu needs to know of its chart. */
export interface Exported {
  element: HTMLElement;
  state: State;
  width: number;
  failed: boolean;
  tableShown: boolean;
  toggleTable(): void;
}

export class FileMenu {
  /** @param chart the chart as it is when the menu is opened; none before there is something to show */
  constructor(private readonly parts: Parts, private readonly chart: () => Exported | undefined) {
    parts.menuButton.addEventListener('click', () => this.open());
    parts.menu.addEventListener('keydown', event => this.key(event));
  }

  private open(): void {
    const chart = this.chart();
    if (!chart) {
      return;
    }
    const { state } = chart;
    const { texts, description } = state;
    const actions: [string, () => void][] = [
      [texts.savePng, () => void this.save(chart, 'png')],
      [texts.saveSvg, () => void this.save(chart, 'svg')],
      ...(typeof ClipboardItem === 'undefined' || !navigator.clipboard
        ? [] : [[texts.copyImage, () => void this.copy(chart)] as [string, () => void]]),
      [texts.saveCsv, () => save(csvBlob(state), fileName(description.caption, 'csv'))],
      [chart.tableShown ? texts.showChart : texts.showTable, () => chart.toggleTable()],
    ];
    const drawable = !chart.failed && !emptiness(description);
    this.parts.openMenu(drawable ? actions : actions.slice(-2));
  }

  private key(event: KeyboardEvent): void {
    const items = [...this.parts.menu.querySelectorAll('button')];
    const index = items.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next !== undefined) {
      items[(next + items.length) % items.length]?.focus();
      event.preventDefault();
    } else if (event.key === 'Tab') {
      this.parts.menu.hidePopover();
    }
  }

  private async save({ state, element, width }: Exported, kind: 'png' | 'svg'): Promise<void> {
    try {
      const root = await svgOf(state, element, exportWidth(width));
      const blob = kind === 'png' ? await pngOf(root) : new Blob([serialize(root)], { type: 'image/svg+xml' });
      save(blob, fileName(state.description.caption, kind));
    } catch (failure) {
      console.error(`Chart "${state.description.caption.title}" could not be exported:`, failure);
      this.parts.announce(state.texts.failed);
    }
  }

  private async copy({ state, element, width }: Exported): Promise<void> {
    const picture = svgOf(state, element, exportWidth(width)).then(pngOf);
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      this.parts.announce(state.texts.copied);
    } catch {
      // The browser refused the clipboard: hand the picture over as a file instead.
      save(await picture, fileName(state.description.caption, 'png'));
    }
  }
}

function exportWidth(shown: number): number {
  return Math.max(720, Math.min(1100, shown));
}
