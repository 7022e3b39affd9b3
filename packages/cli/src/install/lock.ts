import { decodePublicKeyPem, type PublicKey } from '@ops-center/manifest-schema';
import type { Dependency } from './candidate.js';

/** A key that was trusted when a plugin was first installed. */
export interface PinnedKey {
  readonly keyId: string;
  /** SPKI PEM. */
  readonly publicKey: string;
}

/**
 * Where a plugin is in its life on this host: installed and never enabled yet, enabled, or disabled again.
 * A host runs the plugins that are `enabled`, and no others.
 */
export type PluginStatus = 'installed' | 'enabled' | 'disabled';

/** What is known of an installed plugin: enough to get the same bytes again, and to notice others. */
export interface LockedPlugin {
  readonly version: string;
  /** The range that was asked for; null when it came along because another plugin needs it. */
  readonly requested: string | null;
  readonly status: PluginStatus;
  readonly sha256: string;
  /** Bytes of the bundle. */
  readonly size: number;
  readonly treeDigest: string;
  /** The registry's own name; null when it came from a file. */
  readonly registry: string | null;
  /** Slug of the organisation; null when a file does not name one. */
  readonly publisher: string | null;
  /** Agreed to at installation. */
  readonly permissions: readonly string[];
  /** Slug -> range of what it needs. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** Slug -> range of what it works with where that is installed. */
  readonly optionalDependencies: Readonly<Record<string, string>>;
  /** Id of the key that signed this version. */
  readonly signedBy: string;
  /** The keys that are trusted for this plugin; the one of `signedBy` is among them. */
  readonly keys: readonly PinnedKey[];
}

/** `ops-center.lock`, by plugin. */
export type Lock = ReadonlyMap<string, LockedPlugin>;

/** What an installed plugin needs, in the resolver's form. */
export function lockedDependencies(entry: LockedPlugin): readonly Dependency[] {
  const read = (ranges: Readonly<Record<string, string>>, optional: boolean): Dependency[] =>
    Object.entries(ranges).map(([slug, range]) => ({ slug, range, optional }));
  return [...read(entry.dependencies, false), ...read(entry.optionalDependencies, true)];
}

export const LOCK_FORMAT = 1;

/** The text of a lock file: sorted, so that it changes only where something changed. */
export function writeLock(lock: Lock): string {
  for (const [slug, { keys }] of lock) {
    if (keys.length === 0) throw new Error(`${slug} has no pinned key`);
  }
  const plugins = Object.fromEntries([...lock].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ lockfileVersion: LOCK_FORMAT, plugins }, null, 2)}\n`;
}

/**
 * The keys pinned for a plugin: its own, else those of other plugins of the same publisher on the same registry.
 * What a file says of its publisher is nobody's word but its own.
 */
export function pinnedKeys(
  lock: Lock,
  plugin: { readonly slug: string; readonly registry: string | null; readonly publisher: string | null },
): readonly PublicKey[] {
  const own = lock.get(plugin.slug);
  const sources =
    own !== undefined
      ? [own]
      : plugin.publisher === null || plugin.registry === null
        ? []
        : [...lock.values()].filter(
            (other) => other.registry === plugin.registry && other.publisher === plugin.publisher,
          );
  const pinned = new Map(sources.flatMap((source) => source.keys.map((key) => [key.keyId, key.publicKey] as const)));
  return [...pinned.values()].map(decodePublicKeyPem);
}
