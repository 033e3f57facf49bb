// Bundles the module into the folder given (default dist/): one file, named by its content, compressed beside it.
// The page's typeface is copied there too, its version in its name.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { iconFile } from './icons.mjs';

const target = process.argv[2] ?? 'dist';
const resources = join(target, 'META-INF', 'resources', 'charts');

const result = await build({
  entryPoints: ['src/sinergi-chart.ts'],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'eof',
  write: false,
  logLevel: 'warning',
});
const code = result.outputFiles[0].contents;
const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
// ".cache." tells Flow's file server that the file never changes under its name.
const name = `sinergi-chart-${hash}.cache.js`;

await mkdir(resources, { recursive: true });
for (const old of await readdir(resources)) {
  if (old.startsWith('sinergi-chart-') && !old.startsWith(name)) {
    await rm(join(resources, old));
  }
}
const { gzip, brotli } = await writeCompressed(join(resources, name), code);

const icons = Buffer.from(iconFile());
const iconsName = `vaadin-${createHash('sha256').update(icons).digest('hex').slice(0, 12)}.cache.svg`;
const iconsFolder = join(target, 'META-INF', 'resources', 'icons');
await rm(iconsFolder, { recursive: true, force: true });
await mkdir(iconsFolder, { recursive: true });
await writeCompressed(join(iconsFolder, iconsName), icons);
await copyFile(join('node_modules', '@vaadin', 'icons', 'LICENSE'), join(target, 'META-INF', 'LICENSE-vaadin-icons.txt'));

const inter = join('node_modules', '@fontsource-variable', 'inter');
const { version } = JSON.parse(await readFile(join(inter, 'package.json'), 'utf8'));
const fonts = join(target, 'META-INF', 'resources', 'fonts');
await rm(fonts, { recursive: true, force: true });
await mkdir(fonts, { recursive: true });
for (const subset of ['latin', 'latin-ext']) {
  await copyFile(join(inter, 'files', `inter-${subset}-wght-normal.woff2`), join(fonts, `inter-${version}-${subset}.cache.woff2`));
}
await copyFile(join(inter, 'LICENSE'), join(target, 'META-INF', 'LICENSE-inter.txt'));

// The licence of what is bundled travels with it.
await copyFile(join('node_modules', 'apexcharts', 'LICENSE'), join(target, 'META-INF', 'LICENSE-apexcharts.txt'));
await writeFile(join(target, 'META-INF', 'sinergi-charts.properties'), `module=${name}\nicons=${iconsName}\n`);
async function writeCompressed(path, content) {
  const gzip = gzipSync(content, { level: 9 });
  const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  await writeFile(path, content);
  await writeFile(`${path}.gz`, gzip);
  await writeFile(`${path}.br`, brotli);
  return { gzip, brotli };
}

const kB = bytes => `${Math.round(bytes.length / 1000)} kB`;
console.log(`${name}: ${kB(code)}, gzip ${kB(gzip)}, brotli ${kB(brotli)}`);
