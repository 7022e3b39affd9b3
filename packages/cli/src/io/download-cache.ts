import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { systemFailure } from '../errors/system-failure.js';
import { writeFileAtomic } from './files.js';
import { withMutex } from './folder-mutex.js';
import { openOrdinaryFile, readOrdinaryFile } from './ordinary-file.js';

/** Names the bytes of a bundle. */
export interface BundleDigest {
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  readonly size: number;
}

/** A file that a download goes on with. */
export interface PartialFile {
  readonly path: string;
  /** Entity tag of the bytes that are there. */
  readonly etag: string | undefined;
  readonly remember: (etag: string | undefined) => Promise<void>;
}

/**
 * Keeps what was downloaded. Nothing that comes out of it is trusted for having been in it: bundles are held against
 * their digest here, and documents are checked by whoever reads them, as if they had come from the network.
 */
export interface DownloadCache {
  /** Copies a bundle to a new file; false when it is not there, or not whole. */
  copyBundle(digest: BundleDigest, target: string): Promise<boolean>;
  /** Puts a bundle in by what `download` leaves in the file; false when another process is doing so already. */
  fetchBundle(digest: BundleDigest, download: (partial: PartialFile) => Promise<void>): Promise<boolean>;
  /** A document by its name; undefined when it is not there. */
  readDocument(name: string): Promise<Uint8Array | undefined>;
  saveDocument(name: string, bytes: Uint8Array): Promise<void>;
  /** Removes what was not used for longest, until no more than the limit is left. */
  prune(): Promise<void>;
}

const LARGEST_DOCUMENT = 8 * 1024 * 1024;
const CHUNK = 256 * 1024;
const FORGOTTEN_MS = 7 * 24 * 60 * 60 * 1000;

/** @param limit bytes to keep; 0 keeps nothing */
export function createDownloadCache(folder: string, limit: number): DownloadCache {
  const bundle = ({ sha256 }: BundleDigest): string => path.join(folder, `${sha256}.zip`);
  const document = (name: string): string =>
    path.join(folder, `${createHash('sha256').update(name).digest('hex')}.json`);
  return {
    async copyBundle(digest, target) {
      if (limit === 0) return false;
      const file = bundle(digest);
      const isThere = await copyChecked(file, digest, target);
      if (isThere) await touch(file);
      return isThere;
    },
    async fetchBundle(digest, download) {
      if (limit === 0) return false;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const partial = path.join(folder, `${digest.sha256}.part`);
      try {
        await withMutex(`${partial}.busy`, () => complete(partial, bundle(digest), download), 0);
        return true;
      } catch (error) {
        if (error instanceof OpsError && error.code === 'file.exists' && error.where === `${partial}.busy`)
          return false;
        throw error;
      }
    },
    async readDocument(name) {
      if (limit === 0) return undefined;
      const file = document(name);
      try {
        const bytes = await readOrdinaryFile(file, { limit: LARGEST_DOCUMENT, what: 'the cached answer' });
        await touch(file);
        return bytes;
      } catch (error) {
        if (error instanceof OpsError && error.code === 'file.not_found') return undefined;
        throw error;
      }
    },
    async saveDocument(name, bytes) {
      if (limit === 0 || bytes.length > LARGEST_DOCUMENT) return;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFileAtomic(document(name), bytes, 0o600);
    },
    prune: () => prune(folder, limit),
  };
}

async function complete(
  partial: string,
  target: string,
  download: (partial: PartialFile) => Promise<void>,
): Promise<void> {
  const tag = `${partial}.etag`;
  const remember = async (etag: string | undefined): Promise<void> => {
    if (etag === undefined) await rm(tag, { force: true });
    else await writeFileAtomic(tag, etag, 0o600);
  };
  await download({ path: partial, etag: await readTag(tag), remember });
  await rename(partial, target);
  await rm(tag, { force: true });
}

async function readTag(file: string): Promise<string | undefined> {
  try {
    const text = (await readOrdinaryFile(file, { limit: 300, what: 'the entity tag' })).toString('latin1');
    return /^"[\x21\x23-\x7e]{1,200}"$/.test(text) ? text : undefined;
  } catch (error) {
    if (error instanceof OpsError) return undefined;
    throw error;
  }
}

/** Copies and counts and hashes in one pass, so that what is copied is what was checked. */
async function copyChecked(file: string, { sha256, size }: BundleDigest, target: string): Promise<boolean> {
  let isWhole = false;
  try {
    const source = await openOrdinaryFile(file, { limit: size, what: 'the cached bundle', followLinks: false });
    try {
      isWhole = (await copyAndHash(source, target)) === sha256;
    } finally {
      await source.close();
    }
  } catch (error) {
    if (error instanceof OpsError && error.code === 'file.not_found') return false;
    if (!(error instanceof OpsError) || error.code !== 'file.io') throw error;
  }
  if (isWhole) return true;
  await rm(target, { force: true });
  await rm(file, { force: true, recursive: true });
  return false;
}

async function copyAndHash(source: Awaited<ReturnType<typeof open>>, target: string): Promise<string> {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  try {
    const copy = await open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644);
    try {
      const hash = createHash('sha256');
      const buffer = Buffer.alloc(CHUNK);
      for (;;) {
        const { bytesRead } = await source.read(buffer, 0, CHUNK);
        if (bytesRead === 0) return hash.digest('hex');
        const part = buffer.subarray(0, bytesRead);
        hash.update(part);
        await copy.writeFile(part);
      }
    } finally {
      await copy.close();
    }
  } catch (error) {
    const failure = systemFailure(error);
    if (failure === undefined) throw error;
    await rm(target, { force: true });
    throw failure;
  }
}

/** For {@link prune}, which keeps what was used last. */
async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}

async function prune(folder: string, limit: number): Promise<void> {
  const files = await listByUse(folder);
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { file, size, usedAt } of files) {
    const isForgotten = !/\.(zip|json)$/.test(file) && Date.now() - usedAt > FORGOTTEN_MS;
    if (total <= limit && !isForgotten) continue;
    await rm(file, { force: true });
    total -= size;
  }
}

/** What was not used for longest comes first. Marks of running processes are not looked at. */
async function listByUse(
  folder: string,
): Promise<readonly { readonly file: string; readonly size: number; readonly usedAt: number }[]> {
  const files = [];
  for (const name of await readdir(folder).catch(() => [])) {
    if (name.includes('.busy')) continue;
    const file = path.join(folder, name);
    const stats = await stat(file).catch(() => undefined);
    if (stats?.isFile() === true) files.push({ file, size: stats.size, usedAt: stats.mtimeMs });
  }
  return files.sort((a, b) => a.usedAt - b.usedAt);
}
