import { OpsError } from '@ops-center/manifest-schema';
import type { IndexVersion, PluginIndex } from '@ops-center/registry-client';
import type { RefusedVersion } from '../tables/upstream.js';
import { MOST_VERSIONS } from './client.js';
import { badAnswer } from './failures.js';
import { strangeKey } from './record-mirrored.js';
import { refusal } from './refusal.js';
import { findMirroredVersions, type Pin } from './store.js';
import type { MirrorDeps } from './offered.js';
import { notFree, takeVersion } from './take-version.js';
import type { NameTrust } from './trust.js';
import type { Upstream } from './upstream.js';

/** What came of the versions that an index offers. */
export interface Taken {
  /** Versions that were not taken, and why. */
  readonly refused: Readonly<Record<string, RefusedVersion>>;
  /** Why nothing more was taken, or the first reason why a version was not. */
  readonly failure: OpsError | undefined;
  /** Ids of keys that signed a version and that nobody here trusts. */
  readonly strangers: readonly string[];
}

type TakeDeps = MirrorDeps & { readonly upstream: Upstream };

/** What was refused is looked at again after this. */
const AGAIN_MS = 3_600_000;

/**
 * Takes the versions that are not here yet, the newest first; each is visible as soon as it is proven. One that cannot be
 * proven does not keep the others away. An upstream that stops answering ends it, and what was taken stays.
 */
export async function takeVersions(
  deps: TakeDeps,
  pin: Pin | undefined,
  index: PluginIndex,
  trust: NameTrust,
): Promise<Taken> {
  const pluginId = pin?.pluginId ?? null;
  const known = pluginId === null ? [] : await findMirroredVersions(deps.db, pluginId);
  const here = new Map(known.map(({ version, sha256 }) => [version, sha256]));
  const offered = index.versions.slice(0, MOST_VERSIONS);
  const missing = offered.filter(({ version, sha256 }) => here.get(version) !== sha256);
  if (missing.length === 0) return { refused: {}, failure: undefined, strangers: [] };
  const { slug } = index;
  const refused = new Map<string, RefusedVersion>();
  const strangers = new Set<string>();
  let failure: OpsError | undefined;
  const { client } = deps.upstream;
  const detail = await client.readDetail(slug);
  const unfit = detail?.slug !== slug ? badAnswer('it has an index and no details') : notFree();
  if (detail?.slug !== slug || !detail.pricing.is_free) {
    return { refused: {}, failure: named(unfit, slug), strangers: [] };
  }
  const listed = new Map((await client.readVersions(slug))?.data.map((one) => [one.version, one]));
  for (const entry of missing) {
    const before = pin?.refused[entry.version];
    const isKnown = before?.sha256 === entry.sha256 && Date.parse(before.at) + AGAIN_MS > deps.now().getTime();
    if (before !== undefined && isKnown && before.code !== 'upstream.changed') {
      refused.set(entry.version, before);
      continue;
    }
    try {
      if (here.has(entry.version)) throw badAnswer('it has other bytes than before, and versions never change');
      if (entry.publisher !== undefined && entry.publisher !== index.publisher) throw ofFormer(entry.publisher);
      if (!trust.taken.some((key) => key.key_id === entry.key_id)) throw strangeKey(index.publisher, entry.key_id);
      await takeVersion(deps, deps.upstream, { index, entry, more: listed.get(entry.version) }, trust.keys);
    } catch (error) {
      const reason = refusal(error);
      if (!(reason instanceof OpsError)) throw reason;
      failure ??= named(reason, `${slug} ${entry.version}`);
      if (isPassing(reason)) break;
      if (reason.code === 'upstream.changed') strangers.add(entry.key_id);
      refused.set(entry.version, refusedVersion(entry, reason, deps.now()));
      deps.log.warn({ plugin: slug, version: entry.version, code: reason.code }, 'a version was not mirrored');
    }
  }
  return { refused: Object.fromEntries(refused), failure, strangers: [...strangers] };
}

/** What it was signed by is not what is pinned; versions of the publisher that has the plugin now are taken. */
function ofFormer(publisher: string): OpsError {
  return new OpsError('upstream.not_mirrored', `it is of ${publisher}, which had the plugin before`);
}

/** What may be otherwise in a moment, and says nothing of the version. */
function isPassing({ code }: OpsError): boolean {
  return /^(upstream\.unavailable|registry\.|database\.|file\.)/.test(code);
}

function refusedVersion({ sha256 }: IndexVersion, { code, message }: OpsError, at: Date): RefusedVersion {
  return { sha256, code, detail: message.slice(0, 500), at: at.toISOString() };
}

/** The reason as whoever asked for the plugin is told: what failed here says more than that something failed. */
function named(reason: OpsError, what: string): OpsError {
  const { code, message, details, retryAfter } = reason;
  const isOurs = code.startsWith('upstream.') || isPassing(reason);
  return new OpsError(
    isOurs ? code : 'upstream.bad_answer',
    `${what} was not taken from the other registry: ${message}`,
    {
      details: isOurs ? details : { ...details, code },
      ...(retryAfter === undefined ? {} : { retryAfter }),
      cause: reason,
    },
  );
}
