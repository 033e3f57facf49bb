// The typeface Inter from one package: for pages its version in its name, with the weights and letters that they use; for
// reports, which embed it and draw their pictures with it, two whole weights.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';

const INTER = join('node_modules', 'inter-ui');
const AXES = { wght: { min: 400, max: 700 }, opsz: 14 };
/** What pages use of its features: spacing, accents, and figures of one width. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'tnum'];
const STYLES = join('..', 'src', 'main', 'resources', 'META-INF', 'resources', 'styles', 'sinergi.css');

export async function writeTypeface(target) {
  await writeForPages(join(target, 'META-INF', 'resources', 'fonts'));
  await writeForReports(join(target, 'fonts', 'inter'));
  await copyFile(join(INTER, 'LICENSE.txt'), join(target, 'META-INF', 'LICENSE-inter.txt'));
}

async function writeForPages(fonts) {
  const { version } = JSON.parse(await readFile(join(INTER, 'package.json'), 'utf8'));
  const styles = await readFile(STYLES, 'utf8');
  const whole = await readFile(join(INTER, 'variable', 'InterVariable.woff2'));
  await rm(fonts, { recursive: true, force: true });
  await mkdir(fonts, { recursive: true });
  for (const subset of ['latin', 'latin-ext']) {
    const name = `inter-${version}-${subset}.cache.woff2`;
    const part = await subsetFont(whole, letters(styles, name), { targetFormat: 'woff2', variationAxes: AXES, keepFeatures: FEATURES });
    await writeFile(join(fonts, name), part);
  }
}

async function writeForReports(fonts) {
  await rm(fonts, { recursive: true, force: true });
  await mkdir(fonts, { recursive: true });
  for (const name of ['Inter-Regular', 'Inter-SemiBold']) {
    const packed = await readFile(join(INTER, 'web', `${name}.woff2`));
    await writeFile(join(fonts, `${name}.ttf`), await fontverter.convert(packed, 'sfnt'));
  }
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
