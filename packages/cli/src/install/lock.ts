import {
  decodePublicKeyPem,
  isSlug,
  isVersion,
  OpsError,
  readRange,
  type PublicKey,
} from '@ops-center/manifest-schema';

/** A key that was trusted when a plugin was first installed. */
export interface PinnedKey {
  readonly keyId: string;
  /** SPKI PEM. */
  readonly publicKey: string;
}

/** What is known of an installed plugin: enough to get the same bytes again, and to notice others. */
export interface LockedPlugin {
  readonly version: string;
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
  readonly keys: readonly PinnedKey[];
}

/** `ops-center.lock`, by plugin. */
export type Lock = ReadonlyMap<string, LockedPlugin>;

const FORMAT = 1;
const HEX = /^[0-9a-f]{64}$/;
const TREE = /^t1:[A-Za-z0-9+/]{43}=$/;

/** The text of a lock file: sorted, so that it changes only where something changed. */
export function writeLock(lock: Lock): string {
  for (const [slug, { keys }] of lock) {
    if (keys.length === 0) throw new Error(`${slug} has no pinned key`);
  }
  const plugins = Object.fromEntries([...lock].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ lockfileVersion: FORMAT, plugins }, null, 2)}\n`;
}

/** Reads the text of a lock file; `config.invalid` when any part of it is not what this program writes. */
export function readLock(text: string, where: string): Lock {
  const invalid = (why: string): OpsError =>
    new OpsError('config.invalid', `the lock file cannot be used: ${why}`, {
      where,
      hint: 'Restore it from version control.',
    });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw invalid('it is not JSON');
  }
  if (!isRecord(parsed) || !isRecord(parsed['plugins'])) throw invalid('it has no plugins');
  if (parsed['lockfileVersion'] !== FORMAT) throw invalid('it was written by another version of ops-center');
  return new Map(
    Object.entries(parsed['plugins']).map(([slug, entry]) => {
      if (!isSlug(slug)) throw invalid(`"${slug.slice(0, 100)}" is not a plugin id`);
      const plugin = readPlugin(entry);
      if (plugin === undefined) throw invalid(`the entry of ${slug} is damaged`);
      return [slug, plugin];
    }),
  );
}

/** The keys pinned for a plugin: its own, else those of other plugins of the same publisher on the same registry. */
export function pinnedKeys(
  lock: Lock,
  plugin: { readonly slug: string; readonly registry: string | null; readonly publisher: string | null },
): readonly PublicKey[] {
  const own = lock.get(plugin.slug);
  const sources =
    own !== undefined
      ? [own]
      : plugin.publisher === null
        ? []
        : [...lock.values()].filter(
            (other) => other.registry === plugin.registry && other.publisher === plugin.publisher,
          );
  const pinned = new Map(sources.flatMap((source) => source.keys.map((key) => [key.keyId, key.publicKey] as const)));
  return [...pinned.values()].map(decodePublicKeyPem);
}

function readPlugin(entry: unknown): LockedPlugin | undefined {
  if (!isRecord(entry)) return undefined;
  const { version, sha256, size, treeDigest, registry, publisher, permissions, dependencies, keys } = entry;
  if (typeof version !== 'string' || !isVersion(version)) return undefined;
  if (typeof sha256 !== 'string' || !HEX.test(sha256)) return undefined;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return undefined;
  if (typeof treeDigest !== 'string' || !TREE.test(treeDigest)) return undefined;
  if (registry !== null && typeof registry !== 'string') return undefined;
  if (publisher !== null && (typeof publisher !== 'string' || !isSlug(publisher))) return undefined;
  if (!Array.isArray(permissions) || !permissions.every((permission) => typeof permission === 'string'))
    return undefined;
  if (!isRecord(dependencies) || !Object.entries(dependencies).every(isDependency)) return undefined;
  const pins = Array.isArray(keys) ? keys.map(readPin) : [];
  if (pins.length === 0 || pins.includes(undefined)) return undefined;
  return {
    version,
    sha256,
    size,
    treeDigest,
    registry,
    publisher,
    permissions,
    dependencies: dependencies as Record<string, string>,
    keys: pins.filter((pin) => pin !== undefined),
  };
}

function isDependency([slug, range]: [string, unknown]): boolean {
  return isSlug(slug) && typeof range === 'string' && readRange(range) !== undefined;
}

/** A pin counts only when its id is really the one of its key. */
function readPin(entry: unknown): PinnedKey | undefined {
  if (!isRecord(entry)) return undefined;
  const { keyId, publicKey } = entry;
  if (typeof keyId !== 'string' || typeof publicKey !== 'string') return undefined;
  try {
    return decodePublicKeyPem(publicKey).keyId === keyId ? { keyId, publicKey } : undefined;
  } catch (error) {
    if (error instanceof OpsError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
