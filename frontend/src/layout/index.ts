/** From a description to a plan, for the room there is. */
import type { Description, Point, State } from '../contract';
import { color } from '../colors';
import { planColumns } from './columns';
import { planHeatmap } from './heat';
import { planFunnel } from './funnel';
import { planLines } from './lines';
import { Draft } from './draft';
import { type Look, type Plan } from './plan';
import { planBars } from './rows';
import { planSparkline } from './sparkline';
import { planTileMap } from './tiles';
import { planTrend } from './trend';
import { planWaterfall } from './waterfall';

/** Why there is nothing to draw, if so. */
export function emptiness(description: Description): 'none' | 'suppressed' | undefined {
  const points = pointsOf(description);
  if (points.some(point => point.value !== undefined)) {
    return undefined;
  }
  return points.some(point => point.state === 'SUPPRESSED') ? 'suppressed' : 'none';
}

export function planOf(state: State, look: Look): Plan {
  const draft = new Draft(state, look);
  const plan = planKind(state.description, draft);
  addStates(state, draft);
  return { ...plan, legend: draft.legend, patterns: draft.plan(0).patterns };
}

function planKind(description: Description, draft: Draft): Plan {
  switch (description.kind) {
    case 'line':
      return planLines(description, draft);
    case 'column':
    case 'grouped':
      return planColumns(description, draft);
    case 'trend':
      return planTrend(description, draft);
    case 'sparkline':
      return planSparkline(description, draft);
    case 'bar':
      return planBars(description, draft);
    case 'funnel':
      return planFunnel(description, draft);
    case 'waterfall':
      return planWaterfall(description, draft);
    case 'heatmap':
      return planHeatmap(description, draft);
    case 'tilemap':
      return planTileMap(description, draft);
  }
}

/** The legend explains hatches wherever they are drawn. */
function addStates(state: State, draft: Draft): void {
  const { description } = state;
  if (description.kind === 'sparkline') {
    return;
  }
  const points = pointsOf(description);
  if (points.some(point => point.state === 'INCOMPLETE')) {
    draft.legend.push({ name: draft.texts.incomplete, color: draft.hatch(color('actual')), sign: 'box' });
  }
  if (points.some(point => point.state === 'SUPPRESSED')) {
    draft.legend.push({ name: draft.texts.suppressed, color: draft.suppressed(), sign: 'box' });
  }
}

function pointsOf(d: Description): Point[] {
  switch (d.kind) {
    case 'line':
    case 'column':
    case 'grouped':
      return d.series.flatMap(series => series.points);
    case 'trend':
      return [d.cumulative, d.periodic].flatMap(series => series.points);
    case 'sparkline':
      return d.series.points;
    case 'heatmap':
      return d.rows.flatMap(row => row.points);
    case 'tilemap':
      return d.layers.flatMap(layer => layer.points);
    case 'waterfall':
      return [d.start, ...d.steps, d.end].map(item => item.point);
    default:
      return d.items.map(item => item.point);
  }
}
