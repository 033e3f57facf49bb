/** Completes menus: an item that holds a link opens it wherever it is pressed, and the rest of a menu closes after it. */

const ITEM = 'vaadin-menu-bar-item,vaadin-context-menu-item';

export function completeMenus(): void {
  // Before the menu itself sees the press and takes its items away.
  document.addEventListener('click', openLink, true);
  document.addEventListener('click', closePopover);
}

/** A press beside the letters, or by Enter or Space, reaches the item only. */
function openLink(event: Event): void {
  const path = event.composedPath();
  const item = path.find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(ITEM));
  const link = item?.querySelector('a');
  if (link && !path.includes(link)) {
    link.click();
  }
}

/** Navigation that opened above the page closes once one of its links was followed. */
function closePopover(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const popover = link?.closest<HTMLElement>('[popover]:popover-open');
  popover?.hidePopover();
}
