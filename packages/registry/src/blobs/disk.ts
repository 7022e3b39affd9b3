import { createReadStream } from 'node:fs';
import { link, mkdir, open, opendir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { OpsError } from '@ops-center/manifest-schema';
import {
  isDigest,
  requireDigest,
  type BlobFacts,
  type Blobs,
  type ByteRange,
  type ReceiveOptions,
  type StagedBlob,
  type StoredBlob,
} from './blobs.js';
import { codeOf, guarded, unlessMissing } from './file-failures.js';
import { openStaging, type Staging } from './staging.js';

export interface DiskBlobsOptions {
  /** Folder of the blobs; made when missing. */
  readonly directory: string;
  now(): Date;
}

const COMMIT_TRIES = 5;

/**
 * Blobs as files: `sha256/ab/abcdef...`. Bytes come into `temporary/` first, are flushed to the disk, and get their name
 * by a hard link, which is atomic and never replaces: after a crash at any moment a blob is there whole or not at all.
 * @throws OpsError `registry.unavailable`, `registry.storage_full` when the folder cannot be made.
 */
export async function openDiskBlobs(options: DiskBlobsOptions): Promise<Blobs> {
  const { directory, now } = options;
  const folder = path.join(directory, 'sha256');
  await guarded(directory, () => mkdir(folder, { recursive: true, mode: 0o700 }));
  const staging = await openStaging({ directory: path.join(directory, 'temporary'), durable: true, now });
  return new DiskBlobs(folder, staging, now);
}

class DiskBlobs implements Blobs {
  readonly #folder: string;
  readonly #staging: Staging;
  readonly #now: () => Date;

  constructor(folder: string, staging: Staging, now: () => Date) {
    this.#folder = folder;
    this.#staging = staging;
    this.#now = now;
  }

  async receive(source: AsyncIterable<Uint8Array>, options: ReceiveOptions): Promise<StagedBlob> {
    const staged = await this.#staging.receive(source, options);
    let isGone = false;
    return {
      ...staged,
      commit: async () => {
        const facts = await this.#commit(staged.path, staged);
        isGone = true;
        return facts;
      },
      discard: async () => {
        if (!isGone) await staged.discard();
      },
    };
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
    for (const folder of (await guarded(this.#folder, () => readdir(this.#folder))).sort()) {
      const entries = await unlessMissing(opendir(path.join(this.#folder, folder)));
      if (entries === undefined) continue;
      for await (const entry of entries) {
        if (!isDigest(entry.name)) continue;
        const blob = await this.stat(entry.name);
        if (blob !== undefined) yield blob;
      }
    }
  }

  async deleteIfOlder(sha256: string, than: Date): Promise<boolean> {
    const file = this.#fileOf(sha256);
    const aside = this.#staging.freshPath('.deleted');
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
    await this.#staging.removeAbandoned();
  }

  async probe(): Promise<void> {
    await this.#staging.probe();
  }

  async #commit(temporary: string, facts: BlobFacts): Promise<BlobFacts> {
    const file = this.#fileOf(facts.sha256);
    const folder = path.dirname(file);
    await guarded(file, async () => {
      await this.#linkOrRenew(temporary, file).catch(async (error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error;
        // The first of its folder; or the bytes are gone, and the second try says so.
        if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined) await syncFolder(this.#folder);
        await this.#linkOrRenew(temporary, file);
      });
      await syncFolder(folder);
      await rm(temporary, { force: true });
    });
    return { sha256: facts.sha256, size: facts.size };
  }

  async #linkOrRenew(temporary: string, file: string): Promise<void> {
    for (let tries = 0; tries < COMMIT_TRIES; tries += 1) {
      if (await linkUnlessThere(temporary, file)) return;
      // There already: a fresh time keeps the collector of orphans away until a row refers to it.
      const now = this.#now();
      if ((await unlessMissing(utimes(file, now, now).then(() => true))) === true) return;
    }
    throw new OpsError('registry.unavailable', 'the blob store changed too often while storing', { where: file });
  }

  #fileOf(sha256: string): string {
    requireDigest(sha256);
    return path.join(this.#folder, sha256.slice(0, 2), sha256);
  }
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
