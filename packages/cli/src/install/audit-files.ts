import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareFiles, listFolder, openBundle, type FileDifferences } from '@ops-center/bundle';
import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { findPlugin, holdsTree, listPluginFolders, pluginsFolder } from '../io/plugins-folder.js';
import type { Remark } from './audit-registry.js';
import type { Lock, LockedPlugin } from './lock.js';
import type { Sources } from './source.js';

const MOST_NAMES = 20;

/** Holds the folder of a plugin against the files that were signed. */
export async function auditFolder(
  deps: Pick<Deps, 'note' | 'signal' | 'temporary'>,
  dir: string,
  slug: string,
  entry: LockedPlugin,
  sources: Sources | undefined,
): Promise<Remark[]> {
  const { version, treeDigest } = entry;
  const hint = 'Run `ops-center plugin install` to put back what was signed.';
  const presence = await findPlugin(dir, slug);
  if (presence.kind === 'absent') {
    return [{ about: 'files_missing', severity: 'error', message: `${slug} ${version} is not there`, hint }];
  }
  if (presence.kind === 'plugin' && (await holdsTree(dir, slug, treeDigest))) return [];
  const differences = presence.kind === 'plugin' ? await differing(deps, dir, slug, entry, sources) : undefined;
  const message = `the files of ${slug} ${version} are not those that were signed${tell(differences)}`;
  return [{ about: 'files_changed', severity: 'error', message, hint }];
}

/** Names what differs, by the bundle: from the cache, or downloaded once more. */
async function differing(
  deps: Pick<Deps, 'note' | 'signal' | 'temporary'>,
  dir: string,
  slug: string,
  { version, sha256, size, treeDigest, registry }: LockedPlugin,
  sources: Sources | undefined,
): Promise<FileDifferences | undefined> {
  if (registry === null || sources === undefined) return undefined;
  const file = path.join(await deps.temporary.folder(tmpdir()), 'bundle.zip');
  try {
    const source = await sources.of(slug);
    const transfer = { path: file, onProgress: () => undefined, signal: deps.signal };
    await source.fetchBundle({ slug, version, sha256, size }, transfer);
    const bundle = await openBundle(file);
    try {
      // The list counts because it has the digest that was verified at installation.
      if (bundle.treeDigest !== treeDigest) return undefined;
      const { files, strange } = await listFolder(path.join(pluginsFolder(dir), slug));
      const differences = compareFiles(bundle.entries, files);
      return { ...differences, added: [...differences.added, ...strange].sort() };
    } finally {
      await bundle.close();
    }
  } catch (error) {
    if (!(error instanceof OpsError) || error.code === 'interrupted') throw error;
    deps.note(`which files of ${slug} differ cannot be told: ${error.message}`);
    return undefined;
  }
}

function tell(differences: FileDifferences | undefined): string {
  if (differences === undefined) return '';
  const { changed, added, missing } = differences;
  const parts = [
    ...changed.map((name) => `changed ${name}`),
    ...added.map((name) => `added ${name}`),
    ...missing.map((name) => `missing ${name}`),
  ];
  const more = parts.length > MOST_NAMES ? `, and ${parts.length - MOST_NAMES} more` : '';
  return parts.length === 0 ? '' : `: ${parts.slice(0, MOST_NAMES).join(', ')}${more}`;
}

/** Folders that no installation put there: a host must not run them, and people should know. */
export async function auditStrangers(dir: string, lock: Lock): Promise<readonly string[]> {
  return (await listPluginFolders(dir)).filter((name) => !lock.has(name));
}
