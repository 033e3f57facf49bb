/** Arrow keys lead through the cells of a matrix, of which one at a time can be reached by Tab. */

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
};

/** The link in a cell of the table's body; a cell without one is stepped over. */
function next(table: HTMLTableElement, from: HTMLTableCellElement, [down, right]: readonly [number, number]) {
  const rows = [...table.tBodies[0]!.rows];
  let row = rows.indexOf(from.parentElement as HTMLTableRowElement) + down;
  let column = from.cellIndex + right;
  while (rows[row]?.cells[column]) {
    const link = rows[row]!.cells[column]!.querySelector<HTMLElement>('td > a');
    if (link) {
      return link;
    }
    row += down;
    column += right;
  }
  return undefined;
}

function onKey(event: KeyboardEvent): void {
  const link = event.target;
  const step = steps[event.key];
  if (!step || !(link instanceof HTMLElement) || !link.matches('table.matrix td > a')) {
    return;
  }
  const found = next(link.closest('table')!, link.closest('td')!, step);
  event.preventDefault();
  if (found) {
    link.tabIndex = -1;
    found.tabIndex = 0;
    found.focus();
  }
}

/** Serves every matrix of the page, also one that comes later. */
export function walkMatrices(): void {
  document.addEventListener('keydown', onKey);
}
