import { lstat, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { listFolder } from '@ops-center/bundle';
import { MANIFEST_LIMITS, OpsError, readManifest, treeDigest } from '@ops-center/manifest-schema';
import { systemFailure } from '../errors/system-failure.js';
import { removeDeadMutex } from './folder-mutex.js';
import { readOrdinaryFile } from './ordinary-file.js';
import { isAlive, MARK_PATTERN } from './process-mark.js';

const ASIDE = '.ops-center-aside-';
const OWNED = new RegExp(String.raw`^\.ops-center-(${MARK_PATTERN})-`);
const HALF_LOCK = new RegExp(String.raw`^\.ops-center\.lock\.(${MARK_PATTERN})-`);

/** Where plugins of an installation live. */
export function pluginsFolder(dir: string): string {
  return path.join(dir, 'plugins');
}

/** What is at the place of a plugin. */
export type Presence =
  | { readonly kind: 'absent' }
  | { readonly kind: 'plugin'; readonly version: string }
  /** Something that is not this plugin: a link, a file, a folder without its plugin.yaml. */
  | { readonly kind: 'other' };

/** Looks at the folder of a plugin; follows no link. */
export async function findPlugin(dir: string, slug: string): Promise<Presence> {
  const folder = path.join(pluginsFolder(dir), slug);
  try {
    if (!(await lstat(folder)).isDirectory()) return { kind: 'other' };
  } catch (error) {
    if (systemFailure(error)?.code === 'file.not_found') return { kind: 'absent' };
    throw error;
  }
  try {
    const file = path.join(folder, 'plugin.yaml');
    const bytes = await readOrdinaryFile(file, { limit: MANIFEST_LIMITS.bytes, what: 'the manifest' });
    const { manifest } = readManifest(bytes.toString('utf8'));
    return manifest?.id === slug ? { kind: 'plugin', version: manifest.version } : { kind: 'other' };
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    return { kind: 'other' };
  }
}

/** Whether the folder of a plugin holds exactly the files of a bundle. */
export async function holdsTree(dir: string, slug: string, digest: string): Promise<boolean> {
  const { files, strange } = await listFolder(path.join(pluginsFolder(dir), slug));
  return strange.length === 0 && treeDigest(files) === digest;
}

/** The names of what lies where plugins live; what ops-center itself puts there for a while is left out. */
export async function listPluginFolders(dir: string): Promise<readonly string[]> {
  try {
    return (await readdir(pluginsFolder(dir))).filter((name) => !name.startsWith('.ops-center')).sort();
  } catch (error) {
    if (systemFailure(error)?.code === 'file.not_found') return [];
    throw error;
  }
}

export interface Swap {
  readonly slug: string;
  /** The unpacked new plugin, on the same disk; undefined: nothing takes the place of the old one. */
  readonly fresh: string | undefined;
}

/**
 * Puts unpacked plugins in their places. Old folders are moved into `aside` first, and moved back when anything
 * fails, the final `commit` included; `aside` is then removed, unless something could not be moved back.
 */
export async function swapPlugins(
  dir: string,
  swaps: readonly Swap[],
  aside: string,
  commit: () => Promise<void>,
): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { slug, fresh } of swaps) {
      const place = path.join(pluginsFolder(dir), slug);
      const old = path.join(aside, slug);
      if (await moveIfThere(place, old)) undo.push(() => rename(old, place));
      if (fresh === undefined) continue;
      await rename(fresh, place);
      undo.push(() => rename(place, fresh));
    }
    await commit();
  } catch (error) {
    await restore(undo, aside, error);
    throw error;
  }
}

async function restore(undo: readonly (() => Promise<void>)[], aside: string, cause: unknown): Promise<void> {
  try {
    for (const step of [...undo].reverse()) await step();
    await rmdir(aside);
  } catch {
    throw new OpsError('file.io', 'the installation failed and the plugins before it could not all be put back', {
      where: aside,
      hint: 'They are in this folder: move them back to where they were.',
      cause,
    });
  }
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (systemFailure(error)?.code === 'file.not_found') return false;
    throw error;
  }
}

/** Whether there is something that {@link removeLeftovers} would look at more closely. */
export async function hasLeftovers(dir: string): Promise<boolean> {
  const names = [
    ...(await readdir(pluginsFolder(dir))),
    ...(await readdir(dir)).filter((name) => HALF_LOCK.test(name)),
  ];
  return names.some((name) => name.startsWith('.ops-center'));
}

/** Tree digests of what is installed, by plugin: what the lock file says. */
export type InstalledTrees = ReadonlyMap<string, string>;

/**
 * Tidies up after processes that were killed: removes their staging folders and half a lock file, and brings the
 * plugins back to what the lock file says where one was killed while it swapped them. Call it only while no other
 * process swaps.
 */
export async function removeLeftovers(dir: string, installed: InstalledTrees): Promise<void> {
  const plugins = pluginsFolder(dir);
  for (const name of await readdir(plugins)) {
    const place = path.join(plugins, name);
    const owner = OWNED.exec(name)?.[1];
    if (name.startsWith('.ops-center-busy.')) await removeDeadMutex(place);
    else if (owner !== undefined) {
      if (!(await isAlive(owner))) await rm(place, { recursive: true, force: true });
    } else if (name.startsWith(ASIDE)) {
      for (const slug of await readdir(place)) await settle(dir, slug, place, installed.get(slug));
      await rm(place, { recursive: true, force: true });
    }
  }
  for (const name of await readdir(dir)) {
    const owner = HALF_LOCK.exec(name)?.[1];
    if (owner !== undefined && !(await isAlive(owner))) await rm(path.join(dir, name), { force: true });
  }
}

/** Of the plugin in its place and the one that was moved aside, the one stays that the lock file means. */
async function settle(dir: string, slug: string, aside: string, tree: string | undefined): Promise<void> {
  if (tree === undefined) return;
  const place = path.join(pluginsFolder(dir), slug);
  const old = path.join(aside, slug);
  const isThere = await lstat(place).then(
    () => true,
    () => false,
  );
  if (isThere && ((await isTree(place, tree)) || !(await isTree(old, tree)))) return;
  if (isThere) await rename(place, path.join(aside, `.${slug}`));
  await rename(old, place);
}

async function isTree(folder: string, digest: string): Promise<boolean> {
  try {
    const { files, strange } = await listFolder(folder);
    return strange.length === 0 && treeDigest(files) === digest;
  } catch (error) {
    if (error instanceof OpsError || systemFailure(error) !== undefined) return false;
    throw error;
  }
}

/** A folder for what {@link swapPlugins} moves aside; never removed by a signal. */
export function makeAside(dir: string): Promise<string> {
  return mkdtemp(path.join(pluginsFolder(dir), ASIDE));
}

/** The failure for a place that is taken by something that was not installed here. */
export function placeTaken(dir: string, slug: string): OpsError {
  return new OpsError(
    'file.exists',
    `there is already something at the place of ${slug} that ops-center did not install`,
    {
      where: path.join(pluginsFolder(dir), slug),
      hint: 'Move it away, or install into another folder with --dir.',
    },
  );
}
