/** Ties the list that a field to choose from opens to its field, and names it: Vaadin names the field alone. */

interface Field extends HTMLElement {
  label?: string;
}

export function nameLists(): void {
  // The event does not bubble, but passes here on its way down.
  document.addEventListener('opened-changed', nameList, true);
}

function nameList(event: Event): void {
  const field = event.target;
  if (field instanceof HTMLElement && field.matches('vaadin-combo-box, vaadin-multi-select-combo-box')) {
    // The list is made when it opens for the first time.
    requestAnimationFrame(() => {
      const input = field.querySelector('input');
      const list = field.querySelector('[role=listbox]');
      list?.setAttribute('aria-label', input?.getAttribute('aria-label') ?? (field as Field).label ?? '');
      input?.setAttribute('aria-controls', list?.id ?? '');
    });
  }
}
