import { screen } from '@testing-library/react';
import { useEffect, useState, version } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { Plugin, usePluginAPI, type PluginComponent } from '../index.js';
import { closeTestHosts, createTestHost, renderSlot } from '../testing.js';

afterEach(closeTestHosts);

const DeviceCount: PluginComponent = () => {
  const { api } = usePluginAPI();
  const [text, setText] = useState('Loading');
  useEffect(() => {
    api.devices.list().then(
      (devices) => setText(`${devices.length} devices`),
      (error: Error) => setText(error.message),
    );
  }, [api]);
  return <p>{text}</p>;
};

function counting(): Plugin {
  const plugin = new Plugin({ id: 'counting', name: 'Counting', version: '1.0.0' });
  plugin.registerComponent('dashboard-widget', DeviceCount);
  return plugin;
}

test('the tests run on the version of React that they are meant for', () => {
  expect(version.split('.')[0]).toBe(process.env['EXPECTED_REACT']);
});

describe('a slot that is drawn in a test', () => {
  test('shows what it loads from the platform', async () => {
    const host = createTestHost({ plugin: counting(), granted: ['api:devices:read'], seed: { devices: [{}, {}] } });
    await renderSlot(host, 'dashboard-widget');
    expect(screen.getByText('2 devices')).toBeTruthy();
  });

  test('is denied what the plugin does not ask for, and the denial is written down', async () => {
    const host = createTestHost({ plugin: counting() });
    const view = await renderSlot(host, 'dashboard-widget');
    expect(view.text).toBe(
      'devices.list needs the permission api:devices:read: add it to "permissions" of plugin.yaml',
    );
    expect(host.denials).toEqual([{ permission: 'api:devices:read', method: 'devices.list', tenantId: 'tenant-1' }]);
  });
});
