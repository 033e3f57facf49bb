// Bundles the modules into the folder given (default dist/): a file each, named by its content, compressed beside it. Icons,
// typeface and style sheets of the pages are made there too; what Vaadin brings is taken from a second folder.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { apexcharts } from './apexcharts.mjs';
import { writeCompressed, writeTwin } from './compress.mjs';
import { iconFile } from './icons.mjs';
import { writeTypeface } from './typeface.mjs';
import { writeVaadin } from './vaadin.mjs';

const [target = 'dist', vaadin] = process.argv.slice(2);
const resources = join(target, 'META-INF', 'resources');

const charts = join(resources, 'charts');
await rm(charts, { recursive: true, force: true });
await mkdir(charts, { recursive: true });
const module = await writeModule('src/sinergi-chart.ts', 'sinergi-chart');
const page = await writeModule('src/page/index.ts', 'sinergi-page');
// The licence of what is bundled travels with it.
await copyFile(join('node_modules', 'apexcharts', 'LICENSE'), join(target, 'META-INF', 'LICENSE-apexcharts.txt'));

const icons = Buffer.from(iconFile());
const iconsName = `vaadin-${hash(icons)}.cache.svg`;
await rm(join(resources, 'icons'), { recursive: true, force: true });
await mkdir(join(resources, 'icons'), { recursive: true });
await writeCompressed(join(resources, 'icons', iconsName), icons);
await copyFile(join('node_modules', '@vaadin', 'icons', 'LICENSE'), join(target, 'META-INF', 'LICENSE-vaadin-icons.txt'));

await writeTypeface(target);

const styles = join('..', 'src', 'main', 'resources', 'META-INF', 'resources', 'styles', 'sinergi.css');
await mkdir(join(resources, 'styles'), { recursive: true });
await writeTwin(join(resources, 'styles', 'sinergi.css'), await readFile(styles));
if (vaadin) {
  await writeVaadin(vaadin, target);
}
await writeFile(join(target, 'META-INF', 'sinergi-charts.properties'), `module=${module}\npage=${page}\nicons=${iconsName}\n`);

function hash(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** Bundles one entry into a file named by its content; returns the name. */
async function writeModule(entry, title) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    plugins: [apexcharts],
    legalComments: 'eof',
    write: false,
    logLevel: 'warning',
  });
  const code = result.outputFiles[0].contents;
  // ".cache." tells Flow's file server that the file never changes under its name.
  const name = `${title}-${hash(code)}.cache.js`;
  const brotli = await writeCompressed(join(charts, name), code);
  const kB = bytes => `${Math.round(bytes.length / 100) / 10} kB`;
  console.log(`${name}: ${kB(code)}, brotli ${kB(brotli)}`);
  return name;
}
