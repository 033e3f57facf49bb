import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { State } from '../src/contract';
import type { Look } from '../src/layout/plan';

declare const FRONTEND: string;

/** The states that Java's contract test writes. */
export const names = readdirSync(join(FRONTEND, 'contract')).map(file => file.replace('.json', '')).sort();

export function sample(name: string): State {
  return JSON.parse(readFileSync(join(FRONTEND, 'contract', `${name}.json`), 'utf8')) as State;
}

/** A look whose letters are all equally wide, so that plans are the same on every machine. */
export function look(width: number, height?: number): Look {
  return { width, height, uid: 'test', measure: (text, size, bold) => text.length * size * (bold ? 0.6 : 0.55) };
}

/** The golden file, rewritten on request. */
export function golden(name: string, actual: unknown): unknown {
  const path = join(FRONTEND, 'test', 'golden', `${name}.json`);
  if (process.env.UPDATE) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(actual, null, 1) + '\n');
  }
  if (!existsSync(path)) {
    throw new Error(`${path} is missing: run with UPDATE=1`);
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}
