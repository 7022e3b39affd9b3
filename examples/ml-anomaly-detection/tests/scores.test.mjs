import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelOf, meterWidth, overview, readScores, readStatus, reasonText } from '../frontend/src/scores.js';

const TRAINED = { trained: true, trained_at: 1, readings: 5000, threshold: 0.62 };

function score(fields) {
  return { device_id: 'd', device_name: 'D', taken_at: 1, score: 0.5, streak: 0, marked: false, reasons: [], ...fields };
}

test('reads scores and leaves out what is not sound', () => {
  const sound = score({ reasons: [{ feature: 'cpu_percent', value: 97, usual: 23 }] });
  const broken = [null, {}, score({ score: 'high' }), score({ reasons: [{}] }), score({ marked: 1 }), score({ score: NaN })];
  assert.deepEqual(readScores({ scores: [sound, ...broken] }), [sound]);
});

test('an answer without scores is an error, not good news', () => {
  for (const answer of [null, undefined, {}, { scores: {} }, 'busy']) assert.throws(() => readScores(answer), TypeError);
});

test('reads the status of the model', () => {
  assert.deepEqual(readStatus(TRAINED), TRAINED);
  assert.deepEqual(readStatus({ trained: false, readings: 3 }), { trained: false });
  for (const answer of [null, {}, { trained: true }, { ...TRAINED, threshold: '0.6' }]) {
    assert.throws(() => readStatus(answer), TypeError);
  }
});

test('a device above the threshold is watched, a marked one is unusual', () => {
  assert.equal(levelOf(score({ score: 0.62 }), TRAINED), 'usual');
  assert.equal(levelOf(score({ score: 0.63 }), TRAINED), 'watch');
  assert.equal(levelOf(score({ score: 0.63, marked: true }), TRAINED), 'unusual');
  assert.equal(levelOf(score({ score: 0.99 }), { trained: false }), 'usual');
});

test('lists unusual devices before those to watch, worst first', () => {
  const scores = [
    score({ device_id: 'watch', score: 0.9 }),
    score({ device_id: 'bad', score: 0.7, marked: true }),
    score({ device_id: 'fine', score: 0.4 }),
    score({ device_id: 'worse', score: 0.8, marked: true }),
  ];
  const seen = overview(scores, TRAINED);
  assert.deepEqual(seen.devices.map((device) => device.device_id), ['worse', 'bad', 'watch']);
  assert.deepEqual([seen.unusual, seen.watch], [2, 1]);
});

test('gives reasons in words', () => {
  assert.equal(reasonText({ feature: 'cpu_percent', value: 97.04, usual: 23 }), 'Processor 97 %, usually 23 %');
  assert.equal(reasonText({ feature: 'latency_ms_change', value: 412.6, usual: 0 }), 'Latency rose by 413 ms');
  assert.equal(reasonText({ feature: 'memory_percent_change', value: -30, usual: 0 }), 'Memory fell by 30 %');
  assert.equal(reasonText({ feature: 'fan_rpm', value: 900, usual: 880 }), 'fan_rpm 900, usually 880');
});

test('the meter never leaves its frame', () => {
  assert.deepEqual([-1, 0, 0.505, 1, 7].map(meterWidth), [0, 0, 51, 100, 100]);
});
