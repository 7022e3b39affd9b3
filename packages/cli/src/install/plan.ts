import { OpsError } from '@ops-center/manifest-schema';
import { findPlugin, holdsTree, placeTaken } from '../io/plugins-folder.js';
import type { Lock } from './lock.js';
import type { FileRelease, RegistryRelease, Release } from './releases.js';

/** A plugin that is put in its place. */
export interface Change {
  /** `reinstall`: the lock has this version, the folder does not. */
  readonly action: 'install' | 'update' | 'reinstall';
  readonly release: RegistryRelease | FileRelease;
  /** The files are there already, byte for byte; only the lock lacks them (an earlier run was killed). */
  readonly inPlace: boolean;
}

/** What happens to one plugin. */
export type Step = Change | { readonly action: 'keep'; readonly release: Release };

/** Compares what was chosen with what the lock says and with what is there. */
export async function planSteps(
  dir: string,
  lock: Lock,
  releases: readonly Release[],
  registry: string | undefined,
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const release of releases) steps.push(await planStep(dir, lock, release, registry));
  return steps;
}

async function planStep(dir: string, lock: Lock, release: Release, registry: string | undefined): Promise<Step> {
  const { slug, version } = release;
  const entry = lock.get(slug);
  const presence = await findPlugin(dir, slug);
  const isThere = presence.kind === 'plugin' && presence.version === version;
  if (release.source === 'installed') {
    if (isThere) return { action: 'keep', release };
    throw new OpsError('file.not_found', `${slug} ${version} was installed from a file and is gone`, {
      hint: 'Install it from its file again.',
    });
  }
  if (entry === undefined) {
    if (presence.kind === 'absent') return { action: 'install', release, inPlace: false };
    if (isThere && (await holdsTree(dir, slug, release.treeDigest)))
      return { action: 'install', release, inPlace: true };
    throw placeTaken(dir, slug);
  }
  if (release.source === 'registry') requireSameOrigin(slug, entry, release, registry);
  if (entry.version === version && entry.sha256 !== release.sha256) {
    throw new OpsError('install.locked', `${slug} ${version} has other bytes than ops-center.lock says`, {
      details: { locked: entry.sha256, offered: release.sha256 },
    });
  }
  if (entry.version === version && isThere) return { action: 'keep', release };
  if (presence.kind === 'other') throw placeTaken(dir, slug);
  if (entry.version === version) return { action: 'reinstall', release, inPlace: false };
  return { action: 'update', release, inPlace: false };
}

/** A plugin that was installed from one publisher on one registry never silently becomes another's of the same name. */
function requireSameOrigin(
  slug: string,
  entry: { readonly registry: string | null; readonly publisher: string | null },
  release: RegistryRelease,
  registry: string | undefined,
): void {
  const hint = 'If you mean this one, remove the entry of the plugin from ops-center.lock yourself.';
  if (entry.registry !== null && entry.registry !== registry) {
    throw new OpsError(
      'signature.registry_mismatch',
      `${slug} was installed from ${entry.registry}, this is ${registry ?? 'another registry'}`,
      { hint },
    );
  }
  if (entry.publisher !== null && entry.publisher !== release.publisher) {
    throw new OpsError(
      'signature.publisher_mismatch',
      `${slug} was installed from ${entry.publisher}, now it belongs to ${release.publisher}`,
      { hint },
    );
  }
}
