import { normaliseConfigSchema, OpsError, type JsonSchema } from '@ops-center/manifest-schema';
import type { StoredManifest } from '../versions/manifest-facts.js';
import type { SecretBox } from './secret-box.js';
import { findMisfits } from './setting-rules.js';

export type Values = Readonly<Record<string, unknown>>;

/** Settings as they are stored: secrets sealed, each by itself. */
export interface StoredSettings {
  readonly config: Values;
  readonly secrets: Readonly<Record<string, string>>;
}

export const NO_SETTINGS: StoredSettings = { config: {}, secrets: {} };

/** `config_schema` of a version as one JSON Schema; a version without one has no settings. */
export function settingsSchema(manifest: StoredManifest): JsonSchema {
  const schema = normaliseConfigSchema(manifest);
  return schema ?? { type: 'object', properties: {}, additionalProperties: false };
}

/** Names of the settings that are secrets, or hold one. */
export function secretNames(schema: JsonSchema): string[] {
  const { properties } = schema;
  if (!isRecord(properties)) return [];
  return Object.entries(properties)
    .filter(([, field]) => isRecord(field) && holdsSecret(field))
    .map(([name]) => name);
}

function holdsSecret(field: Readonly<Record<string, unknown>>): boolean {
  if (field['x-sensitive'] === true || field['writeOnly'] === true || field['x-input'] === 'password') return true;
  const { properties, items } = field;
  const inner = [...(isRecord(properties) ? Object.values(properties) : []), items];
  return inner.some((one) => isRecord(one) && holdsSecret(one));
}

/**
 * Checks settings and makes them ready to be stored.
 * @param given the settings; a secret that is not among them stays as it is in `before`, null takes it away
 * @param bound what the secrets belong to; they open for nothing else
 * @param complete whether required settings have to be there
 * @throws OpsError installation.config_invalid with a finding for each setting
 */
export function storeSettings(
  box: SecretBox,
  order: {
    readonly schema: JsonSchema;
    readonly given: Values;
    readonly before: StoredSettings;
    readonly bound: string;
    readonly complete: boolean;
  },
): StoredSettings {
  const { schema, given, before, bound, complete } = order;
  const secret = new Set(secretNames(schema));
  const keptSecrets = Object.entries(openSecrets(box, before.secrets, bound)).filter(
    ([name]) => secret.has(name) && !Object.hasOwn(given, name),
  );
  const all = Object.fromEntries([
    ...keptSecrets,
    ...Object.entries(given).filter(([name, value]) => !(secret.has(name) && value === null)),
  ]);
  requireFit(schema, all, complete);
  const entries = Object.entries(all);
  return {
    config: Object.fromEntries(entries.filter(([name]) => !secret.has(name))),
    secrets: Object.fromEntries(
      entries
        .filter(([name]) => secret.has(name))
        .map(([name, value]) => [name, box.seal(JSON.stringify(value), `${bound} ${name}`)]),
    ),
  };
}

/**
 * Plain settings of the version before, for another version: what that one does not know is dropped. Secrets stay where
 * they are, and one that is no secret any more is dropped: a publisher's word must not lay it open.
 */
export function carryOver(schema: JsonSchema, { config }: StoredSettings): Values {
  const { properties, additionalProperties } = schema;
  const known = isRecord(properties) ? properties : {};
  return Object.fromEntries(
    Object.entries(config).filter(([name]) => additionalProperties === true || Object.hasOwn(known, name)),
  );
}

/** All settings, with defaults and opened secrets: for hosts only. */
export function wholeSettings(box: SecretBox, schema: JsonSchema, stored: StoredSettings, bound: string): Values {
  const { properties } = schema;
  const defaults = Object.entries(isRecord(properties) ? properties : {}).filter(
    (entry): entry is [string, { default: unknown }] => isRecord(entry[1]) && 'default' in entry[1],
  );
  return {
    ...Object.fromEntries(defaults.map(([name, field]) => [name, field.default])),
    ...stored.config,
    ...openSecrets(box, stored.secrets, bound),
  };
}

/** @throws OpsError installation.config_invalid unless everything that is required is there */
export function requireComplete(box: SecretBox, schema: JsonSchema, stored: StoredSettings, bound: string): void {
  requireFit(schema, { ...stored.config, ...openSecrets(box, stored.secrets, bound) }, true);
}

function openSecrets(box: SecretBox, secrets: Readonly<Record<string, string>>, bound: string): Values {
  return Object.fromEntries(
    Object.entries(secrets).map(([name, sealed]) => [
      name,
      JSON.parse(box.open(sealed, `${bound} ${name}`)) as unknown,
    ]),
  );
}

function requireFit(schema: JsonSchema, values: Values, complete: boolean): void {
  const misfits = findMisfits(schema, values, complete);
  if (misfits.length === 0) return;
  throw new OpsError('installation.config_invalid', 'the settings are not as the plugin takes them', {
    findings: misfits.map(({ pointer, message }) => ({
      code: 'installation.config_invalid' as const,
      severity: 'error' as const,
      message,
      pointer,
      file: 'config',
      line: 0,
      column: 0,
    })),
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
