import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gestureOf } from '../src/gesture';
import { write, spell } from '../src/numbers';
import { classBounds, classOf, niceScale } from '../src/scale';
import { csvOf, tableOf } from '../src/table';
import { covers } from '../src/typeface';
import { names, sample } from './samples';

test('numbers are written as each language writes them', () => {
  assert.equal(write(18412, 'INTEGER', 'id'), '18.412');
  assert.equal(write(18412, 'INTEGER', 'en'), '18,412');
  assert.equal(write(297000, 'COMPACT', 'id').replace(/\s/, ' '), '297 rb');
  assert.equal(write(297000, 'COMPACT', 'en'), '297K');
  assert.equal(write(9700, 'COMPACT', 'id'), '9.700');
  assert.equal(write(93.4, 'PERCENT', 'id'), '93,4%');
  assert.equal(write(-8, 'INTEGER', 'id'), '−8');
  assert.equal(spell(297108, { name: '', unit: 'orang', format: 'COMPACT' }, 'id'), '297.108 orang');
});

test('scales have round ticks, hold all values and count people in whole numbers', () => {
  assert.deepEqual(niceScale([26600], 3, true).ticks, [0, 10000, 20000]);
  assert.deepEqual(niceScale([2], 4, true).ticks, [0, 1, 2]);
  assert.deepEqual(niceScale([-12, 30], 4, false).ticks, [0, 20]);
  assert.deepEqual(niceScale([100], 4, false).ticks, [0, 25, 50, 75, 100]);
  assert.deepEqual(niceScale([0], 4, true).ticks, [0, 1]);
  for (const high of [1, 3, 4.2, 7, 99, 101, 1234, 5e6]) {
    const scale = niceScale([high], 4, true);
    assert.ok(scale.max >= high && scale.ticks.length > 1 && scale.ticks.length <= 7, `${high}: ${scale.ticks.join()}`);
  }
});

test('colour classes rise with the value and leave nothing out', () => {
  const values = [0, 1, 5, 12, 60, 160, 498, 3980];
  const bounds = classBounds(values);
  const classes = values.map(value => classOf(value, bounds));
  assert.equal(classes[0], 0);
  assert.equal(classes.at(-1), 5);
  assert.deepEqual(classes, [...classes].sort());
  assert.deepEqual(classBounds([]), []);
});

test('the table twin holds every value of every chart', () => {
  for (const name of names) {
    const state = sample(name);
    const table = tableOf(state);
    for (const row of table.rows) {
      assert.equal(row.cells.length, table.head.length - 1, name);
    }
    const values = JSON.stringify({ ...state.description, references: [] }).match(/"value":[-\d.]+/g) ?? [];
    const raw = new Set(table.rows.flatMap(row => row.cells.map(cell => cell.raw)));
    values.forEach(value => assert.ok(raw.has(String(Number(value.slice(8)))), `${name}: ${value}`));
  }
});

test('no forecast is missing in a month that is known', () => {
  const table = tableOf(sample('trend'));
  const column = table.head.indexOf('Perkiraan') - 1;
  assert.equal(table.rows[0]!.cells[column]!.text, '');
  assert.ok(table.rows.at(-1)!.cells.slice(column, column + 3).every(cell => cell.number));
});

test('a suppressed value is named so and never shown', () => {
  const row = tableOf(sample('bar-states')).rows.find(one => one.head.startsWith('Pengolahan'))!;
  assert.equal(row.cells[0]!.text, 'Disembunyikan');
});

test('CSV opens in a spreadsheet of the locale and runs no formula', () => {
  const table = { caption: 'Judul', head: ['Nama', 'Nilai'], rows: [{ head: '=1+1', cells: [{ text: '1,5', raw: '1.5', number: true }] }] };
  assert.equal(csvOf(table, [], 'id'), '\uFEFFJudul\r\nNama;Nilai\r\n\'=1+1;1,5\r\n');
  assert.equal(csvOf(table, [], 'en'), '\uFEFFJudul\r\nNama,Nilai\r\n\'=1+1,1.5\r\n');
});

test('a file takes along only the parts of the typeface that its text needs', () => {
  const letters = (text: string): Set<number> => new Set([...text].map(letter => letter.codePointAt(0)!));
  assert.ok(covers('U+0-FF, U+2212', letters('Jawa −8')));
  assert.ok(covers('U+0100-02BA', letters('Łódź')));
  assert.ok(covers('U+4??', letters('Ж')));
  assert.ok(covers('', letters('A')));
  assert.ok(!covers('U+0100-02BA, U+20AC', letters('Jawa Timur')));
});

test('the keys held tell going into a value, narrowing to it and adding it apart', () => {
  const plain = { shiftKey: false };
  const shift = { shiftKey: true };
  assert.equal(gestureOf(plain, false), 'drill');
  assert.equal(gestureOf(plain, true), 'filter');
  assert.equal(gestureOf(shift, false), 'add');
  assert.equal(gestureOf(shift, true), 'add');
});
