/** Pictures and tables of a chart as files: always light, with all the words around it burnt in. */
import type { Caption, State } from './contract';
import { LightPalette } from './colors';
import { planOf } from './layout';
import { SMALL, type LegendItem } from './layout/plan';
import { legendSign, Picture } from './picture';
import { measure, SANS } from './room';
import { drawShape, svg } from './shapes';
import { csvOf, tableOf } from './table';
import { faces } from './typeface';

const EDGE = 28;

/** The chart as one self-contained SVG of the width given (without its edge). */
export async function svgOf(state: State, host: HTMLElement, width: number): Promise<SVGElement> {
  const stage = document.createElement('div');
  stage.style.cssText = `position:absolute;left:-99999px;top:0;width:${width}px;color-scheme:light`;
  host.append(stage);
  const picture = new Picture();
  stage.append(picture.element);
  const palette = new LightPalette(stage);
  try {
    const plan = planOf(state, { width, uid: 'x' + Math.random().toString(36).slice(2, 8), measure });
    await picture.draw(plan, SANS);
    const root = compose(state.description.caption, state.texts.source, plan.legend, picture.snapshot(), width, plan.height);
    flatten(root, palette);
    const style = svg('style', {});
    style.textContent = await faces(SANS, root.textContent ?? '');
    root.prepend(style);
    return root;
  } finally {
    picture.destroy();
    palette.close();
    stage.remove();
  }
}

function compose(
  caption: Caption, sourceWord: string, legend: LegendItem[], plot: SVGElement, width: number, height: number,
): SVGElement {
  const root = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', 'font-family': SANS });
  const text = (line: string, y: number, size: number, color: string, bold = false): void => {
    root.append(drawShape({ kind: 'text', x: EDGE, y, text: line, size, color: `var(--sc-${color})`, bold }, SANS));
  };
  const paper = svg('rect', { fill: 'var(--sc-surface)' });
  root.append(paper);
  let y = EDGE + 8;
  for (const line of wrap(caption.title, width, 18, true)) {
    text(line, y + 6, 18, 'ink', true);
    y += 24;
  }
  for (const line of [...wrap(caption.subtitle, width, 13), ...wrap(caption.filters, width, 13)]) {
    text(line, y + 4, 13, 'ink-2');
    y += 18;
  }
  if (legend.length) {
    y = drawLegend(root, legend, y + 8, width);
  }
  plot.setAttribute('transform', `translate(${EDGE} ${y + 12})`);
  root.append(plot);
  y += 12 + height + 26;
  const foot = [caption.source && `${sourceWord}: ${caption.source}`, caption.stamp].filter(Boolean).join(' · ');
  for (const line of wrap(foot, width, 11.5)) {
    text(line, y, 11.5, 'ink-3');
    y += 16;
  }
  const full = { width: width + 2 * EDGE, height: Math.ceil(y + EDGE - 12) };
  for (const element of [root, paper]) {
    element.setAttribute('width', String(full.width));
    element.setAttribute('height', String(full.height));
  }
  root.setAttribute('viewBox', `0 0 ${full.width} ${full.height}`);
  const title = svg('title', {});
  title.textContent = caption.title;
  const description = svg('desc', {});
  description.textContent = caption.alternative;
  root.prepend(title, description);
  return root;
}

function drawLegend(root: SVGElement, legend: LegendItem[], top: number, width: number): number {
  let x = 0;
  let y = top;
  for (const item of legend) {
    const [first, ...more] = wrap(item.name, width - 24, SMALL);
    const room = 24 + measure(first ?? '', SMALL) + 16;
    if (x > 0 && x + room > width) {
      x = 0;
      y += 20;
    }
    const group = svg('g', { transform: `translate(${EDGE + x} ${y})` });
    group.append(...legendSign(item), drawShape({ kind: 'text', x: 24, y: 10.5, text: first ?? '', size: SMALL, color: 'var(--sc-ink-2)' }, SANS));
    root.append(group);
    x += room;
    for (const line of more) {
      y += 16;
      group.append(drawShape({ kind: 'text', x: 24, y: 10.5 + 16 * (more.indexOf(line) + 1), text: line, size: SMALL, color: 'var(--sc-ink-2)' }, SANS));
      x = width;
    }
  }
  return y + 16;
}

function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}

/** Replaces every colour that depends on the page by what it is in the light scheme. */
function flatten(root: SVGElement, palette: LightPalette): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (/^(on|data:|data-)/.test(name)) {
        element.removeAttribute(name);
      } else if ((name === 'fill' || name === 'stroke' || name === 'color') && /var\(|color-mix\(/.test(value)) {
        element.setAttribute(name, palette.resolve(value));
      }
    }
  }
}

export function serialize(root: SVGElement): string {
  return new XMLSerializer().serializeToString(root);
}

/** The picture at twice its size. */
export async function pngOf(root: SVGElement): Promise<Blob> {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(serialize(root));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Number(root.getAttribute('width')) * 2;
  canvas.height = Number(root.getAttribute('height')) * 2;
  const context = canvas.getContext('2d')!;
  context.scale(2, 2);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('The picture could not be encoded'))), 'image/png'));
}

export function csvBlob(state: State): Blob {
  const { caption } = state.description;
  const notes = [caption.filters, caption.source && `${state.texts.source}: ${caption.source}`, caption.stamp];
  return new Blob([csvOf(tableOf(state), notes.filter(Boolean), state.locale)], { type: 'text/csv;charset=utf-8' });
}

/** `orang-dilatih-per-provinsi-jan-sep-2026.png`: what the file holds, in letters every system keeps. */
export function fileName(caption: Caption, extension: string): string {
  const words = `${caption.title} ${caption.filters}`.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  const slug = words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 96).replace(/-$/, '');
  return `${slug || 'chart'}.${extension}`;
}

export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
