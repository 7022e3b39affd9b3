import swc from '@swc/core';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import * as react from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as sdk from './index.js';
import * as placeholders from './testing/placeholders.js';
import { hasSpecification, listings, SDK_IMPORTS, SPECIFICATION, UI_IMPORTS } from './testing/specification.js';
import { closeTestHosts, createTestHost, renderRoute, renderSlot } from './testing.js';

afterEach(() => {
  closeTestHosts();
  vi.restoreAllMocks();
});

const MODULES: Readonly<Record<string, object>> = {
  react,
  '@ops-center/plugin-sdk': sdk,
  './placeholders.js': placeholders,
};

/** Runs a listing as a module and gives what it exports. */
function run(text: string): Readonly<Record<string, unknown>> {
  const { code } = swc.transformSync(text, {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'classic' } },
    },
    module: { type: 'commonjs' },
  });
  const exports = {};
  const require = (name: string): object => MODULES[name] ?? fail(name);
  // The listing is the specification's own text.
  new Function('require', 'exports', 'React', code)(require, exports, react);
  return exports;
}

function fail(name: string): never {
  throw new Error(`the listing imports ${name}`);
}

const CONFIG_SCHEMA = {
  api_key: { type: 'string', required: true, sensitive: true },
  threshold: { type: 'number', default: 0.85, min: 0, max: 1 },
};

describe.skipIf(!hasSpecification)(`${SPECIFICATION}: JavaScript/React SDK`, () => {
  const plugin = hasSpecification
    ? (run(SDK_IMPORTS + listings('JavaScript/React SDK'))['default'] as sdk.Plugin)
    : new sdk.Plugin({ id: 'none', name: 'None', version: '0' });

  test('the widget shows the devices', async () => {
    const devices = [{ name: 'Gateway' }, { name: 'Sensor' }];
    const host = createTestHost({ plugin, granted: ['api:devices:read'], seed: { devices } });
    await renderSlot(host, 'dashboard-widget');
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('My Plugin Dashboard');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Gateway', 'Sensor']);
  });

  test('the listener hears of a new device', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const host = createTestHost({ plugin });
    await host.emit('device.created', { device_id: 'device-7', device_data: { name: 'Gateway' } });
    expect(log).toHaveBeenCalledWith('New device:', {
      device_id: 'device-7',
      device_data: { name: 'Gateway' },
      user_id: 'user-1',
      tenant_id: 'tenant-1',
    });
    expect(host.problems).toEqual([]);
  });

  test('the settings page saves', async () => {
    const host = createTestHost({
      plugin,
      manifest: { config_schema: CONFIG_SCHEMA },
      config: { api_key: 'old', threshold: 0.5 },
    });
    const { container } = await renderSlot(host, 'settings-page');
    const key = screen.getByLabelText<HTMLInputElement>('API Key');
    expect([key.type, key.value]).toEqual(['password', '']);
    expect(screen.getByLabelText<HTMLInputElement>('Threshold').value).toBe('0.5');
    await userEvent.type(key, 'new');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(host.config).toEqual({ api_key: 'new', threshold: 0.5 });
    expect(container.innerHTML).not.toContain('new"');
  });
});

describe.skipIf(!hasSpecification)(`${SPECIFICATION}: slots, pages and tracking`, () => {
  const plugin = hasSpecification
    ? (run(UI_IMPORTS + ['Plugin Slots', 'Dynamic Routes', 'Track Events'].map(listings).join('\n'))[
        'plugin'
      ] as sdk.Plugin)
    : new sdk.Plugin({ id: 'none', name: 'None', version: '0' });
  let seen: readonly { readonly event: string; readonly properties: object }[] = [];

  test('what was tracked while the module was loading arrives', () => {
    seen = createTestHost({ plugin }).tracked;
    expect(seen).toEqual([
      { event: 'button_clicked', properties: { button: 'generate_report', location: 'dashboard' } },
      { event: 'page_view', properties: { page: '/plugins/my-plugin/settings' } },
    ]);
  });

  test('each slot shows its component with what it is drawn for', async () => {
    const host = createTestHost({ plugin, manifest: { config_schema: CONFIG_SCHEMA } });
    expect((await renderSlot(host, 'dashboard-widget')).text).toBe('My widget');
    expect((await renderSlot(host, 'device-detail-tab', { params: { deviceId: 'd-1' } })).text).toBe(
      'Analytics of d-1',
    );
    expect((await renderSlot(host, 'alert-detail', { params: { alertId: 'a-1' } })).text).toBe('More about a-1');
    expect((await renderSlot(host, 'user-profile-section', { params: { userId: 'u-1' } })).text).toBe('Fields of u-1');
    await renderSlot(host, 'settings-page');
    expect(screen.getByRole('form', { name: 'Settings of My Plugin' })).toBeTruthy();
    expect(screen.getByLabelText('Threshold')).toBeTruthy();
    expect(host.registry.navItems()).toEqual([
      { pluginId: 'my-plugin', label: 'My Plugin', icon: 'ExtensionIcon', path: '/plugins/my-plugin' },
    ]);
  });

  test('each page is at its address', async () => {
    const host = createTestHost({ plugin });
    expect((await renderRoute(host, '/plugins/my-plugin')).text).toBe('My page');
    expect((await renderRoute(host, '/plugins/my-plugin/reports/17')).text).toBe('Report 17');
    const page = (path: string) => host.registry.matchRoute(path)?.route;
    expect(page('/plugins/my-plugin')).toMatchObject({ title: 'My Plugin', auth: true });
    expect(page('/plugins/my-plugin/reports/17')).toMatchObject({ title: 'Report Detail', auth: true });
  });
});
