import { configFields, type ConfigFields } from '../platform/checks.js';
import { PluginUsageError } from '../platform/errors.js';
import { DISK } from '../platform/tables.generated.js';
import type { Plugin } from '../plugin/plugin.js';

/** plugin.yaml as data, or the parts of it that a test needs. */
export interface TestManifest {
  readonly id?: string;
  readonly version?: string;
  readonly permissions?: readonly (string | { readonly name: string })[];
  readonly hooks?: readonly { readonly name: string }[];
  readonly resources?: { readonly disk?: string };
  readonly ui_slots?: readonly string[];
  readonly config_schema?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** The permissions that plugin.yaml asks for. */
export function permissionsOf({ permissions = [] }: TestManifest): string[] {
  return permissions.map((permission) => (typeof permission === 'string' ? permission : permission.name));
}

const UNITS: Readonly<Record<string, number>> = { KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

/** The bytes that the plugin may keep. */
export function quotaOf({ resources }: TestManifest): number {
  const text = resources?.disk ?? DISK;
  const unit = UNITS[text.slice(-2).toUpperCase()];
  const size = unit === undefined ? Number(text) : Number(text.slice(0, -2)) * unit;
  if (size >= 0) return size;
  throw new PluginUsageError(`resources.disk: ${JSON.stringify(text)} is no size such as 500MB`);
}

/** The settings of plugin.yaml. */
export function fieldsOf({ config_schema: schema }: TestManifest): ConfigFields {
  return schema === undefined ? {} : configFields(schema);
}

/**
 * Refuses a plugin whose code and plugin.yaml disagree, as a host does.
 * @throws PluginUsageError that says what to change
 */
export function checkAgainstManifest(plugin: Plugin, manifest: TestManifest): void {
  for (const field of ['id', 'version'] as const) {
    const declared = manifest[field];
    if (declared === undefined || declared === plugin[field]) continue;
    throw new PluginUsageError(
      `plugin.yaml says ${field} ${JSON.stringify(declared)}, the code ${JSON.stringify(plugin[field])}`,
    );
  }
  const declared = manifest.ui_slots;
  if (declared === undefined) return;
  const { slots, navItems } = plugin.registrations;
  const used = [...slots.values().map(({ slot }) => slot), ...navItems.values().map(() => 'nav-menu-item')];
  const missing = used.find((slot) => !declared.includes(slot));
  if (missing !== undefined) {
    throw new PluginUsageError(`the code shows something in ${missing}: add it to ui_slots of plugin.yaml`);
  }
}
