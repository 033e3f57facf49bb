// What the Maven build runs: installs when the lock changed, then checks, tests and bundles when a source changed. It is
// called twice: beside the compiler, which nobody waits for, and after it, when it finds everything done or says why not.
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { usedIcons } from './icons.mjs';

const [target, ...vaadin] = process.argv.slice(2);

function run(command, ...args) {
  execFileSync(command, args, { stdio: 'inherit' });
}

function hash(...paths) {
  const digest = createHash('sha256');
  const visit = path => {
    if (statSync(path).isDirectory()) {
      readdirSync(path).sort().forEach(name => visit(join(path, name)));
    } else {
      digest.update(path).update(readFileSync(path));
    }
  };
  paths.filter(existsSync).forEach(visit);
  return digest.digest('hex');
}

function read(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

function alive(process_) {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}

// One at a time; the lock of a run that was killed holds nobody up.
const working = join(target, '..', 'chart-module.pid');

// Linked, so that nobody reads it before the number stands in it.
function claim() {
  const mine = `${working}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, working);
    return true;
  } catch {
    if (!alive(Number(read(working)) || process.pid)) {
      rmSync(working, { force: true });
    }
    return false;
  } finally {
    rmSync(mine);
  }
}

mkdirSync(target, { recursive: true });
while (!claim()) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
}
process.on('exit', () => rmSync(working, { force: true }));

const lock = hash('package.json', 'package-lock.json');
const installed = join('node_modules', '.installed');
if (read(installed) !== lock) {
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(installed, lock);
}

const styles = join('..', 'src', 'main', 'resources', 'META-INF', 'resources', 'styles');
const programs = readdirSync('.').filter(name => name.endsWith('.mjs'));
const sources = lock + hash('src', 'test', 'contract', 'tsconfig.json', styles, ...programs, ...vaadin) + usedIcons().join();
const built = join(target, 'META-INF', 'sinergi-charts.sources');
const manifest = join(target, 'META-INF', 'sinergi-charts.properties');
const module = join(target, 'META-INF', 'resources', 'charts', read(manifest).match(/module=(.*)/)?.[1] ?? '-');
if (read(built) !== sources || !existsSync(module)) {
  run(process.execPath, join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit');
  run(process.execPath, join('test', 'run.mjs'));
  run(process.execPath, 'build.mjs', target, ...vaadin);
  writeFileSync(built, sources);
}
