import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matching, type Command } from '../src/page/matching';

function commands(...names: [name: string, also?: string][]): Command[] {
  return names.map(([name, also]) => ({ group: 'Wilayah', name, also }));
}

function found(all: Command[], typed: string): string[] {
  return matching(all, typed).map(command => command.name);
}

test('the name that is typed comes before longer ones that begin with it', () => {
  const all = commands(['Kota Balikpapan'], ['Balikpapan Selatan'], ['Bali']);
  assert.deepEqual(found(all, 'bali'), ['Bali', 'Balikpapan Selatan', 'Kota Balikpapan']);
});

test('every typed word begins a word of the name or of its other names', () => {
  const all = commands(['Nusa Tenggara Barat', 'NTB'], ['Nusa Tenggara Timur', 'NTT'], ['Jawa Timur', 'JI']);
  assert.deepEqual(found(all, 'ti nu'), ['Nusa Tenggara Timur']);
  assert.deepEqual(found(all, 'ntb'), ['Nusa Tenggara Barat']);
  assert.deepEqual(found(all, 'imur'), []);
});

test('accents and case do not matter', () => {
  assert.deepEqual(found(commands(['Türkiye']), 'TURK'), ['Türkiye']);
});

test('without a word what there is first is shown', () => {
  assert.equal(found(commands(...Array.from({ length: 40 }, (_, i) => [`Nama ${i}`] as [string])), '').length, 12);
});

test('the name in the other language is found like the one that is shown', () => {
  const all = commands(['East Java', 'Jawa Timur\nJatim\n35'], ['Central Java', 'Jawa Tengah'], ['East Nusa Tenggara', 'Nusa Tenggara Timur']);
  assert.deepEqual(found(all, 'jawa timur'), ['East Java']);
  assert.deepEqual(found(all, 'timur jawa'), ['East Java']);
  assert.deepEqual(found(all, 'jawa'), ['East Java', 'Central Java']);
  assert.deepEqual(found(all, '35'), ['East Java']);
});
