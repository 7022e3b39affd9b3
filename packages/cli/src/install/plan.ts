import { compareVersions, OpsError } from '@ops-center/manifest-schema';
import { findPlugin, holdsTree, placeTaken } from '../io/plugins-folder.js';
import type { Lock, LockedPlugin } from './lock.js';
import type { FileRelease, InstalledRelease, RegistryRelease, Release } from './releases.js';

/** A plugin that is put in its place. */
export interface Change {
  /** `reinstall`: the lock has this version, the folder does not have its files. */
  readonly action: 'install' | 'update' | 'reinstall';
  readonly release: RegistryRelease | FileRelease;
  /** The files are there already, byte for byte; only the lock lacks them (an earlier run was killed). */
  readonly inPlace: boolean;
  /** The version is there, with other files than were installed. */
  readonly changed: boolean;
}

/** What happens to one plugin. */
export type Step = Change | { readonly action: 'keep'; readonly release: Release };

interface Place {
  readonly dir: string;
  readonly lock: Lock;
  /** Plugins whose version somebody typed, or whose file. */
  readonly typed: ReadonlySet<string>;
}

/** Compares what was chosen with what the lock says and with what is there. */
export async function planSteps(place: Place, releases: readonly Release[]): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const release of releases) steps.push(await planStep(place, release));
  return steps;
}

async function planStep(place: Place, release: Release): Promise<Step> {
  const { dir, lock } = place;
  const { slug, version } = release;
  const entry = lock.get(slug);
  const presence = await findPlugin(dir, slug);
  const isThere = presence.kind === 'plugin' && presence.version === version;
  const isWhole = isThere && entry !== undefined && (await holdsTree(dir, slug, entry.treeDigest));
  if (release.source === 'installed') {
    if (!isWhole) throw cannotRestore(release, isThere);
    return { action: 'keep', release };
  }
  const change = { release, inPlace: false, changed: false };
  if (entry === undefined) {
    if (presence.kind === 'absent') return { ...change, action: 'install' };
    if (isThere && (await holdsTree(dir, slug, release.treeDigest)))
      return { ...change, action: 'install', inPlace: true };
    throw placeTaken(dir, slug);
  }
  if (release.source === 'registry') requireSameOrigin(slug, entry, release);
  if (entry.version === version && entry.sha256 !== release.sha256) {
    throw new OpsError('install.locked', `${slug} ${version} has other bytes than ops-center.lock says`, {
      details: { locked: entry.sha256, offered: release.sha256 },
    });
  }
  if (entry.version === version && isWhole) return { action: 'keep', release };
  if (presence.kind === 'other') throw placeTaken(dir, slug);
  if (entry.version === version) return { ...change, action: 'reinstall', changed: isThere };
  if (!place.typed.has(slug)) requireNotLower(entry, release);
  return { ...change, action: 'update' };
}

/** What was installed from a file, or from a registry that is not configured now, cannot be fetched again. */
function cannotRestore({ slug, version }: InstalledRelease, isThere: boolean): OpsError {
  const hint = 'Install it again: from its file, or from its registry with --registry.';
  return isThere
    ? new OpsError('install.locked', `the files of ${slug} ${version} are not those that were installed`, { hint })
    : new OpsError('file.not_found', `${slug} ${version} is in ops-center.lock and its files are gone`, { hint });
}

/** A registry that hides newer versions must not bring old ones with known faults back. */
function requireNotLower(entry: LockedPlugin, { slug, version }: Release): void {
  if (compareVersions(version, entry.version) >= 0) return;
  throw new OpsError(
    'install.locked',
    `${slug} ${entry.version} is installed, and the highest version that can be chosen now is ${version}`,
    { hint: `To go back on purpose, name the version: ${slug}@${version}.` },
  );
}

/** A plugin of one registry never becomes another one's of the same name, and a version never changes its publisher. */
function requireSameOrigin(
  slug: string,
  entry: Pick<LockedPlugin, 'registry' | 'publisher' | 'version'>,
  release: RegistryRelease,
): void {
  const { registry } = release;
  const hint = 'If you mean this one, remove the entry of the plugin from ops-center.lock yourself.';
  if (entry.registry !== null && entry.registry !== registry) {
    throw new OpsError(
      'signature.registry_mismatch',
      `${slug} was installed from ${entry.registry}, its plugins come from ${registry} now`,
      { hint },
    );
  }
  if (entry.publisher !== null && entry.publisher !== release.publisher && entry.version === release.version) {
    throw new OpsError(
      'signature.publisher_mismatch',
      `${slug} ${entry.version} was installed from ${entry.publisher}; that it is by ${release.publisher} is not true`,
      { hint },
    );
  }
}
