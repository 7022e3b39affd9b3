import { lstatSync, type Stats } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_LIMITS, type FileSource, type SourceFile } from '@ops-center/bundle';
import { MANIFEST_LIMITS, OpsError, readManifest, type Finding } from '@ops-center/manifest-schema';
import { fileFinding } from '../project/check-files.js';
import { parseIgnoreRules } from '../project/ignore-rules.js';
import { decide, IGNORE_FILES, type IgnoreLayer, type Verdict } from '../project/selection.js';
import { openOrdinaryFile, readOrdinaryFile, type OrdinaryFileOptions } from './ordinary-file.js';

const MANIFEST = 'plugin.yaml';
const LARGEST_IGNORE_FILE = 1024 * 1024;

/** Something on disk that build does not pack. What lies below a folder that is left out is not listed. */
export interface LeftOut {
  readonly path: string;
  readonly isFolder: boolean;
  readonly verdict: Verdict & { readonly packed: false };
}

/** The folder of a plugin as build sees it: a source of exactly the files that a bundle gets. */
export interface Project extends FileSource {
  readonly root: string;
  readonly leftOut: readonly LeftOut[];
  /** What cannot be packed at all: links, devices, names that are not UTF-8. */
  readonly findings: readonly Finding[];
}

/**
 * Finds the folder that holds plugin.yaml: the named one, else its only child folder that holds one.
 *
 * @throws OpsError project.not_found, naming the candidates when there are several
 */
export async function locateProject(folder: string): Promise<string> {
  const found = lstatOrNothing(folder);
  if (found === undefined) throw new OpsError('file.not_found', 'there is no such folder', { where: folder });
  if (holdsManifest(folder)) return folder;
  const names = found.isDirectory() ? (await readdir(folder)).sort() : [];
  const children = names.filter((name) => holdsManifest(path.join(folder, name)));
  const [only, ...others] = children;
  if (only !== undefined && others.length === 0) return path.join(folder, only);
  if (only !== undefined) {
    throw new OpsError(
      'project.not_found',
      `there is no ${MANIFEST} here, and ${children.length} folders below have one`,
      {
        where: folder,
        hint: `Name one of them: ${children.slice(0, 10).join(', ')}.`,
      },
    );
  }
  throw new OpsError('project.not_found', `there is no ${MANIFEST} in this folder`, {
    where: folder,
    ...(names.includes('plugin.yml') ? { hint: `Rename plugin.yml to ${MANIFEST}.` } : {}),
  });
}

/**
 * Refuses a folder that holds no plugin.yaml itself: what cannot be undone is not done for a folder nobody named.
 *
 * @throws OpsError project.not_found, naming what could be given instead
 */
export async function requireProject(folder: string): Promise<void> {
  if (holdsManifest(folder)) return;
  const names = (await readdir(folder)).sort();
  const targets = names.filter((name) => name.endsWith('.zip') || holdsManifest(path.join(folder, name)));
  throw new OpsError('project.not_found', `there is no ${MANIFEST} in this folder`, {
    where: folder,
    hint:
      targets.length === 0
        ? 'Name a bundle (.zip) or the folder of a project.'
        : `Name the bundle or the folder: ${targets.slice(0, 10).join(', ')}.`,
  });
}

function holdsManifest(folder: string): boolean {
  return lstatOrNothing(path.join(folder, MANIFEST)) !== undefined;
}

/** Walks a project and decides about every file. Folders that are left out are not entered. */
export async function readProject(root: string): Promise<Project> {
  const walk: Walk = { root, pluginId: await readPluginId(root), places: new Map(), leftOut: [], findings: [] };
  await walkFolder(walk, '', []);
  const files = [...walk.places.values()].map(({ file }) => file).sort((a, b) => compareBytes(a.name, b.name));
  return {
    root,
    files,
    leftOut: walk.leftOut,
    findings: walk.findings,
    read: (name) => readOrdinaryFile(placeOf(walk, name), ordinary(DEFAULT_LIMITS.entryBytes)),
    async *chunks(name) {
      const handle = await openOrdinaryFile(placeOf(walk, name), ordinary(DEFAULT_LIMITS.entryBytes));
      yield* handle.createReadStream() as AsyncIterable<Buffer>;
    },
  };
}

