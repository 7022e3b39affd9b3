import type { Undo } from '../plugin/ordered-list.js';
import type { Plugin } from '../plugin/plugin.js';
import type { PluginHost } from './plugin-host.js';

/**
 * Connects a plugin with its host: events reach its listeners, what it tracks reaches the host.
 * The answer takes every subscription back.
 */
export function attachPlugin(plugin: Plugin, host: PluginHost): Undo {
  const subscriptions = new Map<string, Undo>();

  /** One subscription for each event that has listeners, and none for others. */
  function follow(): void {
    const wanted = new Set(plugin.registrations.events.values().map(({ name }) => name));
    for (const [name, undo] of subscriptions) {
      if (wanted.has(name)) continue;
      subscriptions.delete(name);
      undo();
    }
    for (const name of wanted) {
      if (subscriptions.has(name)) continue;
      subscriptions.set(
        name,
        host.subscribe(name, async (payload) => await callListeners(plugin, host, name, payload)),
      );
    }
  }

  const undos = [
    plugin.registrations.subscribe(follow),
    plugin.analytics.connect((event, properties) => host.track(event, properties)),
  ];
  follow();
  return () => {
    for (const undo of [...undos.splice(0), ...subscriptions.values()]) undo();
    subscriptions.clear();
  };
}

/** Lower priority first; the next one does not wait for what a listener does later. */
async function callListeners(
  plugin: Plugin,
  host: PluginHost,
  name: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  const report = (error: unknown): void => host.report({ pluginId: plugin.id, kind: 'event', where: name, error });
  const pending: Promise<unknown>[] = [];
  for (const entry of plugin.registrations.events.values()) {
    if (entry.name !== name) continue;
    try {
      pending.push(Promise.resolve(entry.handler(structuredClone(payload) as never)).catch(report));
    } catch (error) {
      report(error);
    }
  }
  await Promise.all(pending);
}
