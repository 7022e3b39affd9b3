import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  opendir,
  readdir,
  rename,
  rm,
  stat,
  utimes,
} from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { OpsError } from '@ops-center/manifest-schema';
import type { BlobFacts, Blobs, ByteRange, ReceiveOptions, StagedBlob, StoredBlob } from './blobs.js';

export interface DiskBlobsOptions {
  /** Folder of the blobs; made when missing. */
  readonly directory: string;
  now(): Date;
}

const DIGEST = /^[0-9a-f]{64}$/;
const ABANDONED_MS = 24 * 3_600_000;
const COMMIT_TRIES = 5;

/**
 * Blobs as files: `sha256/ab/abcdef...`. Bytes come into `temporary/` first, are flushed to the disk, and get their name
 * by a hard link, which is atomic and never replaces: after a crash at any moment a blob is there whole or not at all.
 * @throws OpsError `registry.unavailable`, `registry.storage_full` when the folder cannot be made.
 */
export async function openDiskBlobs(options: DiskBlobsOptions): Promise<Blobs> {
  const places = {
    blobs: path.join(options.directory, 'sha256'),
    temporary: path.join(options.directory, 'temporary'),
  };
  await guarded(options.directory, async () => {
    for (const folder of Object.values(places)) await mkdir(folder, { recursive: true, mode: 0o700 });
  });
  const blobs = new DiskBlobs(places, options);
  await blobs.removeAbandoned();
  return blobs;
}

interface Places {
  readonly blobs: string;
  readonly temporary: string;
}

class DiskBlobs implements Blobs {
  readonly #places: Places;
  readonly #options: DiskBlobsOptions;

  constructor(places: Places, options: DiskBlobsOptions) {
    this.#places = places;
    this.#options = options;
  }

