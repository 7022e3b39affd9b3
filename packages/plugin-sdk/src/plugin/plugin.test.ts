import { createElement, lazy, memo } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Plugin, PluginUsageError, type FilterName, type SlotName } from '../index.js';

const mine = () => new Plugin({ id: 'mine', name: 'Mine', version: '1.0.0' });
const Widget = () => null;

describe('a plugin', () => {
  test.each([
    [{ id: 'Not A Slug', name: 'x', version: '1' }, '"Not A Slug" is no plugin id'],
    [{ id: 'mine', name: ' ', version: '1' }, 'new Plugin() needs a name'],
    [{ id: 'mine', name: 'x' }, 'new Plugin() needs a version'],
    [{ name: 'x', version: '1' }, 'undefined is no plugin id'],
  ])('is refused as %j', (options, message) => {
    expect(() => new Plugin(options as never)).toThrow(message);
  });

  test.each([
    ['slot', 'dashbord-widget', 'did you mean "dashboard-widget"?'],
    ['slot', 'sidebar', 'known are dashboard-widget, device-detail-tab, '],
    ['slot', 'constructor', 'the platform has no slot "constructor"'],
    ['slot', undefined, 'the platform has no slot undefined'],
    ['event', 'device.craeted', 'did you mean "device.created"?'],
    ['event', 'toString', 'the platform has no event "toString"'],
    ['filter', 'device.data.proces', 'did you mean "device.data.process"?'],
  ])('names what was probably meant by the %s %s', (kind, name, message) => {
    const register = {
      slot: () => mine().registerSlot(name as SlotName, Widget as never),
      event: () => mine().on(name as 'device.created', Widget),
      filter: () => mine().filter(name as FilterName, (value) => value),
    }[kind];
    expect(register).toThrow(PluginUsageError);
    expect(register).toThrow(message);
  });

  test('whose id is a family of the platform gets no events of its own by that', () => {
    const plugin = new Plugin({ id: 'device', name: 'Device', version: '1.0.0' });
    expect(() => plugin.on('device.craeted', Widget)).toThrow('did you mean "device.created"?');
  });

  test('hears the events of its own backend', () => {
    const plugin = mine();
    plugin.on('mine.prediction.completed', Widget);
    expect(plugin.registrations.events.values().map(({ name }) => name)).toEqual(['mine.prediction.completed']);
  });

  test('takes functions, classes and what React makes of them as components, and no elements', () => {
    const plugin = mine();
    plugin.registerSlot('dashboard-widget', Widget);
    plugin.registerSlot('dashboard-widget', memo(Widget));
    plugin.registerSlot(
      'dashboard-widget',
      lazy(async () => ({ default: Widget })),
    );
    expect(plugin.registrations.slots.values()).toHaveLength(3);
    for (const wrong of [createElement(Widget), 'Widget', null, undefined, {}]) {
      expect(() => plugin.registerSlot('dashboard-widget', wrong as never)).toThrow('write MyWidget, not <MyWidget />');
    }
  });

  test.each([-1, 1.5, Number.NaN, 1001, '5'])('refuses %j as a priority', (priority) => {
    expect(() => mine().on('user.login', Widget, { priority: priority as number })).toThrow(
      'whole number from 0 to 1000',
    );
  });
});

describe('a menu item', () => {
  test('is data, and only what is known of it is kept', () => {
    const plugin = mine();
    plugin.registerSlot('nav-menu-item', {
      label: 'Mine',
      icon: 'Icon',
      path: '/plugins/mine/x',
      run: () => 1,
    } as never);
    expect(plugin.registrations.navItems.values().map(({ item }) => item)).toEqual([
      { label: 'Mine', icon: 'Icon', path: '/plugins/mine/x' },
    ]);
  });

  test.each([
    [Widget, 'takes data, no component'],
    [createElement(Widget), 'takes data, no component'],
    [{ path: '/plugins/mine' }, 'needs a label'],
    [{ label: 'x'.repeat(81), path: '/plugins/mine' }, 'needs a label'],
    [{ label: 'Mine', path: '/admin' }, "not one of the plugin's own routes"],
    [{ label: 'Mine', path: '/plugins/mine/../other' }, "not one of the plugin's own routes"],
    [{ label: 'Mine', path: 'https://elsewhere.example/plugins/mine' }, "not one of the plugin's own routes"],
    [{ label: 'Mine', path: '/plugins/mine', icon: '<img>' }, 'icon is the name'],
  ])('is refused: %j', (item, message) => {
    expect(() => mine().registerSlot('nav-menu-item', item as never)).toThrow(message);
  });
});

describe('what was registered', () => {
  test('is taken back by its undo, once', () => {
    const plugin = mine();
    const { registrations } = plugin;
    const undos = [
      plugin.registerSlot('dashboard-widget', Widget),
      plugin.registerSlot('nav-menu-item', { label: 'Mine', path: '/plugins/mine' }),
      plugin.registerRoute({ path: '/plugins/mine', component: Widget, title: 'Mine' }),
      plugin.on('user.login', Widget),
      plugin.filter('device.data.process', (value) => value),
    ];
    const keeps = plugin.registerSlot('dashboard-widget', Widget);
    const changes = vi.fn();
    registrations.subscribe(changes);
    for (const undo of [...undos, ...undos]) undo();
    expect(changes).toHaveBeenCalledTimes(5);
    const { slots, navItems, routes, events, filters } = registrations;
    expect([slots, navItems, routes, events, filters].map((list) => list.values().length)).toEqual([1, 0, 0, 0, 0]);
    keeps();
    expect(slots.values()).toEqual([]);
  });
});

describe('tracking', () => {
  test('waits for a host while the module is loading, and keeps a copy', () => {
    const plugin = mine();
    const properties = { page: 'a' };
    plugin.analytics.track('page_view', properties);
    properties.page = 'b';
    const sink = vi.fn();
    const disconnect = plugin.analytics.connect(sink);
    plugin.analytics.track('click');
    disconnect();
    disconnect();
    expect(sink.mock.calls).toEqual([
      ['page_view', { page: 'a' }],
      ['click', {}],
    ]);
  });

  test('does not hoard', () => {
    const plugin = mine();
    for (let index = 0; index < 1000; index += 1) plugin.analytics.track('loop', { index });
    const sink = vi.fn();
    plugin.analytics.connect(sink);
    expect(sink).toHaveBeenCalledTimes(100);
  });

  test.each([
    ['', {}],
    ['x'.repeat(201), {}],
    [5, {}],
    ['event', []],
    ['event', null],
  ])('refuses %j with %j', (event, properties) => {
    expect(() => mine().analytics.track(event as string, properties as never)).toThrow(PluginUsageError);
  });

  test('refuses what cannot be written as JSON', () => {
    expect(() => mine().analytics.track('event', { big: 1n })).toThrow('cannot be written as JSON');
  });
});
