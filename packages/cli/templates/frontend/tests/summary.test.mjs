import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ago, summarise } from '../frontend/src/summary.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');

test('counts the devices that are online', () => {
  const summary = summarise([{ id: 'a', status: 'online' }, { id: 'b', status: 'offline' }, { id: 'c' }], 5, NOW);
  assert.equal(summary.total, 3);
  assert.equal(summary.online, 1);
});

test('names the devices that were silent for longest first', () => {
  const devices = [
    { id: 'recent', name: 'Recent', status: 'offline', last_seen: '2026-03-01T11:30:00Z' },
    { id: 'long-ago', name: 'Long ago', status: 'error', last_seen: '2026-02-20T12:00:00Z' },
    { id: 'never', status: 'offline' },
    { id: 'fine', status: 'online', last_seen: '2026-01-01T00:00:00Z' },
  ];
  assert.deepEqual(summarise(devices, 5, NOW).attention, [
    { id: 'never', name: 'never', status: 'offline', since: 'never seen' },
    { id: 'long-ago', name: 'Long ago', status: 'error', since: '9 days ago' },
    { id: 'recent', name: 'Recent', status: 'offline', since: '30 min ago' },
  ]);
  assert.equal(summarise(devices, 1, NOW).attention.length, 1);
});

test('no devices are no trouble', () => {
  assert.deepEqual(summarise([], 5, NOW), { total: 0, online: 0, attention: [] });
});

test('says how long ago in one unit', () => {
  const minute = 60_000;
  assert.equal(ago(59_000), 'just now');
  assert.equal(ago(59 * minute), '59 min ago');
  assert.equal(ago(60 * minute), '1 h ago');
  assert.equal(ago(47 * 60 * minute), '47 h ago');
  assert.equal(ago(48 * 60 * minute), '2 days ago');
});
