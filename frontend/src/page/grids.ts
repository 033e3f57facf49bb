/** What the grids of this version of Vaadin lack: names of their sort buttons in the user's language, and our typeface. */

interface Grid extends HTMLElement {
  recalculateColumnWidths(): void;
}

let sortBy = 'Sort by';
let patched = false;

/** Holds the words in its attribute `sort-by`. */
export class SinergiGrids extends HTMLElement {
  static readonly observedAttributes = ['sort-by'];

  attributeChangedCallback(_name: string, _old: string | null, words: string | null): void {
    sortBy = words ?? sortBy;
  }

  connectedCallback(): void {
    this.hidden = true;
    if (!patched) {
      patched = true;
      void customElements.whenDefined('vaadin-grid-sorter').then(nameSorters);
      // Columns that were measured in another typeface, before ours had arrived, would cut their headings.
      document.fonts.addEventListener('loadingdone', () =>
        document.querySelectorAll<Grid>('vaadin-grid').forEach(grid => grid.recalculateColumnWidths()));
    }
  }
}

/** The sorters write their name in English and offer no texts of their own. */
function nameSorters(sorter: CustomElementConstructor): void {
  const prototype = sorter.prototype as HTMLElement;
  const set = prototype.setAttribute;
  prototype.setAttribute = function (this: HTMLElement, name: string, value: string): void {
    set.call(this, name, name === 'aria-label' ? value.replace(/^Sort by/, sortBy) : value);
  };
}
