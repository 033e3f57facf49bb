// What Vaadin brings without compressing it well: its theme, here without the parts of components that the product has
// no use for, and the client of its push connection.
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeCompressed } from './compress.mjs';

const SOURCES = join('..', 'src', 'main', 'java');
const LUMO = join('META-INF', 'resources', 'lumo', 'lumo.css');
const PUSH = join('META-INF', 'resources', 'VAADIN', 'static', 'push', 'vaadinPush-min.js');

/** Components that no page has; one that comes into use leaves this list, or the build stops. */
const UNUSED = [
  'accordion', 'app-layout', 'avatar', 'badge', 'breadcrumbs', 'card', 'chart', 'crud', 'dashboard',
  'date-time-picker', 'drawer-toggle', 'grid-pro', 'login', 'login-overlay', 'map', 'message',
  'range-slider', 'rich-text-editor', 'side-nav', 'slider', 'split-layout', 'tab', 'tabs', 'tabsheet', 'time-picker',
  'user-tag', 'user-tags',
];

/** @param vaadin where Vaadin's own files were unpacked */
export async function writeVaadin(vaadin, target) {
  await checkUnused();
  const lumo = withoutUnused(await readFile(join(vaadin, LUMO), 'utf8'));
  for (const [path, content] of [[LUMO, Buffer.from(lumo)], [PUSH, await readFile(join(vaadin, PUSH))]]) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeCompressed(join(target, path), content);
  }
}

async function checkUnused() {
  for (const path of (await readdir(SOURCES, { recursive: true })).filter(path => path.endsWith('.java'))) {
    const source = await readFile(join(SOURCES, path), 'utf8');
    const used = UNUSED.find(name => source.includes(`com.vaadin.flow.component.${name.replaceAll('-', '')}.`));
    if (used) {
      throw new Error(`${path} uses ${used}: take it from the list in frontend/vaadin.mjs`);
    }
  }
}

function withoutUnused(styles) {
  return rules(styles).filter(rule => {
    const part = /^@media lumo_(?:components|mixins)_([a-z-]+)/.exec(rule)?.[1];
    return !UNUSED.some(name => part === name || part?.startsWith(`${name}-`));
  }).join('');
}

/** The rules of the outermost level; braces inside of texts are none. */
function rules(styles) {
  const found = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of styles.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]/g)) {
    depth += token === '{' ? 1 : token === '}' ? -1 : 0;
    if (depth === 0 && (token === '}' || token === ';')) {
      found.push(styles.slice(start, index + 1));
      start = index + 1;
    }
  }
  return found;
}
