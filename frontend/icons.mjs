// The icons of Vaadin's set that the product names, as one file of symbols: the whole set weighs more than a page may.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join('..', 'src', 'main', 'java');
const SET = join('node_modules', '@vaadin', 'icons', 'assets', 'svg');

/** As Java writes them: `VaadinIcon.CHECK_CIRCLE` in code, `vaadin:check-circle` in a menu. */
export function usedIcons() {
  const found = new Set();
  for (const path of readdirSync(SOURCES, { recursive: true }).filter(path => path.endsWith('.java'))) {
    const source = readFileSync(join(SOURCES, path), 'utf8');
    for (const [, constant, name] of source.matchAll(/VaadinIcon\.([A-Z][A-Z0-9_]+)|"vaadin:([a-z0-9-]+)"/g)) {
      found.add(name ?? constant.toLowerCase().replaceAll('_', '-'));
    }
  }
  return [...found].sort();
}

export function iconFile() {
  const symbols = usedIcons().map(name => {
    const paths = readFileSync(join(SET, `${name}.svg`), 'utf8').match(/<(path|rect|circle|polygon)[^>]*>/g) ?? [];
    const shapes = paths.map(path => path.replace(/ fill="[^"]*"/, '').replace(/\s*\/?>$/, '/>'));
    return `<symbol id="${name}" viewBox="0 0 16 16">${shapes.join('')}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}
