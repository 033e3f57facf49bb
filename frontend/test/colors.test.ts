import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FALLBACKS } from '../src/colors';

declare const FRONTEND: string;

type Scheme = 'light' | 'dark';
type Linear = [number, number, number];

const SCHEMES: Scheme[] = ['light', 'dark'];

function linear(name: string, scheme: Scheme): Linear {
  const hex = FALLBACKS[name]![scheme === 'light' ? 1 : 2];
  const parts = hex.length === 4 ? [...hex.slice(1)].map(part => part + part) : hex.slice(1).match(/../g)!;
  return parts.map(part => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Linear;
}

function contrast(one: Linear, other: Linear): number {
  const [high, low] = [one, other].map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b).sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

/** How people without red cones and without green cones see a colour (Viénot, Brettel and Mollon 1999). */
const BLINDNESS: Record<string, number[][]> = {
  protanopia: [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]],
  deuteranopia: [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]],
};

function seen(color: Linear, blindness: string): Linear {
  return BLINDNESS[blindness]!.map(row => row.reduce((sum, share, i) => sum + share * color[i]!, 0)) as Linear;
}

/** Distance in OKLab, where 0.02 is just noticeable. */
function distance(one: Linear, other: Linear): number {
  const [a, b] = [one, other].map(oklab);
  return Math.hypot(...a!.map((part, i) => part - b![i]!));
}

function oklab([r, g, b]: Linear): number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

for (const scheme of SCHEMES) {
  test(`${scheme}: texts reach 4.5 to 1 and marks 3 to 1 on their surface`, () => {
    const surface = linear('surface', scheme);
    for (const name of ['ink', 'ink-2', 'ink-3', 'accent', 'target', 'good', 'warn', 'bad', 'none']) {
      assert.ok(contrast(linear(name, scheme), surface) >= 4.5, `${name}: ${contrast(linear(name, scheme), surface)}`);
    }
    const marks = Object.keys(FALLBACKS).filter(name => name === 'actual' || name.startsWith('cat-'));
    for (const name of marks) {
      assert.ok(contrast(linear(name, scheme), surface) >= 3, `${name}: ${contrast(linear(name, scheme), surface)}`);
    }
  });

  test(`${scheme}: the text on each colour class reaches 4.5 to 1`, () => {
    const dark: Linear = linear('ink', 'light').map(() => 0.006) as Linear;
    for (let step = 0; step <= 5; step++) {
      const text = step < 3 ? linear('ink', scheme) : step === 3 || scheme === 'dark' ? dark : ([1, 1, 1] as Linear);
      const reached = contrast(text, linear(`q${step}`, scheme));
      assert.ok(reached >= 4.5, `q${step}: ${reached}`);
    }
  });

  test(`${scheme}: neighbouring categories differ for every kind of eye, and so do all statuses from the actual value`, () => {
    for (const eye of ['protanopia', 'deuteranopia']) {
      for (let i = 1; i < 12; i++) {
        const apart = distance(seen(linear(`cat-${i}`, scheme), eye), seen(linear(`cat-${i + 1}`, scheme), eye));
        assert.ok(apart >= 0.05, `cat-${i} and cat-${i + 1} with ${eye}: ${apart}`);
      }
      const apart = distance(seen(linear('actual', scheme), eye), seen(linear('bad', scheme), eye));
      assert.ok(apart >= 0.1, `actual and bad with ${eye}: ${apart}`);
    }
  });
}

test('the colours of a page without tokens are those of the product', () => {
  const css = readFileSync(join(FRONTEND, '..', 'src/main/resources/META-INF/resources/styles/sinergi.css'), 'utf8');
  const long = (hex: string): string => (hex.length === 4 ? '#' + [...hex.slice(1)].map(part => part + part).join('') : hex);
  for (const [token, light, dark] of Object.values(FALLBACKS).filter(([token]) => css.includes(`${token}:`))) {
    const found = new RegExp(`${token}:\\s*light-dark\\((#\\w+),\\s*(#\\w+)\\)`).exec(css);
    assert.deepEqual(found?.slice(1).map(long), [long(light), long(dark)], token);
  }
});
