import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { closeTestHosts, createTestHost, renderSlot } from '@ops-center/plugin-sdk/testing';
import plugin from '../frontend/src/index';
import manifest from '../plugin.yaml';

afterEach(() => closeTestHosts());

const devices = [
  { id: 'd1', name: 'Pump', status: 'online' },
  { id: 'd2', name: 'Fan', status: 'offline' },
];

test('shows how many devices are online, and names the others', async () => {
  const host = createTestHost({ plugin, manifest, seed: { devices } });
  const widget = await renderSlot(host, 'dashboard-widget');
  assert.match(widget.text, /1 of 2 devices online/);
  assert.match(widget.text, /Fan offline, never seen/);
  assert.doesNotMatch(widget.text, /Pump/);
});

test('says so when it may not read devices', async () => {
  const host = createTestHost({ plugin, manifest, granted: [], seed: { devices } });
  const widget = await renderSlot(host, 'dashboard-widget');
  assert.equal(widget.container.querySelector('[role=alert]')?.textContent, 'The devices could not be loaded.');
  assert.deepEqual(host.denials.map(({ permission }) => permission), ['api:devices:read']);
});
