import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Draft } from '../src/layout/draft';
import { fitAll } from '../src/layout/labels';
import { look, sample } from './samples';

const draft = new Draft(sample('bar'), look(500));

/** The names as they stand in a room for so many letters of ten pixels. */
function fitted(letters: number, ...names: string[]): string[] {
  return fitAll(draft, names, letters * 5.5, 10);
}

test('names that would be cut to the same are told apart', () => {
  assert.deepEqual(fitted(12, 'Nusa Tenggara Barat', 'Nusa Tenggara Timur', 'Bali'), ['NT Barat', 'NT Timur', 'Bali']);
  assert.deepEqual(fitted(5, 'Nusa Tenggara Barat', 'Nusa Tenggara Timur'), ['NTB', 'NTT']);
});

test('a name whose namesakes are in another list is told apart from them too', () => {
  assert.deepEqual(fitted(12, 'Nusa Tenggara Barat', 'Bali'), ['NT Barat', 'Bali']);
  assert.deepEqual(fitted(5, 'Jawa Timur', 'Nusa Tenggara Timur'), ['Jaw…', 'NTT']);
  assert.deepEqual(fitted(25, 'Nusa Tenggara Barat'), ['Nusa Tenggara Barat']);
});

test('a name is not cut right behind its conjunction', () => {
  assert.deepEqual(fitted(27, 'Teknologi informasi dan komunikasi'), ['Teknologi informasi…']);
  assert.deepEqual(fitted(32, 'Teknologi informasi dan komunikasi'), ['Teknologi informasi dan komunik…']);
});

test('the kind of a regency stays', () => {
  assert.deepEqual(
    fitted(16, 'Kab. Ogan Komering Ulu Selatan', 'Kab. Ogan Komering Ulu Timur'), ['Kab. OKU Selatan', 'Kab. OKU Timur']);
});

test('names that differ before they are cut are only cut', () => {
  assert.deepEqual(fitted(10, 'Sulawesi Selatan', 'Sumatera Selatan'), ['Sulawesi…', 'Sumatera…']);
});