/** The verdict on one path and, when it is left out, on the folder that causes it; undefined when there is none such. */
export async function explainPath(
  root: string,
  asked: string,
): Promise<{ path: string; verdict: Verdict } | undefined> {
  const pluginId = await readPluginId(root);
  const layers: IgnoreLayer[] = [];
  const components = asked.split('/');
  for (let depth = 1; depth <= components.length; depth += 1) {
    const folder = components.slice(0, depth - 1).join('/');
    layers.push(...(await readLayers(root, folder)));
    const current = components.slice(0, depth).join('/');
    const found = lstatOrNothing(path.join(root, ...components.slice(0, depth)));
    if (found === undefined) return undefined;
    const verdict = decide(layers, current, found.isDirectory(), pluginId);
    if (!verdict.packed || depth === components.length) return { path: current, verdict };
    if (!found.isDirectory()) return undefined;
  }
  return undefined;
}

interface Walk {
  readonly root: string;
  readonly pluginId: string | undefined;
  readonly places: Map<string, { readonly disk: string; readonly file: SourceFile }>;
  readonly leftOut: LeftOut[];
  readonly findings: Finding[];
}

function placeOf(walk: Walk, name: string): string {
  const place = walk.places.get(name);
  if (place === undefined) throw new Error(`${name} is not a file of the project`);
  return place.disk;
}

async function walkFolder(walk: Walk, folder: string, above: readonly IgnoreLayer[]): Promise<void> {
  const disk = path.join(walk.root, ...folder.split('/'));
  const layers = [...above, ...(await readLayers(walk.root, folder))];
  const names = (await readdir(disk, { encoding: 'buffer' })).sort(Buffer.compare);
  for (const bytes of names) {
    if (walk.places.size > DEFAULT_LIMITS.entries) return;
    const name = bytes.toString('utf8');
    const current = (folder === '' ? name : `${folder}/${name}`).normalize('NFC');
    if (!Buffer.from(name).equals(bytes)) {
      walk.findings.push(fileFinding('project.file.encoding', current, 'the name is not valid UTF-8'));
      continue;
    }
    await visit(walk, path.join(disk, name), current, layers);
  }
}

/** Asks the file system synchronously: for thousands of files that is ten times faster, and nothing else runs here. */
async function visit(walk: Walk, disk: string, current: string, layers: readonly IgnoreLayer[]): Promise<void> {
  const found = lstatSync(disk);
  const isFolder = found.isDirectory();
  const verdict = decide(layers, current, isFolder, walk.pluginId);
  if (!verdict.packed) {
    walk.leftOut.push({ path: current, isFolder, verdict });
  } else if (isFolder) {
    await walkFolder(walk, current, layers);
  } else if (found.isSymbolicLink()) {
    walk.findings.push(fileFinding('project.file.symlink', current, 'this is a symbolic link'));
  } else if (!found.isFile()) {
    walk.findings.push(fileFinding('project.file.special', current, 'this is not an ordinary file'));
  } else if (found.size > DEFAULT_LIMITS.entryBytes) {
    const message = `the file has ${found.size} bytes, and the limit is ${DEFAULT_LIMITS.entryBytes}`;
    walk.findings.push(fileFinding('project.file.too_large', current, message));
  } else if (walk.places.has(current)) {
    walk.findings.push(
      fileFinding('project.file.twice', current, 'two files have this name once it is in Unicode form NFC'),
    );
  } else {
    const executable = process.platform !== 'win32' && (found.mode & 0o100) !== 0;
    walk.places.set(current, { disk, file: { name: current, size: found.size, executable } });
    if (walk.places.size === DEFAULT_LIMITS.entries + 1) {
      const message = `the project has more than ${DEFAULT_LIMITS.entries} files to pack`;
      walk.findings.push(fileFinding('project.file.too_many', '', message));
    }
  }
}

async function readLayers(root: string, folder: string): Promise<IgnoreLayer[]> {
  const layers: IgnoreLayer[] = [];
  for (const kind of IGNORE_FILES) {
    const file = path.join(root, ...folder.split('/'), kind);
    const found = lstatOrNothing(file);
    if (found === undefined || !found.isFile()) continue;
    const text = (await readOrdinaryFile(file, ordinary(LARGEST_IGNORE_FILE))).toString('utf8');
    layers.push({ kind, folder, rules: parseIgnoreRules(text) });
  }
  return layers;
}

async function readPluginId(root: string): Promise<string | undefined> {
  const file = path.join(root, MANIFEST);
  const found = lstatOrNothing(file);
  if (found === undefined || !found.isFile() || found.size > MANIFEST_LIMITS.bytes) return undefined;
  return readManifest((await readOrdinaryFile(file, ordinary(MANIFEST_LIMITS.bytes))).toString('utf8')).manifest?.id;
}

/** Reads through no link, even when the file was swapped after it was listed. */
function ordinary(limit: number): OrdinaryFileOptions {
  return { limit, what: 'this', followLinks: false };
}

function lstatOrNothing(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
