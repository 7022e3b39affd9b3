import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { SlotRegistry } from '../host/slot-registry.js';
import { Plugin, type EventName } from '../index.js';
import { createTestHost, closeTestHosts } from '../testing.js';

afterEach(closeTestHosts);

const RUNS = { numRuns: 1000 };
const priority = fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined });
const EVENTS = ['device.created', 'user.login', 'device.alert'] as const;

/** Plugins with handlers; each handler may be taken back before it is called. */
const declared = fc.array(fc.record({ event: fc.constantFrom(...EVENTS), priority, undone: fc.boolean() }), {
  maxLength: 15,
});

/** What the order must be, said without the code under test: a stable sort of what is left. */
function expected<Entry extends { priority: number | undefined; undone: boolean }>(
  entries: readonly Entry[],
): number[] {
  return entries
    .map((entry, index) => ({ ...entry, index }))
    .filter(({ undone }) => !undone)
    .sort((a, b) => (a.priority ?? 10) - (b.priority ?? 10) || a.index - b.index)
    .map(({ index }) => index);
}

test('listeners run lower priority first, equal ones as declared, and those taken back never', async () => {
  await fc.assert(
    fc.asyncProperty(declared, fc.constantFrom<EventName>(...EVENTS), async (entries, event) => {
      const plugin = new Plugin({ id: 'ordered', name: 'Ordered', version: '1.0.0' });
      const called: number[] = [];
      const undos = entries.map((entry, index) =>
        plugin.on(
          entry.event,
          () => called.push(index),
          entry.priority === undefined ? {} : { priority: entry.priority },
        ),
      );
      for (const [index, { undone }] of entries.entries()) if (undone) undos[index]?.();
      const host = createTestHost({ plugin });
      await host.emit(event, {});
      const heard = entries.map((entry) => ({ ...entry, undone: entry.undone || entry.event !== event }));
      expect(called).toEqual(expected(heard));
      for (const undo of [...undos, ...undos]) undo();
      expect(host.listenerCount).toBe(0);
      host.close();
    }),
    RUNS,
  );
});

test('filters of several plugins run by priority, then by id, then as declared; a failing one changes nothing', async () => {
  const handler = fc.record({
    priority,
    undone: fc.boolean(),
    fails: fc.constantFrom('no', 'throws', 'returns a text'),
  });
  const host = createTestHost();
  const plugins = fc.uniqueArray(fc.constantFrom('aa', 'bb', 'cc'), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(plugins, fc.array(handler, { maxLength: 6 }), async (ids, handlers) => {
      const registry = new SlotRegistry();
      const before = host.problems.length;
      for (const id of ids) {
        const plugin = new Plugin({ id, name: id, version: '1.0.0' });
        for (const [index, { priority: rank, undone, fails }] of handlers.entries()) {
          const undo = plugin.filter(
            'device.data.process',
            (value) => {
              if (fails === 'throws') throw new Error('broken');
              const seen = value['seen'] as string[];
              seen.push(`${id}${index}`);
              return fails === 'no' ? { seen } : ('text' as unknown as Record<string, unknown>);
            },
            rank === undefined ? {} : { priority: rank },
          );
          if (undone) undo();
        }
        registry.add(plugin, host.host);
      }
      const value = await registry.applyFilter('device.data.process', { seen: [] });
      const all = [...ids].sort().flatMap((id) => handlers.map((one, index) => ({ ...one, label: `${id}${index}` })));
      const order = expected(all).map((index) => all[index]);
      expect(value).toEqual({ seen: order.filter((one) => one?.fails === 'no').map((one) => one?.label) });
      expect(host.problems.length - before).toBe(order.filter((one) => one?.fails !== 'no').length);
    }),
    RUNS,
  );
});

test('components of a slot come by order, then by plugin id, then as declared', () => {
  const { host } = createTestHost();
  fc.assert(
    fc.property(fc.array(fc.record({ priority, undone: fc.boolean() }), { maxLength: 8 }), (entries) => {
      const registry = new SlotRegistry();
      const labels = new Map<unknown, string>();
      for (const id of ['bb', 'aa']) {
        const plugin = new Plugin({ id, name: id, version: '1.0.0' });
        for (const [index, { priority: order, undone }] of entries.entries()) {
          const component = () => null;
          labels.set(component, `${id}${index}`);
          const undo = plugin.registerSlot('dashboard-widget', component, order === undefined ? {} : { order });
          if (undone) undo();
        }
        registry.add(plugin, host);
      }
      const all = ['aa', 'bb'].flatMap((id) => entries.map((entry, index) => ({ ...entry, label: `${id}${index}` })));
      const shown = registry.instances('dashboard-widget').map(({ component }) => labels.get(component));
      expect(shown).toEqual(expected(all).map((index) => all[index]?.label));
    }),
    RUNS,
  );
});
