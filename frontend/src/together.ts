/**
 * Draws charts together: all of them ask the page for their room before the first one draws. A chart that asked after
 * another had drawn would have the whole page laid out again, once for each.
 */

/** What a chart asks of the page before it is drawn, in CSS pixels. */
export interface Room {
  width: number;
  height: number;
  font: string;
}

export interface Drawable {
  /** The room there is; none where the chart does not show. */
  room(): Room | undefined;
  paint(room: Room): void;
}

const waiting = new Set<Drawable>();
let queued = false;
let frame = 0;

/** As soon as what changes the page now is done with it. */
export function drawSoon(chart: Drawable): void {
  waiting.add(chart);
  if (!queued) {
    queued = true;
    queueMicrotask(drawAll);
  }
}

export function drawNextFrame(chart: Drawable): void {
  waiting.add(chart);
  frame ||= requestAnimationFrame(drawAll);
}

export function drawNever(chart: Drawable): void {
  waiting.delete(chart);
}

function drawAll(): void {
  const charts = [...waiting];
  waiting.clear();
  queued = false;
  cancelAnimationFrame(frame);
  frame = 0;
  const rooms = charts.map(chart => chart.room());
  charts.forEach((chart, i) => rooms[i] && chart.paint(rooms[i]));
}
