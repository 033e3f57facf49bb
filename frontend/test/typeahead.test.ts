import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TypeAhead } from '../src/typeahead';

const NAMES = ['Aceh', 'Jawa Barat', 'Jawa Tengah', 'Jawa Timur', 'Kepulauan Riau', 'Riau'];

function type(letters: string, from = 0, pause = 0): number {
  const typed = new TypeAhead();
  let at = from;
  [...letters].forEach((letter, i) => {
    assert.ok(typed.takes(letter, 10_000 + i * pause), letter);
    at = typed.find(NAMES, at);
  });
  return at;
}

test('letters lead to the name that begins with them', () => {
  assert.equal(NAMES[type('jawa ti')], 'Jawa Timur');
  assert.equal(NAMES[type('k')], 'Kepulauan Riau');
});

test('a name that begins with the letters comes before one that only has a word that does', () => {
  assert.equal(NAMES[type('riau')], 'Riau');
});

test('the same first letter after a pause leads on to the next name', () => {
  assert.equal(NAMES[type('jj', 0, 2_000)], 'Jawa Tengah');
});

test('a space does not begin a word, nor does a key without a letter', () => {
  const typed = new TypeAhead();
  assert.equal(typed.takes(' '), false);
  assert.equal(typed.takes('Enter'), false);
});

test('what nothing begins with is not found', () => {
  assert.equal(type('x'), -1);
});
