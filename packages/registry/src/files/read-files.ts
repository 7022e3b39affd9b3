import { browseBundle, type ArchiveLimits, type BrowsedBundle } from '@ops-center/bundle';
import { OpsError } from '@ops-center/manifest-schema';
import type { FileList } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import type { Viewer, Visibility } from '../plugins/viewer.js';
import { pluginName } from '../plugins/hold-name.js';
import { findPlugin } from '../plugins/store.js';
import { findDownload } from '../versions/read-version.js';
import { blobSource } from './blob-source.js';

type FileDeps = Pick<Deps, 'db' | 'blobs' | 'config' | 'now'>;

/** What was taken in is shown, also when the operator has lowered the limits of uploads since. */
const ACCEPTED: ArchiveLimits = {
  archiveBytes: Number.MAX_SAFE_INTEGER,
  entries: Number.MAX_SAFE_INTEGER,
  entryBytes: Number.MAX_SAFE_INTEGER,
  totalBytes: Number.MAX_SAFE_INTEGER,
  ratio: Number.MAX_SAFE_INTEGER,
  ratioFloor: Number.MAX_SAFE_INTEGER,
  pathBytes: 65_535,
  componentBytes: 65_535,
  manifestBytes: Number.MAX_SAFE_INTEGER,
};

/** Larger files are for those who download the bundle. */
export const MOST_SHOWN_BYTES = 1024 * 1024;

/**
 * What is in the bundle of a version that the viewer could download.
 * @throws OpsError plugin.not_found, version.not_found
 */
export async function readFileList(
  deps: FileDeps,
  viewer: Viewer,
  address: string,
  version: string,
): Promise<{ readonly list: FileList; readonly visibility: Visibility }> {
  const { slug, sha256, visibility, bundle } = await look(deps, viewer, address, version);
  const files = bundle.files.map(({ name, size, executable }) => ({ path: name, size, executable }));
  return { list: { plugin: slug, version, sha256, files }, visibility };
}

/** One file of a bundle. */
export interface ShownFile {
  readonly bytes: Buffer;
  /** It is text that can be shown as it is. */
  readonly isText: boolean;
  readonly sha256: string;
  readonly visibility: Visibility;
}

/**
 * One file out of the bundle of a version that the viewer could download.
 * @throws OpsError plugin.not_found, version.not_found, file.not_in_bundle
 */
export async function readOneFile(
  deps: FileDeps,
  viewer: Viewer,
  address: string,
  version: string,
  path: string,
): Promise<ShownFile> {
  const { sha256, visibility, bundle } = await look(deps, viewer, address, version);
  const size = bundle.files.find(({ name }) => name === path)?.size;
  if (size === undefined) throw new OpsError('file.not_in_bundle', `the bundle has no file ${path}`);
  if (size > MOST_SHOWN_BYTES) {
    throw new OpsError('file.not_in_bundle', `${path} has ${size} bytes; up to ${MOST_SHOWN_BYTES} are shown`);
  }
  const bytes = await bundle.read(path, MOST_SHOWN_BYTES);
  return { bytes, isText: isText(bytes), sha256, visibility };
}

async function look(
  deps: FileDeps,
  viewer: Viewer,
  address: string,
  version: string,
): Promise<{ slug: string; sha256: string; visibility: Visibility; bundle: BrowsedBundle }> {
  const name = pluginName(address);
  const slug = 'slug' in name ? name.slug : (await findPlugin(deps.db, name))?.slug;
  if (slug === undefined)
    throw new OpsError('plugin.not_found', `there is no plugin ${address}, or you may not see it`);
  const { sha256, size, visibility } = await findDownload(deps, viewer, slug, version).catch((error: unknown) => {
    // By its UUID, not even the slug of a hidden plugin is told.
    if (slug === address || !(error instanceof OpsError) || error.code === 'entitlement.required') throw error;
    throw new OpsError('plugin.not_found', `there is no plugin ${address}, or you may not see it`);
  });
  const bundle = await browseBundle(blobSource(deps.blobs, sha256, size), ACCEPTED);
  return { slug, sha256, visibility, bundle };
}

function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
