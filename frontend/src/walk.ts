/** Which mark lies under the pointer, and which one an arrow key leads to. */
import type { Mark } from './layout/plan';

/** Pixels beside a mark that still choose it. */
const REACH = 12;

/** The index of the mark at a place of the plot, in pixels; -1 if there is none. */
export function markAt(marks: readonly Mark[], x: number, y: number): number {
  let best = -1;
  let distance = Infinity;
  marks.forEach((mark, i) => {
    const { box } = mark;
    const exact = mark.contains?.(x, y) ?? false;
    const dx = Math.max(box.x - x, 0, x - box.x - box.width);
    const dy = Math.max(box.y - y, 0, y - box.y - box.height);
    if (!exact && Math.hypot(dx, dy) > REACH) {
      return;
    }
    const far = exact ? -1 : Math.hypot(dx, dy) * 10 + Math.hypot(mark.x - x, mark.y - y) / 10;
    if (far < distance) {
      best = i;
      distance = far;
    }
  });
  return best;
}

/**
 * The index of the nearest mark so many rows or columns on, -1 if there is none; a single row or column can be walked
 * both ways.
 *
 * @param reading whether the marks are walked in reading order, as on a map
 */
export function markBeside(marks: readonly Mark[], index: number, rows: number, columns: number, reading: boolean): number {
  const from = marks[index];
  if (!from) {
    return marks.length ? 0 : -1;
  }
  const row = marks.every(mark => mark.row === from.row);
  const column = marks.every(mark => mark.column === from.column);
  if (reading && columns) {
    return within(marks, index + columns);
  }
  if (row || column) {
    return within(marks, index + rows + columns);
  }
  let best = -1;
  let distance = Infinity;
  marks.forEach((mark, i) => {
    const ahead = columns ? (mark.column - from.column) * columns : (mark.row - from.row) * rows;
    const aside = columns ? Math.abs(mark.row - from.row) : Math.abs(mark.column - from.column);
    // On a map with gaps the next row comes first, then the place nearest in it.
    const far = reading ? ahead * 1000 + aside : aside * 1000 + ahead;
    if (ahead > 0 && far < distance) {
      best = i;
      distance = far;
    }
  });
  return best;
}

function within(marks: readonly Mark[], index: number): number {
  return Math.max(0, Math.min(marks.length - 1, index));
}
