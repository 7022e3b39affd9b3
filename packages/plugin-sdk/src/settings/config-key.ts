import type { ConfigFields } from '../platform/checks.js';
import { didYouMean } from '../platform/checks.js';
import { PluginUsageError } from '../platform/errors.js';

/**
 * The setting that a field is for: the one it names, or else the one that its label spells, so that "API Key" is
 * `api_key`. A value cannot tell: two settings may hold the same.
 * @param fields the settings of plugin.yaml; empty when the plugin has no config_schema
 * @throws PluginUsageError when there is no such setting
 */
export function configKey(name: string | undefined, label: string, fields: ConfigFields): string {
  const known = Object.keys(fields);
  if (name !== undefined) {
    if (known.length === 0 || known.includes(name)) return name;
    throw new PluginUsageError(`config_schema has no setting ${JSON.stringify(name)}${remedy(name, known)}`);
  }
  const spelt = label
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '');
  if (known.length === 0) return spelt;
  const found = known.filter((key) => plain(key) === plain(spelt));
  if (found.length === 1) return found[0] as string;
  throw new PluginUsageError(
    `the field ${JSON.stringify(label)} does not say which setting it is for: give it a name${remedy(spelt, known)}`,
  );
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[_-]/g, '');
}

function remedy(text: string, known: readonly string[]): string {
  const nearest = didYouMean(text, known);
  return nearest === undefined ? `; settings are ${known.join(', ')}` : `, such as name="${nearest}"`;
}
