import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mark } from '../src/layout/plan';
import { markAt, markBeside } from '../src/walk';

/** Marks of 10 × 10 pixels, 20 apart, at these rows and columns. */
function marks(...places: [number, number][]): Mark[] {
  return places.map(([row, column]) => ({
    key: `${row}.${column}`, series: '', row, column, box: { x: column * 20, y: row * 20, width: 10, height: 10 },
    x: column * 20 + 5, y: row * 20, title: '', lines: [], own: 0, shown: true,
  }));
}

test('a single row or column is walked both ways and ends at its ends', () => {
  const row = marks([0, 0], [0, 1], [0, 2]);
  assert.equal(markBeside(row, 0, 0, 1, false), 1);
  assert.equal(markBeside(row, 0, 1, 0, false), 1);
  assert.equal(markBeside(row, 2, 0, 1, false), 2);
  assert.equal(markBeside(row, 0, -1, 0, false), 0);
  assert.equal(markBeside([], 0, 0, 1, false), -1);
});

test('in a grid an arrow key stays in its row or column where it can', () => {
  const grid = marks([0, 0], [0, 2], [1, 1], [1, 2]);
  assert.equal(markBeside(grid, 0, 0, 1, false), 1);
  assert.equal(markBeside(grid, 1, 1, 0, false), 3);
  assert.equal(markBeside(grid, 3, 0, -1, false), 2);
  assert.equal(markBeside(grid, 0, -1, 0, false), -1);
});

test('on a map left and right follow the reading order, and down leads to the next row', () => {
  const map = marks([0, 5], [1, 0], [2, 5]);
  assert.equal(markBeside(map, 0, 0, 1, true), 1);
  assert.equal(markBeside(map, 0, 1, 0, true), 1);
  assert.equal(markBeside(map, 1, 0, -1, true), 0);
});

test('the pointer chooses the mark under it, or the nearest one within reach', () => {
  const row = marks([0, 0], [0, 2]);
  assert.equal(markAt(row, 5, 5), 0);
  assert.equal(markAt(row, 38, 5), 1);
  assert.equal(markAt(row, 25, 60), -1);
  row[0]!.contains = () => true;
  assert.equal(markAt(row, 45, 5), 0);
});
