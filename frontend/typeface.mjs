// The page's typeface: its version in its name, with the weights and letters that pages use.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const INTER = join('node_modules', '@fontsource-variable', 'inter');
const WEIGHTS = { wght: { min: 400, max: 700 } };
const STYLES = join('..', 'src', 'main', 'resources', 'META-INF', 'resources', 'styles', 'sinergi.css');

export async function writeTypeface(target) {
  const { version } = JSON.parse(await readFile(join(INTER, 'package.json'), 'utf8'));
  const styles = await readFile(STYLES, 'utf8');
  const fonts = join(target, 'META-INF', 'resources', 'fonts');
  await rm(fonts, { recursive: true, force: true });
  await mkdir(fonts, { recursive: true });
  for (const subset of ['latin', 'latin-ext']) {
    const name = `inter-${version}-${subset}.cache.woff2`;
    const whole = await readFile(join(INTER, 'files', `inter-${subset}-wght-normal.woff2`));
    const part = await subsetFont(whole, letters(styles, name), { targetFormat: 'woff2', variationAxes: WEIGHTS });
    await writeFile(join(fonts, name), part);
  }
  await copyFile(join(INTER, 'LICENSE'), join(target, 'META-INF', 'LICENSE-inter.txt'));
}

/** The letters for which the style sheet asks for the file. */
function letters(styles, name) {
  const rule = styles.split('@font-face').find(rule => rule.includes(name));
  const ranges = /unicode-range:([^;]*);/.exec(rule ?? '')?.[1];
  if (!ranges) {
    throw new Error(`sinergi.css does not name ${name} with a unicode-range`);
  }
  return [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from, to]) => {
    const first = parseInt(from, 16);
    return String.fromCodePoint(...Array.from({ length: parseInt(to ?? from, 16) - first + 1 }, (_, i) => first + i));
  }).join('');
}
