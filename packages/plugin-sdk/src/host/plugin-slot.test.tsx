import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { lazy, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountSlot, PluginSlot, SlotRegistry } from '../host.js';
import { Plugin, PluginUsageError, usePluginAPI, type PluginComponent } from '../index.js';
import { hushErrors } from '../testing/hush.js';
import { closeTestHosts, createTestHost, renderRoute, renderSlot, type TestHost } from '../testing.js';

hushErrors();
afterEach(() => {
  closeTestHosts();
  vi.useRealTimers();
});

function plugin(id: string, ...components: readonly PluginComponent[]): Plugin {
  const made = new Plugin({ id, name: `Plugin ${id}`, version: '1.0.0' });
  for (const component of components) made.registerSlot('dashboard-widget', component);
  return made;
}

describe('a slot', () => {
  test('keeps what a component throws from its neighbours, and lets people try again', async () => {
    let broken = true;
    const Sometimes: PluginComponent = () => {
      if (broken) throw new Error('no data');
      return <p>mended</p>;
    };
    const host = createTestHost({
      plugin: plugin(
        'good',
        () => <p>first</p>,
        Sometimes,
        () => <p>last</p>,
      ),
    });
    const view = await renderSlot(host, 'dashboard-widget', { showErrors: true });
    expect(view.text).toBe('firstPlugin good cannot be shown because it has an error.Try againlast');
    expect(host.problems).toMatchObject([
      { pluginId: 'good', kind: 'render', where: 'dashboard-widget', error: { message: 'no data' } },
    ]);
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await view.settle();
    expect(view.text).toBe('firstmendedlast');
  });

  test('closes a component that fails for the third time', async () => {
    const host = createTestHost({
      plugin: plugin('bad', () => {
        throw new Error('for ever');
      }),
    });
    const view = await renderSlot(host, 'dashboard-widget', { showErrors: true });
    for (const failures of [2, 3]) {
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      await view.settle();
      expect(host.problems).toHaveLength(failures);
    }
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('throws in a test what a component throws at the start', async () => {
    const host = createTestHost({
      plugin: plugin('bad', () => {
        throw new TypeError('no such field');
      }),
    });
    await expect(renderSlot(host, 'dashboard-widget')).rejects.toThrow('no such field');
  });

  test('follows what is registered and taken back later', async () => {
    const own = plugin('late', () => <p>one</p>);
    const host = createTestHost({ plugin: own });
    const view = await renderSlot(host, 'dashboard-widget');
    const starts = vi.fn();
    const Two: PluginComponent = () => {
      useEffect(() => starts(), []);
      return <p>two</p>;
    };
    let undo = () => {};
    await act(async () => void (undo = own.registerSlot('dashboard-widget', Two, { order: 1 })));
    expect(view.text).toBe('twoone');
    await act(async () => void own.registerSlot('dashboard-widget', () => <p>zero</p>, { order: 0 }));
    expect(view.text).toBe('zerotwoone');
    expect(starts).toHaveBeenCalledTimes(1);
    await act(async () => undo());
    expect(view.text).toBe('zeroone');
  });

  test('waits for a component that is still being loaded', async () => {
    let arrive: ((module: { default: PluginComponent }) => void) | undefined;
    const Lazy = lazy(async () => await new Promise<{ default: PluginComponent }>((resolve) => (arrive = resolve)));
    const host = createTestHost({ plugin: plugin('lazy', Lazy as unknown as PluginComponent) });
    const view = await renderSlot(host, 'dashboard-widget');
    expect(view.text).toBe('Loading…');
    arrive?.({ default: () => <p>here</p> });
    await view.settle();
    expect(view.text).toBe('here');
  });

  test('is drawn for another device without starting over', async () => {
    const starts = vi.fn();
    const seen: object[] = [];
    const Tab: PluginComponent<'device-detail-tab'> = ({ params }) => {
      const api = usePluginAPI();
      useEffect(() => starts(), []);
      seen.push(api.params);
      return <p>{`${params.deviceId} ${api.params['deviceId']} ${api.slot}`}</p>;
    };
    const own = new Plugin({ id: 'tab', name: 'Tab', version: '1.0.0' });
    own.registerSlot('device-detail-tab', Tab);
    const host = createTestHost({ plugin: own });
    const view = await renderSlot(host, 'device-detail-tab', { params: { deviceId: 'a' } });
    await view.update({ deviceId: 'a' });
    expect(new Set(seen).size).toBe(1);
    await view.update({ deviceId: 'b' });
    expect(view.text).toBe('b b device-detail-tab');
    expect(starts).toHaveBeenCalledTimes(1);
  });

  test('says when there is nothing', async () => {
    const registry = new SlotRegistry();
    const element = document.createElement('div');
    const root = createRoot(element);
    await act(async () =>
      root.render(<PluginSlot registry={registry} name="alert-detail" params={{ alertId: 'a' }} empty="None" />),
    );
    expect(element.textContent).toBe('None');
    await act(async () => root.unmount());
  });

  test('can be part of a page that is not written in React', async () => {
    const { registry } = createTestHost({ plugin: plugin('plain', ({ params }) => <p>{JSON.stringify(params)}</p>) });
    const element = document.createElement('div');
    let mounted: ReturnType<typeof mountSlot<'dashboard-widget'>> | undefined;
    await act(async () => void (mounted = mountSlot(element, { registry, name: 'dashboard-widget', params: {} })));
    expect(element.textContent).toBe('{}');
    await act(async () => mounted?.update({ extra: 1 } as object));
    expect(element.textContent).toBe('{"extra":1}');
    await act(async () => mounted?.unmount());
    expect(element.childNodes).toHaveLength(0);
  });
});

describe('what components are given', () => {
  test('usePluginAPI says where it works when it is used elsewhere', () => {
    const Lost = () => <p>{usePluginAPI().slot}</p>;
    const element = document.createElement('div');
    const root = createRoot(element, { onRecoverableError: () => {} });
    expect(() => act(() => root.render(<Lost />))).toThrow(PluginUsageError);
    expect(() => act(() => root.render(<Lost />))).toThrow('works only inside a component that a plugin registered');
  });

  test('parts that do not change stay the same, so that effects do not start over', async () => {
    const seen: ReturnType<typeof usePluginAPI>[] = [];
    const Widget: PluginComponent = () => {
      const api = usePluginAPI();
      const [, draw] = useState(0);
      seen.push(api);
      return <button onClick={() => draw((count) => count + 1)}>{api.config['threshold']}</button>;
    };
    const host = createTestHost({ plugin: plugin('same', Widget), config: { threshold: 1 } });
    await renderSlot(host, 'dashboard-widget');
    await userEvent.click(screen.getByRole('button'));
    host.setConfig({ threshold: 2 });
    expect(screen.getByRole('button').textContent).toBe('2');
    for (const part of ['api', 'storage', 'updateConfig', 'navigate', 'toast', 't', 'analytics', 'params'] as const) {
      expect(new Set(seen.map((one) => one[part])).size, part).toBe(1);
    }
  });

  test('settings cannot be changed by accident', async () => {
    let config: Readonly<Record<string, unknown>> = {};
    const Widget: PluginComponent = () => {
      ({ config } = usePluginAPI());
      return null;
    };
    const host = createTestHost({ plugin: plugin('frozen', Widget), config: { list: ['a'] } });
    await renderSlot(host, 'dashboard-widget');
    expect(() => (config['list'] as string[]).push('b')).toThrow(TypeError);
    expect(() => Object.assign(config, { x: 1 })).toThrow(TypeError);
  });

  test('texts, theme, pages and messages go through the platform', async () => {
    const Widget: PluginComponent = () => {
      const { t, theme, navigate, toast, analytics } = usePluginAPI();
      return (
        <>
          <p>{`${t('devices', { count: 3 })} ${t('missing')} ${t('constructor')} ${theme.mode}`}</p>
          <button
            onClick={() => {
              navigate('/devices/../users?x=1');
              toast('Hello');
              analytics.track('clicked');
            }}
          >
            Go
          </button>
        </>
      );
    };
    const host = createTestHost({ plugin: plugin('through', Widget), messages: { devices: '{count} Geräte {other}' } });
    const view = await renderSlot(host, 'dashboard-widget');
    host.setTheme({ mode: 'dark', tokens: {} });
    expect(view.text).toBe('3 Geräte {other} missing constructor darkGo');
    await userEvent.click(screen.getByRole('button'));
    expect(host.navigations).toEqual(['/users?x=1']);
    expect(host.toasts).toEqual([{ message: 'Hello', kind: 'info' }]);
    expect(host.tracked).toEqual([{ event: 'clicked', properties: {} }]);
  });
});

describe('a page', () => {
  test('is drawn with what its address says; plain parts come before parameters', async () => {
    const own = plugin('paged');
    own.registerRoute({ path: '/plugins/paged/:id', title: 'One', component: ({ params }) => <p>one {params.id}</p> });
    own.registerRoute({ path: '/plugins/paged/new', title: 'New', component: () => <p>{usePluginAPI().slot}</p> });
    const host = createTestHost({ plugin: own });
    expect((await renderRoute(host, '/plugins/paged/7%2F8?x=1')).text).toBe('one 7/8');
    expect((await renderRoute(host, '/plugins/paged/new')).text).toBe('route');
    await expect(renderRoute(host, '/plugins/paged/a/b')).rejects.toThrow(
      'Plugin paged has no page at /plugins/paged/a/b',
    );
  });
});

describe('teardown', () => {
  const Busy: PluginComponent = () => {
    const { api } = usePluginAPI();
    useEffect(() => {
      const timer = setInterval(() => void api.devices.list(), 1000);
      return () => clearInterval(timer);
    }, [api]);
    return <p>busy</p>;
  };

  test('leaves no listener, node or timer behind, also in strict mode', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const own = plugin('gone', Busy);
    own.on('device.created', () => undefined);
    own.on('device.created', () => undefined);
    own.on('user.login', () => undefined);
    const host: TestHost = createTestHost({ plugin: own, granted: ['api:devices:read'] });
    expect(host.listenerCount).toBe(2);
    await renderSlot(host, 'dashboard-widget');
    const element = document.createElement('div');
    const root = createRoot(element);
    await act(async () =>
      root.render(
        <StrictMode>
          <PluginSlot registry={host.registry} name="dashboard-widget" params={{}} />
        </StrictMode>,
      ),
    );
    expect(vi.getTimerCount()).toBe(2);
    await act(async () => root.unmount());
    host.close();
    host.close();
    expect(vi.getTimerCount()).toBe(0);
    expect(host.listenerCount).toBe(0);
    expect(document.body.childNodes).toHaveLength(0);
    own.on('device.alert', () => undefined);
    own.analytics.track('after');
    expect(host.listenerCount).toBe(0);
    expect(host.tracked).toEqual([]);
  });

  test('a plugin can run on a page once, and again after it ended', () => {
    const registry = new SlotRegistry();
    const own = plugin('twice');
    const { host } = createTestHost();
    const remove = registry.add(own, host);
    expect(() => registry.add(own, host)).toThrow('the plugin twice already runs on this page');
    remove();
    const again = registry.add(own, host);
    remove();
    expect(() => registry.add(own, host)).toThrow('already runs');
    again();
  });
});
