import { rm } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { parseAnswer, type PluginIndex } from '@ops-center/registry-client';
import { requireRegistry } from '../config.js';
import type { Connection, Deps } from '../deps.js';
import { systemFailure } from '../errors/system-failure.js';
import { createDownloadCache, type BundleDigest, type DownloadCache } from '../io/download-cache.js';
import { isRegistryName, registryFor } from '../registries.js';

/** What names one release of a plugin. */
interface ReleaseName extends BundleDigest {
  readonly slug: string;
  readonly version: string;
}

interface Transfer {
  /** Must not exist. */
  readonly path: string;
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** The one registry that answers for a plugin: over the network, or as the cache remembers it. */
export interface Source {
  /** As the registry calls itself. */
  readonly registry: string;
  /** undefined when it has no such plugin. */
  readIndex(slug: string): Promise<PluginIndex | undefined>;
  readEnvelope(release: ReleaseName): Promise<Uint8Array>;
  /** Writes a bundle to a new file; its digest is checked, and nothing else of it. */
  fetchBundle(release: ReleaseName, transfer: Transfer): Promise<void>;
}

export interface Sources {
  /** @throws OpsError config.invalid when no registry is configured for the plugin */
  of(slug: string): Promise<Source>;
  /** Keeps the cache within its bounds. */
  tidy(): Promise<void>;
}

type SourceDeps = Pick<Deps, 'config' | 'connect' | 'note'>;

/** Connects to a registry when the first plugin has to be asked for there. */
export function createSources(deps: SourceDeps): Sources {
  const { config } = deps;
  const cache = createDownloadCache(path.join(config.home, 'cache'), config.cacheBytes);
  const known = new Map<string, Promise<Source>>();
  return {
    of(slug) {
      const address = registryFor(config, slug) ?? requireRegistry(config);
      const source = known.get(address) ?? open(deps, cache, address);
      known.set(address, source);
      return source;
    },
    tidy: () => quietly(deps, () => cache.prune()),
  };
}

async function open(deps: SourceDeps, cache: DownloadCache, address: string): Promise<Source> {
  // A registry is refused when it calls itself otherwise than it is configured: the address is its name.
  if (deps.config.offline) return offlineSource(cache, address);
  const connection = await deps.connect({ registry: address });
  const { registry } = await connection.client.wellKnown();
  return onlineSource(deps, cache, { connection, registry });
}

const indexName = (registry: string, slug: string): string => `index\n${registry}\n${slug}`;
const envelopeName = (registry: string, { slug, version, sha256 }: ReleaseName): string =>
  `envelope\n${registry}\n${slug}\n${version}\n${sha256}`;

function onlineSource(
  deps: SourceDeps,
  cache: DownloadCache,
  { connection, registry }: { readonly connection: Connection; readonly registry: string },
): Source {
  const { client } = connection;
  return {
    registry,
    async readIndex(slug) {
      const index = await readIndex(connection, slug);
      if (index === undefined) return undefined;
      const bytes = Buffer.from(JSON.stringify(index));
      await quietly(deps, () => cache.saveDocument(indexName(registry, slug), bytes));
      return index;
    },
    async readEnvelope(release) {
      const bytes = await client.fetchEnvelope(release.slug, release.version);
      await quietly(deps, () => cache.saveDocument(envelopeName(registry, release), bytes));
      return bytes;
    },
    async fetchBundle(release, transfer) {
      const { slug, version, sha256, size } = release;
      const copy = (): Promise<boolean> => quietly(deps, () => cache.copyBundle(release, transfer.path), false);
      if (await copy()) {
        deps.note(`${slug} ${version} is in the cache`);
        transfer.onProgress(size);
        return;
      }
      const { onProgress, signal } = transfer;
      const isCached = await quietly(
        deps,
        () =>
          cache.fetchBundle(release, async ({ path: file, etag, remember }) => {
            const target = { path: file, size, sha256, onProgress, signal };
            try {
              await client.download(slug, version, { ...target, resume: { etag, remember } });
            } catch (error) {
              // Bytes of an earlier run may have been spoilt on the disk: one try without them.
              if (etag === undefined || !(error instanceof OpsError) || error.code !== 'install.digest_mismatch')
                throw error;
              await client.download(slug, version, { ...target, resume: { etag: undefined, remember } });
            }
          }),
        false,
      );
      if (isCached && (await copy())) return;
      await rm(transfer.path, { force: true });
      await client.download(slug, version, { path: transfer.path, size, sha256, onProgress, signal });
    },
  };
}

/** The index of a plugin, or undefined when the registry does not have it. */
export async function readIndex({ client }: Connection, slug: string): Promise<PluginIndex | undefined> {
  try {
    return await client.readIndex(slug);
  } catch (error) {
    if (error instanceof OpsError && error.code === 'plugin.not_found') return undefined;
    throw error;
  }
}

/**
 * The registry for which the releases of an index were signed. A mirror names its origin, and what is pinned for the
 * origin is what counts then, never what is pinned for the mirror.
 *
 * @throws OpsError registry.bad_answer
 */
export function signedFor(registry: string, { slug, mirrored_from: origin = registry }: PluginIndex): string {
  if (isRegistryName(origin)) return origin;
  throw new OpsError('registry.bad_answer', `it says that ${slug} comes from what is no registry`, { where: registry });
}

function offlineSource(cache: DownloadCache, registry: string): Source {
  const missing = (what: string): OpsError =>
    new OpsError('registry.offline', `${what} is not in the cache`, { where: registry });
  return {
    registry,
    async readIndex(slug) {
      const bytes = await cache.readDocument(indexName(registry, slug));
      if (bytes === undefined) throw missing(`what ${registry} knows of ${slug}`);
      const index = readIndexDocument(bytes);
      if (index?.slug !== slug) throw missing(`a readable index of ${slug}`);
      return index;
    },
    async readEnvelope(release) {
      const bytes = await cache.readDocument(envelopeName(registry, release));
      if (bytes === undefined) throw missing(`the signature of ${release.slug} ${release.version}`);
      return bytes;
    },
    async fetchBundle(release, { path: target, onProgress }) {
      if (!(await cache.copyBundle(release, target))) throw missing(`the bundle of ${release.slug} ${release.version}`);
      onProgress(release.size);
    },
  };
}

function readIndexDocument(bytes: Uint8Array): PluginIndex | undefined {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
  const reading = parseAnswer('PluginIndex', json);
  return reading.ok ? reading.value : undefined;
}

async function quietly(deps: Pick<Deps, 'note'>, work: () => Promise<void>): Promise<void>;
async function quietly<Value>(deps: Pick<Deps, 'note'>, work: () => Promise<Value>, otherwise: Value): Promise<Value>;
/** A cache that cannot be read or written makes nothing fail; what else goes wrong in it does. */
async function quietly<Value>(
  deps: Pick<Deps, 'note'>,
  work: () => Promise<Value>,
  otherwise?: Value,
): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    const failure = error instanceof OpsError ? error : systemFailure(error);
    if (failure === undefined || !/^file\./.test(failure.code)) throw error;
    deps.note(`the cache is not used: ${failure.message}`);
    return otherwise;
  }
}