  async receive(source: AsyncIterable<Uint8Array>, options: ReceiveOptions): Promise<StagedBlob> {
    const file = path.join(this.#places.temporary, randomBytes(16).toString('hex'));
    try {
      const facts = await this.#write(file, source, options);
      return {
        ...facts,
        path: file,
        commit: () => this.#commit(file, facts),
        discard: () => rm(file, { force: true }),
      };
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    }
  }

  async stat(sha256: string): Promise<StoredBlob | undefined> {
    const file = this.#fileOf(sha256);
    return await guarded(file, async () => {
      const facts = await unlessMissing(stat(file));
      return facts?.isFile() === true ? { sha256, size: facts.size, storedAt: facts.mtime } : undefined;
    });
  }

  async read(sha256: string, range?: ByteRange): Promise<Readable | undefined> {
    const file = this.#fileOf(sha256);
    // Opened here and not when the first byte is asked for, so that a missing blob is known before an answer begins.
    const handle = await guarded(file, () => unlessMissing(open(file, 'r')));
    if (handle === undefined) return undefined;
    if (range !== undefined && range.end <= range.start) {
      await handle.close();
      throw new RangeError(`empty range ${range.start} to ${range.end}`);
    }
    return createReadStream('', {
      fd: handle,
      highWaterMark: 256 * 1024,
      ...(range === undefined ? {} : { start: range.start, end: range.end - 1 }),
    });
  }

  async *list(): AsyncGenerator<StoredBlob> {
    for (const folder of (await guarded(this.#places.blobs, () => readdir(this.#places.blobs))).sort()) {
      const entries = await unlessMissing(opendir(path.join(this.#places.blobs, folder)));
      if (entries === undefined) continue;
      for await (const entry of entries) {
        if (!DIGEST.test(entry.name)) continue;
        const blob = await this.stat(entry.name);
        if (blob !== undefined) yield blob;
      }
    }
  }

  async deleteIfOlder(sha256: string, than: Date): Promise<boolean> {
    const file = this.#fileOf(sha256);
    const aside = path.join(this.#places.temporary, `${randomBytes(16).toString('hex')}.deleted`);
    return await guarded(file, async () => {
      const facts = await unlessMissing(stat(file));
      if (facts === undefined || facts.mtime >= than) return false;
      // Aside first, then judged: an upload of the same bytes either renewed the time before, which shows now, or finds
      // the name free and links its own copy. Looking before removing would leave a moment for it to be lost in.
      if ((await unlessMissing(rename(file, aside).then(() => true))) === undefined) return false;
      // Another process may have taken it for abandoned.
      const moved = await unlessMissing(stat(aside));
      const renewed = moved !== undefined && moved.mtime >= than;
      if (renewed) await linkUnlessThere(aside, file);
      await rm(aside, { force: true });
      return !renewed;
    });
  }

  async removeAbandoned(): Promise<void> {
    const { temporary } = this.#places;
    await guarded(temporary, async () => {
      for (const name of await readdir(temporary)) {
        const file = path.join(temporary, name);
        const facts = await unlessMissing(lstat(file));
        if (facts === undefined || this.#options.now().getTime() - facts.mtimeMs <= ABANDONED_MS) continue;
        await rm(file, { force: true });
      }
    });
  }

  async probe(): Promise<void> {
    const staged = await this.receive(oneByte(), { maxBytes: 1 });
    await staged.discard();
  }

  async #write(file: string, source: AsyncIterable<Uint8Array>, options: ReceiveOptions): Promise<BlobFacts> {
    const hash = createHash('sha256');
    let size = 0;
    const handle = await guarded(file, () => open(file, 'wx', 0o600));
    try {
      for await (const chunk of source) {
        options.signal?.throwIfAborted();
        size += chunk.byteLength;
        if (size > options.maxBytes) {
          throw new OpsError('request.too_large', `this is larger than the ${options.maxBytes} bytes that are taken`, {
            details: { limit_bytes: options.maxBytes },
          });
        }
        hash.update(chunk);
        await guarded(file, () => writeAll(handle, chunk));
      }
      options.signal?.throwIfAborted();
      await guarded(file, () => handle.sync());
    } finally {
      await handle.close();
    }
    return { sha256: hash.digest('hex'), size };
  }

  async #commit(temporary: string, facts: BlobFacts): Promise<BlobFacts> {
    const file = this.#fileOf(facts.sha256);
    const folder = path.dirname(file);
    await guarded(file, async () => {
      if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined) await syncFolder(this.#places.blobs);
      await this.#linkOrRenew(temporary, file);
      await syncFolder(folder);
      await rm(temporary, { force: true });
    });
    return facts;
  }

  async #linkOrRenew(temporary: string, file: string): Promise<void> {
    for (let tries = 0; tries < COMMIT_TRIES; tries += 1) {
      if (await linkUnlessThere(temporary, file)) return;
      // There already: a fresh time keeps the collector of orphans away until a row refers to it.
      const now = this.#options.now();
      if ((await unlessMissing(utimes(file, now, now).then(() => true))) === true) return;
    }
    throw new OpsError('registry.unavailable', 'the blob store changed too often while storing', { where: file });
  }

  #fileOf(sha256: string): string {
    // Names come from requests too; nothing but a digest may become a path.
    if (!DIGEST.test(sha256)) throw new TypeError('not a SHA-256 in lower-case hex');
    return path.join(this.#places.blobs, sha256.slice(0, 2), sha256);
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.byteLength;) done += (await handle.write(bytes, done)).bytesWritten;
}

async function linkUnlessThere(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Makes a new name in a folder survive a power cut. Windows does it by itself and cannot open folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Gives the failures of the file system their names. */
async function guarded<T>(where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw new OpsError('registry.storage_full', 'there is no room to store this; nothing was changed', {
        where,
        cause: error,
      });
    }
    throw new OpsError('registry.unavailable', `the blob store cannot be used (${code})`, { where, cause: error });
  }
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof OpsError) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && syscall !== undefined ? code : undefined;
}

async function* oneByte(): AsyncGenerator<Uint8Array> {
  yield Uint8Array.of(0);
}
