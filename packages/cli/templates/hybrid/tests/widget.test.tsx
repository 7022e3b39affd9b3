import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { closeTestHosts, createTestHost, renderSlot } from '@ops-center/plugin-sdk/testing';
import plugin from '../frontend/src/index';
import manifest from '../plugin.yaml';

afterEach(() => closeTestHosts());

const FLAPPING = 'GET /plugins/{{id}}/flapping';

test('shows the devices that the backend names', async () => {
  const answer = { devices: [{ device_id: 'pump-3', changes: 7 }] };
  const host = createTestHost({ plugin, manifest, routes: { [FLAPPING]: () => answer } });
  const widget = await renderSlot(host, 'dashboard-widget');
  assert.match(widget.text, /1 device is flapping/);
  assert.match(widget.text, /pump-3.*7 changes/);
});

test('says so when the backend does not answer', async () => {
  const host = createTestHost({ plugin, manifest });
  const widget = await renderSlot(host, 'dashboard-widget');
  assert.equal(widget.container.querySelector('[role=alert]')?.textContent, 'The devices could not be loaded.');
});
