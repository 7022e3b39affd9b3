import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareFiles, inspectFiles, openBundle, readChunks, type Bundle } from '@ops-center/bundle';
import {
  compareVersions,
  OpsError,
  parseEnvelope,
  readManifest,
  type PermissionDescription,
  type TreeFile,
} from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { permissionsOf, verifyPlugin } from '../install/release.js';
import { publisherOf, readPublisherKeys } from '../install/releases.js';
import { signedFor } from '../install/source.js';
import { locateProject, type Project } from '../io/project.js';
import { comparePermissions } from '../permissions/compare-permissions.js';
import { readCompiled } from './list-files.js';

export interface FileComparison {
  readonly project: string;
  readonly id: string;
  readonly version: string;
  readonly against: {
    readonly version: string;
    /** Absolute path of a bundle, or address of the registry. */
    readonly where: string;
    /** Of the bundle compared with. */
    readonly sha256: string;
  };
  /** Sorted by name; what is the same on both sides is only counted. */
  readonly files: readonly FileChange[];
  readonly unchanged: number;
  /** Bytes of all files before packing. */
  readonly sizeBefore: number;
  readonly sizeAfter: number;
  readonly permissionsAdded: readonly PermissionDescription[];
  readonly permissionsRemoved: readonly string[];
}

export interface FileChange {
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Bytes in the other bundle; null when it does not have the file. */
  readonly before: number | null;
  /** Bytes in what would be packed now; null when it is not there. */
  readonly after: number | null;
}

/** Stands for the highest version that is published and not yanked. */
export const LATEST = 'latest';

type CompareDeps = Pick<Deps, 'connect' | 'cwd' | 'signal' | 'temporary' | 'warn'>;

/**
 * Compares what build would pack with a bundle: one on this machine, or a published version, which is downloaded
 * and verified with its publisher's keys first.
 *
 * @param against a version, {@link LATEST}, or the path of a .zip
 * @throws OpsError plugin.not_found, version.not_found, signature.*, bundle.*, registry.*, file.*
 */
export async function compareWithBundle(
  deps: CompareDeps,
  folder: string | undefined,
  against: string,
): Promise<FileComparison> {
  const root = await locateProject(path.resolve(deps.cwd, folder ?? '.'));
  const project = await readCompiled(deps, root);
  const { manifest } = readManifest(await readText(project, 'plugin.yaml'));
  if (manifest === undefined) {
    throw new OpsError('manifest.invalid', 'plugin.yaml has errors, so nothing can be compared', {
      where: path.join(root, 'plugin.yaml'),
      hint: 'Run `ops-center plugin validate` to see them.',
    });
  }
  const other = /\.zip$/i.test(against)
    ? await openFile(path.resolve(deps.cwd, against))
    : await openPublished(deps, manifest.id, against);
  try {
    const before = (await inspectFiles(other.bundle)).manifest;
    const change = comparePermissions(permissionsOf(manifest), before === undefined ? [] : permissionsOf(before));
    const compared = await compareWith(project, other.bundle);
    return {
      project: root,
      id: manifest.id,
      version: manifest.version,
      against: { version: before?.version ?? '', where: other.where, sha256: other.bundle.sha256 },
      ...compared,
      permissionsAdded: change.added,
      permissionsRemoved: change.removed,
    };
  } finally {
    await other.bundle.close();
  }
}

interface Opened {
  readonly bundle: Bundle;
  readonly where: string;
}

async function openFile(where: string): Promise<Opened> {
  return { bundle: await openBundle(where), where };
}

async function openPublished(deps: CompareDeps, slug: string, wanted: string): Promise<Opened> {
  const { client, registry } = await deps.connect();
  const index = await client.readIndex(slug);
  const found =
    wanted === LATEST
      ? index.versions.filter(({ yanked }) => !yanked).sort((a, b) => compareVersions(b.version, a.version))[0]
      : index.versions.find(({ version }) => version === wanted);
  if (found === undefined) {
    throw new OpsError(
      'version.not_found',
      `the registry has no ${wanted === LATEST ? 'version' : wanted} of ${slug}`,
      {
        ...(index.versions.length === 0
          ? {}
          : {
              hint: `It has ${index.versions
                .slice(0, 10)
                .map(({ version }) => version)
                .join(', ')}.`,
            }),
      },
    );
  }
  const { version, size, sha256 } = found;
  const envelope = parseEnvelope(await client.fetchEnvelope(slug, version));
  const file = path.join(await deps.temporary.folder(tmpdir()), `${slug}.zip`);
  await client.download(slug, version, { path: file, size, sha256, signal: deps.signal });
  const bundle = await openBundle(file);
  try {
    const publisher = publisherOf(index, found);
    const trusted = readPublisherKeys(index)(publisher).keys;
    const expected = {
      slug,
      version,
      registry: signedFor((await client.wellKnown()).registry, index),
      publisher,
      at: found.published_at,
    };
    await verifyPlugin(bundle, envelope, expected, trusted);
    return { bundle, where: registry };
  } catch (error) {
    await bundle.close();
    throw error;
  }
}

async function compareWith(
  project: Project,
  bundle: Bundle,
): Promise<Pick<FileComparison, 'files' | 'sizeAfter' | 'sizeBefore' | 'unchanged'>> {
  const now: TreeFile[] = [];
  for (const { name, executable } of project.files) {
    now.push({ name, executable, sha256: await digestOf(project, name) });
  }
  const { added, changed, missing } = compareFiles(bundle.entries, now);
  const before = new Map(bundle.entries.map(({ name, size }) => [name, size]));
  const after = new Map(project.files.map(({ name, size }) => [name, size]));
  const rows = (names: readonly string[], change: FileChange['change']): FileChange[] =>
    names.map((name) => ({ name, change, before: before.get(name) ?? null, after: after.get(name) ?? null }));
  return {
    files: [...rows(added, 'added'), ...rows(changed, 'changed'), ...rows(missing, 'removed')].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
    unchanged: now.length - added.length - changed.length,
    sizeBefore: sum(before.values()),
    sizeAfter: sum(after.values()),
  };
}

async function digestOf(project: Project, name: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of readChunks(project, name)) hash.update(piece);
  return hash.digest('hex');
}

async function readText(project: Project, name: string): Promise<string> {
  if (!project.files.some((file) => file.name === name)) return '';
  return Buffer.from(await project.read(name)).toString('utf8');
}

function sum(sizes: Iterable<number>): number {
  let total = 0;
  for (const size of sizes) total += size;
  return total;
}
