/** Puts the words of a chart into its parts: title, text alternative, table twin, legend. */
import type { State } from './contract';
import { emptiness } from './layout';
import type { Plan } from './layout/plan';
import { tableElement, type Parts } from './parts';
import { legendSign, SIGN } from './picture';
import { svg } from './shapes';

/**
 * @param failed whether the chart cannot be drawn, so that its table stands in its place
 * @param tableShown whether the user asked for the table
 */
export function dress(state: State, parts: Parts, failed: boolean, tableShown: boolean): void {
  const { caption, kind } = state.description;
  const bare = kind === 'sparkline';
  parts.head.hidden = bare;
  parts.title.textContent = caption.title;
  parts.sub.textContent = caption.subtitle;
  parts.sub.hidden = !caption.subtitle;
  parts.body.classList.toggle('sc-bare', bare);
  parts.menuButton.setAttribute('aria-label', `${state.texts.menu}: ${caption.title}`);
  parts.menuButton.title = state.texts.menu;
  dressTable(state, parts, tableShown || failed);
  const empty = failed ? 'failed' : emptiness(state.description);
  parts.empty.hidden = !empty || bare;
  if (empty) {
    parts.empty.textContent = empty === 'none' ? state.texts.none
      : empty === 'suppressed' ? state.texts.allSuppressed : state.texts.failed;
  }
  parts.body.hidden = empty !== undefined || tableShown;
  dressBody(state, parts, bare);
}

function dressBody(state: State, parts: Parts, bare: boolean): void {
  const { caption } = state.description;
  const body = parts.body;
  const label = caption.alternative.startsWith(caption.title) ? caption.alternative : `${caption.title}. ${caption.alternative}`;
  if (bare) {
    body.setAttribute('role', 'img');
    body.removeAttribute('tabindex');
    body.removeAttribute('aria-roledescription');
    body.setAttribute('aria-label', label);
  } else {
    body.setAttribute('role', 'application');
    body.setAttribute('tabindex', '0');
    body.setAttribute('aria-roledescription', state.texts.chart);
    body.setAttribute('aria-label', `${label} ${state.selectable ? state.texts.selectHint : state.texts.hint}`);
  }
}

function dressTable(state: State, parts: Parts, shown: boolean): void {
  const bare = state.description.kind === 'sparkline';
  parts.tableButton.setAttribute('aria-pressed', String(shown));
  const action = shown ? state.texts.showChart : state.texts.showTable;
  parts.tableButton.setAttribute('aria-label', `${state.texts.showTable}: ${state.description.caption.title}`);
  parts.tableButton.title = action;
  parts.scroll.className = shown ? 'sc-scroll' : 'sc-hidden';
  parts.scroll.setAttribute('aria-label', state.description.caption.title);
  if (shown) {
    parts.scroll.tabIndex = 0;
  } else {
    parts.scroll.removeAttribute('tabindex');
  }
  parts.scroll.hidden = bare;
  parts.scroll.replaceChildren(...(bare ? [] : [tableElement(state)]));
}

export function dressLegend(plan: Plan, parts: Parts): void {
  parts.legend.hidden = plan.legend.length === 0;
  parts.legend.replaceChildren(...plan.legend.map(item => {
    const row = document.createElement('li');
    const sign = svg('svg', { ...SIGN, 'aria-hidden': 'true' });
    sign.append(...legendSign(item));
    row.append(sign, item.name);
    return row;
  }));
}
