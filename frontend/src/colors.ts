/** Colours by role: CSS variables on screen, resolved to plain values for exports. */
import type { Role } from './contract';

/** Our variables fall back to a palette of their own when the page defines no tokens. */
export const FALLBACKS: Record<string, [token: string, light: string, dark: string]> = {
  surface: ['--surface', '#ffffff', '#182029'],
  'surface-2': ['--surface-2', '#eef2f5', '#202a34'],
  line: ['--line', '#dfe5ea', '#2c3843'],
  ink: ['--ink', '#13202b', '#e8eef3'],
  'ink-2': ['--ink-2', '#4d5b67', '#a9b7c3'],
  'ink-3': ['--ink-3', '#5f6c78', '#93a2af'],
  accent: ['--accent', '#0b5c8f', '#6cb8ea'],
  'accent-soft': ['--accent-soft', '#e3f0f8', '#17324a'],
  actual: ['--actual', '#0b6fa8', '#5db3ec'],
  target: ['--target', '#8a5a00', '#e5b252'],
  previous: ['--previous', '#a9bac7', '#4d5f6e'],
  good: ['--good', '#1a7348', '#5cc892'],
  warn: ['--warn', '#8f5b00', '#e9b04a'],
  bad: ['--bad', '#b3261e', '#ff8a80'],
  none: ['--none', '#5b6772', '#9aa8b4'],
  q0: ['--q0', '#eef3f7', '#1d2832'],
  q1: ['--q1', '#cfe3f1', '#1f3f57'],
  q2: ['--q2', '#9cc7e3', '#2a5f84'],
  q3: ['--q3', '#5a9fcb', '#3f86b5'],
  q4: ['--q4', '#1f74a8', '#69b0de'],
  q5: ['--q5', '#0a4a75', '#a6d4f2'],
  'cat-1': ['--cat-1', '#0b6fa8', '#5db3ec'],
  'cat-2': ['--cat-2', '#b45309', '#f0a35e'],
  'cat-3': ['--cat-3', '#0f7b6c', '#4fc9b5'],
  'cat-4': ['--cat-4', '#7a4fb5', '#b79aec'],
  'cat-5': ['--cat-5', '#b0306f', '#f088b6'],
  'cat-6': ['--cat-6', '#6b6b00', '#cfc94f'],
  'cat-7': ['--cat-7', '#7b4a2d', '#cf9f7d'],
  'cat-8': ['--cat-8', '#52667a', '#9fb2c4'],
  'cat-9': ['--cat-9', '#3a7d2c', '#86cf74'],
  'cat-10': ['--cat-10', '#3d4fb0', '#93a2f5'],
  'cat-11': ['--cat-11', '#b3261e', '#ff8a80'],
  'cat-12': ['--cat-12', '#00748a', '#55c3da'],
};

/** The rules that define our variables from the page's tokens. */
export function colorRules(): string {
  return Object.entries(FALLBACKS)
    .map(([name, [token, light, dark]]) => `--sc-${name}:var(${token},light-dark(${light},${dark}));`)
    .join('');
}

export function color(name: string): string {
  return `var(--sc-${name})`;
}

export function roleColor(role: Role, index: number): string {
  switch (role) {
    case 'CATEGORY':
      return color(`cat-${(index % 12) + 1}`);
      return color('actual');
    default:
      return color(role.toLowerCase());
  }
}

export function classColor(step: number): string {
  return color(`q${step}`);
}

/** The text colour that reads on a colour class. */
export function onClass(step: number): string {
  return step >= 4 ? 'var(--sc-on-strong)' : step === 3 ? 'var(--sc-on-middle)' : color('ink');
}

export function tint(name: string, share: number): string {
  return `color-mix(in oklab,var(--sc-${name}) ${share}%,var(--sc-surface))`;
}

/** Turns colour expressions into plain values as the light scheme shows them; one probe per export. */
export class LightPalette {
  private readonly probe = document.createElement('span');
  private readonly canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  private readonly known = new Map<string, string>();

  constructor(host: Element) {
    this.probe.style.cssText = 'position:absolute;visibility:hidden;color-scheme:light';
    host.append(this.probe);
  }

  resolve(expression: string): string {
    let plain = this.known.get(expression);
    if (plain === undefined) {
      this.probe.style.color = '';
      this.probe.style.color = expression;
      plain = this.flatten(getComputedStyle(this.probe).color);
      this.known.set(expression, plain);
    }
    return plain;
  }

  close(): void {
    this.probe.remove();
  }

  private flatten(computed: string): string {
    this.canvas.clearRect(0, 0, 1, 1);
    this.canvas.fillStyle = computed;
    this.canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = this.canvas.getImageData(0, 0, 1, 1).data;
    const hex = [r, g, b].map(part => part!.toString(16).padStart(2, '0')).join('');
    return a === 255 ? `#${hex}` : `#${hex}${a!.toString(16).padStart(2, '0')}`;
  }
}
