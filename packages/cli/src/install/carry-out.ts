import { mkdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { extractBundle } from '@ops-center/bundle';
import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { lockFilePath } from '../io/lock-file.js';
import { pluginsFolder } from '../io/plugins-folder.js';
import { applyFetched, recordRequests, type Requests } from './apply.js';
import { requireConsent, type Agree } from './consent.js';
import { fetchReleases, type Fetched } from './fetch.js';
import type { Lock, PluginStatus } from './lock.js';
import type { Change, Step } from './plan.js';
import { permissionsOf } from './release.js';
import { publisherChange, requirePublishers } from './publisher-change.js';
import type { RegistryRelease } from './releases.js';
import type { Sources } from './source.js';
import type { TrustPolicy } from './trust.js';
import { warnOfFaults } from './vulnerable.js';

export interface InstalledPlugin {
  readonly slug: string;
  readonly version: string;
  readonly previousVersion: string | null;
  readonly action: Step['action'];
  readonly status: PluginStatus;
  readonly path: string;
  readonly registry: string | null;
  readonly publisher: string | null;
  /** Whom it was installed from before, when that was another one. */
  readonly previousPublisher: string | null;
  readonly keyId: string | null;
  readonly trust: Fetched['trust'] | null;
  readonly sha256: string | null;
  readonly permissions: readonly string[];
}

export interface InstallResult {
  readonly dir: string;
  readonly lock: string;
  /** Nothing had to be done. */
  readonly alreadyInstalled: boolean;
  /** Dependencies first. */
  readonly plugins: readonly InstalledPlugin[];
}

/** What is about to be done to a folder. */
export interface Work {
  readonly dir: string;
  readonly lock: Lock;
  readonly steps: readonly Step[];
  readonly requests: Requests;
  readonly sources: Sources;
  readonly policy: TrustPolicy;
  readonly frozen: boolean;
}

export interface Consent {
  readonly yes: boolean;
  /** Plugins may have another publisher than before, though nothing proves it. */
  readonly acceptPublisherChange?: boolean | undefined;
  /** Asks people about permissions; called only when somebody is there. */
  readonly agree: Agree;
}

type CarryOutDeps = Pick<Deps, 'config' | 'progress' | 'prompts' | 'signal' | 'temporary' | 'warn'>;

/** Downloads, verifies, asks, unpacks beside the target, and swaps everything in with the lock file last. */
export async function carryOut(deps: CarryOutDeps, consent: Consent, work: Work): Promise<InstallResult> {
  const { dir, lock, steps, requests, policy, frozen } = work;
  const changes = steps.filter((step): step is Change => step.action !== 'keep');
  if (frozen) requireFrozen(changes, lockFilePath(dir));
  warnOfFaults(deps.warn, steps);
  if (changes.length === 0) {
    if (!frozen) await recordRequests(dir, requests, lock);
    return describe(work, []);
  }
  announce(deps, changes);
  await requirePublishers(deps, lock, registryReleases(changes), consent.acceptPublisherChange === true);
  await mkdir(pluginsFolder(dir), { recursive: true });
  const staging = await deps.temporary.folder(pluginsFolder(dir));
  const fresh = path.join(staging, 'fresh');
  let fetched: readonly Fetched[] = [];
  try {
    const releases = changes.map(({ release }) => release);
    fetched = await fetchReleases(deps, { releases, lock, policy, staging, mayFirstUse: !deps.config.offline });
    await requireConsent(deps, consent, lock, fetched);
    for (const { bundle, release } of fetched) {
      deps.progress.step(`unpacking ${release.slug} ${release.version}`);
      await extractBundle(bundle, path.join(fresh, release.slug), { signal: deps.signal });
    }
    deps.signal.throwIfAborted();
    const inPlace = new Set(changes.filter((step) => step.inPlace).map(({ release }) => release.slug));
    await applyFetched({ dir, lock, fetched, inPlace, fresh, requests, frozen });
    return describe(work, fetched);
  } finally {
    for (const { bundle } of fetched) await bundle.close();
    await rm(staging, { recursive: true, force: true });
    // Only when it is empty: a failed first installation leaves nothing behind.
    await rmdir(pluginsFolder(dir)).catch(() => undefined);
    await work.sources.tidy();
  }
}

function registryReleases(changes: readonly Change[]): readonly RegistryRelease[] {
  return changes.flatMap(({ release }) => (release.source === 'registry' ? [release] : []));
}

/** Files may be put back where they are missing; the lock file stays as it is. */
function requireFrozen(changes: readonly Change[], where: string): void {
  const news = changes.filter(({ action }) => action !== 'reinstall');
  if (news.length === 0) return;
  const told = news.map(({ release: { slug, version } }) => `${slug} ${version}`).join(', ');
  throw new OpsError('install.frozen', `ops-center.lock does not hold ${told}`, { where });
}

/** Says what people would not see otherwise of the changes that are about to be made. */
function announce(deps: Pick<Deps, 'config' | 'progress' | 'warn'>, changes: readonly Change[]): void {
  const unchecked = changes.filter(
    ({ release: { minPlatform, maxPlatform } }) => minPlatform !== undefined || maxPlatform !== undefined,
  );
  if (deps.config.platformVersion === undefined && unchecked.length > 0) {
    deps.progress.step(
      `the platform range of ${unchecked.map(({ release }) => release.slug).join(', ')} is not checked; ` +
        'give --platform-version, or set it with `ops-center config set platform-version`',
    );
  }
  for (const { release } of changes.filter(({ changed }) => changed)) {
    deps.warn(`the files of ${release.slug} ${release.version} are not those that were installed; they are put back`);
  }
}

/** What is done, or would be. */
export function describe(
  { dir, lock, steps }: Pick<Work, 'dir' | 'lock' | 'steps'>,
  fetched: readonly Fetched[],
): InstallResult {
  return {
    dir,
    lock: lockFilePath(dir),
    alreadyInstalled: steps.every(({ action }) => action === 'keep'),
    plugins: steps.map((step) =>
      describeStep(
        dir,
        lock,
        step,
        fetched.find(({ release }) => release === step.release),
      ),
    ),
  };
}

function describeStep(dir: string, lock: Lock, step: Step, fetched: Fetched | undefined): InstalledPlugin {
  const { slug, version, source } = step.release;
  const entry = lock.get(slug);
  const change = source === 'registry' ? publisherChange(entry, step.release) : undefined;
  return {
    slug,
    version,
    previousVersion: entry?.version ?? null,
    action: step.action,
    status: entry?.status ?? 'installed',
    path: path.join(pluginsFolder(dir), slug),
    registry: source === 'registry' ? step.release.registry : (entry?.registry ?? null),
    publisher: change?.to ?? fetched?.release.publisher ?? entry?.publisher ?? null,
    previousPublisher: change?.from ?? null,
    keyId: fetched?.keyId ?? entry?.signedBy ?? null,
    trust: fetched?.trust ?? null,
    sha256: fetched?.release.sha256 ?? entry?.sha256 ?? null,
    permissions: fetched === undefined ? (entry?.permissions ?? []) : permissionsOf(fetched.manifest),
  };
}
