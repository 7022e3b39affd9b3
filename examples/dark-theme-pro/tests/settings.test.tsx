import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { closeTestHosts, createTestHost, renderSlot } from '@ops-center/plugin-sdk/testing';
import plugin from '../frontend/src/index';
import manifest from '../plugin.yaml';

afterEach(() => closeTestHosts());

test('shows both colours, and what they mean for people who have to read them', async () => {
  const host = createTestHost({ plugin, manifest, config: { primary_color: '#222222', accent_color: '#dc004e' } });
  const page = await renderSlot(host, 'settings-page');
  const fields = [...page.container.querySelectorAll<HTMLInputElement>('input[type=color]')];
  assert.deepEqual(fields.map((field) => [field.getAttribute('aria-label'), field.value]), [
    ['Pick: Primary colour', '#222222'],
    ['Pick: Accent colour', '#dc004e'],
  ]);
  assert.match(page.text, /✗ .*contrast \d/);
  assert.match(page.text, /try #[0-9a-f]{6}/);
});

test('has the colours of plugin.yaml before anybody chose others', async () => {
  const page = await renderSlot(createTestHost({ plugin, manifest }), 'settings-page');
  const fields = [...page.container.querySelectorAll<HTMLInputElement>('input[type=color]')];
  assert.deepEqual(fields.map(({ value }) => value), ['#1976d2', '#dc004e']);
});
