import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headline, readFlapping } from '../frontend/src/flapping.js';

test('reads the devices of an answer', () => {
  const answer = { devices: [{ device_id: 'pump-3', changes: 7 }, { device_id: 4, changes: 7 }, null, { device_id: 'x' }] };
  assert.deepEqual(readFlapping(answer), [{ device_id: 'pump-3', changes: 7 }]);
});

test('an answer of another kind is an error, not an empty list', () => {
  for (const answer of [null, undefined, {}, { devices: 'none' }, 'offline']) {
    assert.throws(() => readFlapping(answer), TypeError);
  }
});

test('the headline agrees with its number', () => {
  assert.equal(headline(0), 'No device is flapping');
  assert.equal(headline(1), '1 device is flapping');
  assert.equal(headline(2), '2 devices are flapping');
});
