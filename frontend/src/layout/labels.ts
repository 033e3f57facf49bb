/** Shortens the names of one list to the room there is, so that no two of them look alike. */
import type { Draft } from './draft';

/** What several names begin with that seldom stand in one list: cut, each of them could be any of the others. */
const NAMESAKES = ['Nusa Tenggara'];

export function fitAll(draft: Draft, names: string[], room: number, size: number): string[] {
  const fitted = names.map(name => tidy(draft.fit(name, room, size)));
  const twins = names.filter((name, i) => fitted.some((other, j) => other === fitted[i] && names[j] !== name));
  return names.map((name, i) => {
    const absent = NAMESAKES.filter(start => fitted[i] !== name && name.startsWith(`${start} `));
    return twins.includes(name) || absent.length ? apart(draft, name, [...twins, ...absent], room, size) : fitted[i]!;
  });
}

/** A name that would be cut right behind its "and" ends before it. */
function tidy(name: string): string {
  return name.replace(/ (dan|and|&)( \S{0,3})?…$/, '…');
}

/** The words that a name shares with another as initials: NT Barat; all its words where that is too long: NTB. */
function apart(draft: Draft, name: string, twins: string[], room: number, size: number): string {
  const words = name.split(' ');
  const shared = Math.max(...twins.filter(other => other !== name).map(other => sharedWords(words, other.split(' '))));
  const kinds = words.filter((word, i) => i < shared && word.endsWith('.'));
  const rest = words.filter((word, i) => i >= shared || !word.endsWith('.'));
  const long = [...kinds, initials(rest.slice(0, shared - kinds.length)), ...rest.slice(shared - kinds.length)].filter(Boolean).join(' ');
  return draft.width(long, size) <= room ? long : draft.fit([...kinds, initials(rest)].join(' '), room, size);
}

function sharedWords(words: string[], other: string[]): number {
  const differs = words.findIndex((word, i) => word !== other[i]);
  return differs < 0 ? words.length : differs;
}

function initials(words: string[]): string {
  return words.map(word => word[0]).join('');
}
