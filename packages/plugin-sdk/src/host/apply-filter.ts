import { PlatformError } from '../platform/errors.js';
import { DEADLINES_MS } from '../platform/tables.generated.js';
import type { Plugin } from '../plugin/plugin.js';
import { withinDeadline } from './deadline.js';
import type { PluginHost } from './plugin-host.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Runs the filters of this name over a value, one after the other: lower priority first, then by plugin id, then as
 * declared. Each gets a copy; one that fails, takes too long or answers with something else than an object changes
 * nothing, and is reported to its host.
 */
export async function applyFilter(
  running: readonly { readonly plugin: Plugin; readonly host: PluginHost }[],
  name: string,
  value: Fields,
): Promise<Fields> {
  const chain = running
    .toSorted((a, b) => (a.plugin.id < b.plugin.id ? -1 : 1))
    .flatMap(({ plugin, host }) => plugin.registrations.filters.values().map((entry) => ({ plugin, host, entry })))
    .filter(({ entry }) => entry.name === name)
    .toSorted((a, b) => a.entry.priority - b.entry.priority);
  let current = value;
  let left: number = DEADLINES_MS.filterChain;
  for (const { plugin, host, entry } of chain) {
    const started = performance.now();
    try {
      const work = call(entry.handler, current);
      const result = await withinDeadline(work, Math.min(DEADLINES_MS.filter, left), `the filter ${name}`);
      current = checkResult(name, result);
    } catch (error) {
      host.report({ pluginId: plugin.id, kind: 'filter', where: name, error });
    }
    left = Math.max(0, left - (performance.now() - started));
  }
  return current;
}

async function call(handler: (value: Record<string, unknown>) => unknown, value: Fields): Promise<unknown> {
  return await handler(structuredClone(value) as Record<string, unknown>);
}

function checkResult(name: string, result: unknown): Fields {
  if (typeof result === 'object' && result !== null && !Array.isArray(result)) return structuredClone(result) as Fields;
  throw new PlatformError('InvalidResult', `a filter of ${name} must return an object like the one it was given`, {
    handler: name,
    problem: `it returned ${result === null ? 'null' : Array.isArray(result) ? 'a list' : typeof result}`,
  });
}
