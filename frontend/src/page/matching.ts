/** Which commands match what is typed, the best first. */

export interface Command {
  /** What it is, such as a region or a page; shown beside its name. */
  group: string;
  name: string;
  /** Other names it is found by, one a line: a code, the name in the other language. */
  also?: string;
  /** Where it leads to, if it leads somewhere. */
  address?: string;
  /** What it does, if it does something. */
  run?: () => void;
}

const MOST = 12;

/** Without a word, what there is first; with words, whatever has a word beginning with each of them. */
export function matching(commands: Command[], typed: string): Command[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return commands
    .map((command, order) => ({ command, order, rank: rank(command, words, fold(typed).trim()) }))
    .filter(one => one.rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, MOST)
    .map(one => one.command);
}

function rank(command: Command, words: string[], whole: string): number {
  const names = [command.name, ...(command.also ?? '').split('\n')].map(fold).filter(Boolean);
  const parts = names.flatMap(name => name.split(/[\s/()\-–·:,]+/));
  if (!words.every(word => parts.some(part => part.startsWith(word)))) {
    return Infinity;
  }
  return names[0] === whole ? 0 : names.includes(whole) ? 1 : names.some(name => name.startsWith(whole)) ? 2 : 3;
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
