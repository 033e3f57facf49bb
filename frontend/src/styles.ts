/** The component's own style sheet; every colour and size comes from the page's tokens. */
import { colorRules } from './colors';

const HIDDEN = 'position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0';

export const STYLES = `
sinergi-chart{${colorRules()}
--sc-axis:color-mix(in oklab,var(--sc-ink-3) 55%,var(--sc-line));
--sc-previous:color-mix(in oklab,var(--previous,light-dark(#a9bac7,#4d5f6e)) 45%,var(--sc-ink-3));
--sc-funnel-1:color-mix(in oklab,var(--sc-actual) 66%,var(--sc-surface));
--sc-funnel-2:color-mix(in oklab,var(--sc-actual) 84%,var(--sc-surface));
--sc-on-middle:#0b141b;--sc-on-strong:light-dark(#fff,#0b141b);
display:block;position:relative;min-width:0;color:var(--sc-ink);line-height:1.4}
.sc-plot,.sc-tip,.sc-table{font-variant-numeric:tabular-nums}
sinergi-chart[hidden],sinergi-chart [hidden]{display:none!important}
.sc-head{display:flex;gap:4px;align-items:start}
.sc-words{flex:1;min-width:0}
.sc-title{font-size:var(--t-body,15px);line-height:1.35;margin:0;font-weight:650;color:var(--sc-ink);letter-spacing:normal}
.sc-sub{font-size:var(--t-small,12.5px);margin:1px 0 0;color:var(--sc-ink-3)}
.sc-button{flex:none;display:grid;place-items:center;width:32px;height:32px;margin:-6px 0 0;padding:0;border:0;border-radius:8px;background:none;color:var(--sc-ink-3);cursor:pointer}
.sc-button:last-child{margin-right:-6px}
.sc-button:hover,.sc-button[aria-expanded=true]{background:var(--sc-surface-2);color:var(--sc-ink)}
.sc-button:focus-visible,.sc-body:focus-visible,.sc-scroll:focus-visible{outline:3px solid var(--sc-accent);outline-offset:2px}
.sc-button svg{width:18px;height:18px;display:block}
.sc-legend{display:flex;flex-wrap:wrap;gap:2px 14px;margin:8px 0 0;padding:0;list-style:none;font-size:var(--t-small,12.5px);color:var(--sc-ink-2)}
.sc-legend li{display:inline-flex;gap:6px;align-items:center}
.sc-legend svg{flex:none;overflow:visible}
.sc-body{position:relative;margin-top:10px;border-radius:8px}
.sc-body.sc-bare{margin:0}
.sc-body.sc-long{max-height:var(--sinergi-chart-max-height,560px);overflow:auto;scrollbar-width:thin}
.sc-plot{position:relative;width:100%;overflow:hidden}
.sc-plot.sc-open{overflow:visible}
.sc-layer{position:absolute;inset:0;display:block;pointer-events:none;overflow:visible}
.sc-panel{position:absolute;pointer-events:none}
.sc-panel svg{overflow:visible}
sinergi-chart .sc-panel .apexcharts-canvas,sinergi-chart .sc-panel .apexcharts-canvas *{transition:none}
.sc-pick{cursor:pointer}
.sc-focus{position:absolute;pointer-events:none;border-radius:6px;outline:2px solid var(--sc-ink);outline-offset:1.5px;z-index:1}
.sc-focus.sc-round{border-radius:50%}
.sc-focus.sc-hover{outline-color:color-mix(in oklab,var(--sc-ink) 45%,transparent);outline-width:1.5px}
.sc-rule{position:absolute;pointer-events:none;width:1px;background:color-mix(in oklab,var(--sc-ink-3) 55%,transparent)}
.sc-tip{position:absolute;z-index:3;pointer-events:none;max-width:min(320px,90%);width:max-content;padding:8px 11px;border-radius:10px;background:var(--sc-ink);color:var(--sc-surface);font-size:var(--t-small,12.5px);line-height:1.45;box-shadow:0 6px 20px rgb(0 0 0 / .18)}
.sc-tip b{display:block;font-weight:650}
.sc-tip div{display:grid;grid-template-columns:auto 1fr auto;gap:0 8px;align-items:center}
.sc-tip i{width:8px;height:8px;border-radius:2px;outline:1px solid color-mix(in oklab,var(--sc-surface) 60%,transparent)}
.sc-tip em{font-style:normal;font-weight:650;text-align:right}
.sc-tip .sc-own{font-weight:650}
.sc-tip.sc-still{transition:none}
.sc-empty{display:grid;place-items:center;gap:6px;min-height:120px;padding:16px;text-align:center;font-size:var(--t-small,12.5px);color:var(--sc-ink-2);border:1px dashed var(--sc-line);border-radius:10px;background:color-mix(in oklab,var(--sc-surface-2) 45%,transparent)}
.sc-scroll{overflow:auto;max-height:420px;margin-top:10px;border-radius:8px}
.sc-hidden{${HIDDEN}}
.sc-table{border-collapse:collapse;width:100%;font-size:var(--t-small,12.5px);color:var(--sc-ink)}
.sc-table caption{text-align:left;font-size:var(--t-small,12.5px);color:var(--sc-ink-3);padding:0 0 6px}
.sc-table th,.sc-table td{padding:5px 10px 5px 0;text-align:left;font-weight:400;border-top:1px solid var(--sc-line);vertical-align:top}
.sc-table thead th{position:sticky;top:0;background:var(--sc-surface);font-weight:650;color:var(--sc-ink-2);border-top:0;border-bottom:1px solid var(--sc-line)}
.sc-table .sc-number{text-align:right;white-space:nowrap}
.sc-table th:last-child,.sc-table td:last-child{padding-right:2px}
.sc-menu{position:fixed;inset:auto;margin:0;padding:5px;border:1px solid var(--sc-line);border-radius:12px;background:var(--sc-surface);color:var(--sc-ink);box-shadow:0 10px 32px rgb(0 0 0 / .16);min-width:190px;font-size:var(--t-small,12.5px)}
.sc-menu button{display:block;width:100%;padding:8px 12px;border:0;border-radius:8px;background:none;color:inherit;font:inherit;text-align:left;cursor:pointer}
.sc-menu button:hover,.sc-menu button:focus-visible{background:var(--sc-accent-soft);outline:none}
.sc-menu button:focus-visible{box-shadow:inset 0 0 0 2px var(--sc-accent)}
@media (forced-colors:active){.sc-focus{outline-color:Highlight}}
@media print{
.sc-button,.sc-tip,.sc-focus,.sc-rule,.sc-menu{display:none!important}
.sc-body.sc-long{max-height:none;overflow:visible}
sinergi-chart{color-scheme:light;break-inside:avoid;print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

let installed = false;

export function installStyles(): void {
  if (!installed) {
    installed = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
}
