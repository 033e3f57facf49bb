import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optionsOf } from '../src/apex';
import { emptiness, planOf } from '../src/layout';
import type { Plan } from '../src/layout/plan';
import { golden, look, names, sample } from './samples';

const drawn = names.filter(name => !emptiness(sample(name).description));

/** What a plan amounts to: the options for ApexCharts and the words around its marks. */
function summary(plan: Plan): unknown {
  return JSON.parse(JSON.stringify({
    size: [plan.width, plan.height],
    options: plan.panels.map(optionsOf),
    words: [...plan.back, ...plan.front].flatMap(shape => (shape.kind === 'text' ? [shape.text] : [])),
    legend: plan.legend.map(item => `${item.sign} ${item.name}`),
    marks: plan.marks.map(mark => [mark.series, mark.key, mark.title, ...mark.lines.map(line => `${line.name}=${line.value}`)].join('|')),
  }));
}

for (const name of drawn) {
  test(`${name} becomes the options it became before`, () => {
    assert.deepEqual(summary(planOf(sample(name), look(720))), golden(name, summary(planOf(sample(name), look(720)))));
  });

  for (const width of [328, 720, 1100]) {
    test(`${name} stays inside ${width} pixels`, () => {
      const plan = planOf(sample(name), look(width));
      for (const panel of plan.panels) {
        assert.ok(panel.box.x >= 0 && panel.box.x + panel.box.width <= width + 0.01, JSON.stringify(panel.box));
        assert.ok(panel.box.width >= 20, 'the marks have room');
      }
      for (const shape of [...plan.back, ...plan.front]) {
        if (shape.kind === 'text') {
          const room = look(width).measure(shape.text, shape.size, shape.bold);
          const left = shape.x - (shape.anchor === 'end' ? room : shape.anchor === 'middle' ? room / 2 : 0);
          assert.ok(left >= -4 && left + room <= width + 6, `"${shape.text}" from ${left} to ${left + room}`);
        }
      }
    });
  }

  test(`${name} has no number that is not one`, () => {
    assert.ok(!/NaN|Infinity|undefined/.test(JSON.stringify(planOf(sample(name), look(500)), (_, value) =>
      typeof value === 'number' && !Number.isFinite(value) ? 'NaN' : (value as unknown))));
  });

  test(`${name} uses colours that change with the scheme`, () => {
    const options = JSON.stringify(planOf(sample(name), look(720)).panels.map(optionsOf));
    assert.ok(!/"#[0-9a-f]{3,8}"/i.test(options), 'no fixed colour');
  });
}

test('a chart without a value says whether nobody reported or all is suppressed', () => {
  assert.equal(emptiness(sample('empty').description), 'none');
  assert.equal(emptiness(sample('suppressed').description), 'suppressed');
});

test('every mark can be told from every other', () => {
  for (const name of drawn) {
    const marks = planOf(sample(name), look(720)).marks.map(mark => `${mark.series}/${mark.key}`);
    assert.equal(new Set(marks).size, marks.length, name);
  }
});

test('an incomplete month is hatched and explained', () => {
  const plan = planOf(sample('trend'), look(720));
  const columns = plan.panels.find(panel => panel.kind === 'columns');
  assert.ok(columns?.kind === 'columns' && columns.series[0]!.fills[9]!.startsWith('url(#test-p'));
  assert.ok(plan.legend.some(item => item.name === 'Belum lengkap'));
});

test('a fan opens where the total is known last, holds what is expected, and is told of later months alone', () => {
  const plan = planOf(sample('trend'), look(720));
  const lines = plan.panels.find(panel => panel.kind === 'lines');
  assert.ok(lines?.kind === 'lines');
  const fan = lines.series.find(series => series.type === 'rangeArea')!;
  const opens = fan.values.findIndex(value => value !== null);
  assert.equal(fan.values[opens], fan.ends![opens]);
  fan.values.forEach((low, i) => assert.ok(low === null || (low <= fan.ends![i]! && fan.ends![i]! <= lines.max)));
  assert.ok(plan.legend.some(item => item.sign === 'fan' && item.name === 'Perkiraan (80%)'));
  const expected = plan.marks.filter(mark => mark.series === 'expected');
  assert.deepEqual(expected.map(mark => mark.column), [9, 10, 11]);
  assert.ok(expected.every(mark => mark.lines[mark.own]!.name === 'Perkiraan' && mark.lines.length > 3));
});

test('a height fixed by the server is kept', () => {
  assert.equal(planOf(sample('line'), look(720, 190)).height, 190);
});

test('a map fits the height that the server fixed', () => {
  const plan = planOf(sample('tilemap'), look(1100, 400));
  assert.ok(plan.height <= 400, String(plan.height));
});

test('the sign of a status keeps clear of the letters on its tile', () => {
  const { front } = planOf(sample('tilemap'), look(500));
  let signs = 0;
  for (const sign of front) {
    if (sign.kind === 'path') {
      signs++;
      const left = Math.min(...[...sign.d.matchAll(/[MLH](-?[\d.]+)/g)].map(found => Number(found[1])));
      const top = Number(/[ ](-?[\d.]+)/.exec(sign.d)![1]);
      for (const text of front) {
        if (text.kind === 'text' && text.bold && text.x < left && left - text.x < 20 && Math.abs(text.y - top) < 16) {
          const right = text.x + look(500).measure(text.text, text.size, true) / 2;
          assert.ok(right <= left - 1, `"${text.text}" ends at ${right}, its sign begins at ${left}`);
        }
      }
    }
  }
  assert.ok(signs > 0);
});
