import type { ManifestShape } from './schema/manifest-schema.js';

declare const checked: unique symbol;

/** A plugin.yaml that was read and has no errors. Only `readManifest` and its siblings make one. */
export type Manifest = ManifestShape & { readonly [checked]: true };

export type { ManifestShape };

export interface DeclaredPermission {
  readonly permission: string;
  /** False when people may refuse it and still use the plugin. */
  readonly required: boolean;
  /** Why the plugin says it needs it. */
  readonly reason?: string;
}

/** The permissions of a manifest in one form, however each was written. */
export function listPermissions(manifest: Pick<ManifestShape, 'permissions'>): DeclaredPermission[] {
  return (manifest.permissions ?? []).map((source) => {
    if (typeof source === 'string') return { permission: source, required: true };
    const reason = source.reason ?? source.description;
    return { permission: source.name, required: source.required ?? true, ...(reason === undefined ? {} : { reason }) };
  });
}

export interface PluginRequirement {
  readonly slug: string;
  /** As `readRange` takes it; `*` when the manifest names none. */
  readonly version: string;
  readonly optional: boolean;
}

/** The plugins that a manifest depends on. */
export function listPluginDependencies(manifest: Pick<ManifestShape, 'dependencies'>): PluginRequirement[] {
  return (manifest.dependencies?.plugins ?? []).map(({ slug, version = '*', optional = false }) => ({
    slug,
    version,
    optional,
  }));
}

export interface NpmRequirement {
  readonly name: string;
  readonly range: string;
}

/** The npm packages that a manifest depends on, whichever of the three forms it uses. */
export function listNpmDependencies(manifest: Pick<ManifestShape, 'dependencies'>): NpmRequirement[] {
  const source = manifest.dependencies?.npm ?? [];
  const items = Array.isArray(source)
    ? (source as readonly (string | Readonly<Record<string, string>>)[])
    : [source as Readonly<Record<string, string>>];
  return items.flatMap((item) =>
    typeof item === 'string'
      ? [splitNpmRequirement(item)]
      : Object.entries(item).map(([name, range]) => ({ name, range })),
  );
}

/** `react@^18.0.0`, `@scope/name@1.x`, or a name alone for any version. */
export function splitNpmRequirement(text: string): NpmRequirement {
  const at = text.indexOf('@', 1);
  return at === -1 ? { name: text, range: '*' } : { name: text.slice(0, at), range: text.slice(at + 1) };
}
