// What the Maven build runs: installs when the lock changed, then checks, tests and bundles when a source changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}

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
