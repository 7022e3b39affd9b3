import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { closeTestHosts, createTestHost, renderSlot } from '@ops-center/plugin-sdk/testing';
import plugin from '../frontend/src/index';

afterEach(() => closeTestHosts());

const score = {
  device_id: 'pump-3',
  device_name: 'Pump 3',
  taken_at: Date.parse('2026-03-01T12:00:00Z'),
  score: 0.81,
  marked: true,
  reasons: [{ feature: 'cpu_percent', value: 97, usual: 23 }],
};
const STATUS = 'GET /plugins/ml-anomaly-detection/status';
const SCORES = 'GET /plugins/ml-anomaly-detection/scores';
const trained = { trained: true, trained_at: 1, readings: 500, threshold: 0.6 };

test('the dashboard names the unusual device, and why', async () => {
  const host = createTestHost({ plugin, routes: { [STATUS]: () => trained, [SCORES]: () => ({ scores: [score] }) } });
  const widget = await renderSlot(host, 'dashboard-widget');
  assert.match(widget.text, /1 unusual, 0 to watch/);
  assert.match(widget.text, /Pump 3.*Processor 97 %, usually 23 %/);
  assert.equal(widget.container.querySelector('[role=meter]')?.getAttribute('aria-valuenow'), '81');
});

test('before the first training it says what it waits for', async () => {
  const host = createTestHost({
    plugin,
    routes: { [STATUS]: () => ({ trained: false }), [SCORES]: () => ({ scores: [] }) },
  });
  assert.match((await renderSlot(host, 'dashboard-widget')).text, /Collecting readings/);
});

test("a device's tab asks for that device alone", async () => {
  const asked: unknown[] = [];
  const host = createTestHost({
    plugin,
    routes: {
      [STATUS]: () => trained,
      [SCORES]: ({ query }) => {
        asked.push(query);
        return { scores: [score] };
      },
    },
  });
  const tab = await renderSlot(host, 'device-detail-tab', { params: { deviceId: 'pump-3' } });
  assert.match(tab.text, /Unusual/);
  assert.deepEqual(asked, [{ device_id: 'pump-3' }]);
});
