// Bundles the tests for Node and runs them; `UPDATE=1` rewrites the golden files.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(here, '..', 'dist', 'test');
rmSync(out, { recursive: true, force: true });
await build({
  entryPoints: readdirSync(here).filter(name => name.endsWith('.test.ts')).map(name => join(here, name)),
  bundle: true,
  platform: 'node',
  format: 'esm',
  outdir: out,
  outExtension: { '.js': '.mjs' },
  // ApexCharts needs a window; its options do not.
  alias: { apexcharts: join(here, 'no-apexcharts.ts') },
  define: { FRONTEND: JSON.stringify(join(here, '..')) },
  logLevel: 'warning',
});
const files = readdirSync(out).filter(name => name.endsWith('.mjs')).map(name => join(out, name));
const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=dot', ...files], { stdio: 'inherit' });
process.exit(status ?? 1);
