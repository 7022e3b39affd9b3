import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, lstat, mkdir, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import type { BlobFacts, ReceiveOptions } from './blobs.js';
import { guarded, unlessMissing } from './file-failures.js';

export interface StagingOptions {
  /** Folder of the half-way bytes; made when missing. */
  readonly directory: string;
  /** Whether a file must survive a power cut once it was received whole. */
  readonly durable: boolean;
  now(): Date;
}

/** Bytes that were received whole and are in a file of their own, under no name yet. */
export interface StagedFile extends BlobFacts {
  readonly path: string;
  /** The bytes themselves, when they are few: whoever checks them then need not read the file again. */
  readonly bytes?: Uint8Array;
  discard(): Promise<void>;
}

export interface Staging {
  /**
   * Takes bytes into a file, counting and hashing while they come; a file that is not whole is removed.
   * @throws OpsError `request.too_large`, `registry.storage_full`, `registry.unavailable`; whatever `source` throws.
   */
  receive(source: AsyncIterable<Uint8Array>, options: ReceiveOptions): Promise<StagedFile>;
  /** A path in the folder that nothing has. */
  freshPath(suffix?: string): string;
  /** Removes files that are a day old: a killed process left them. */
  removeAbandoned(): Promise<void>;
  /** Proves that bytes can be received. @throws OpsError as `receive`. */
  probe(): Promise<void>;
}

const ABANDONED_MS = 24 * 3_600_000;
/** Up to here bytes are held until all are there, and written in one piece. */
const FEW_BYTES = 1024 * 1024;

/**
 * Opens the folder in which bytes wait for their digest.
 * @throws OpsError `registry.unavailable`, `registry.storage_full` when it cannot be made.
 */
export async function openStaging(options: StagingOptions): Promise<Staging> {
  const { directory } = options;
  await guarded(directory, () => mkdir(directory, { recursive: true, mode: 0o700 }));
  const freshPath = (suffix = ''): string => path.join(directory, `${randomBytes(16).toString('hex')}${suffix}`);
  const receive: Staging['receive'] = async (source, limits) => {
    const file = freshPath();
    try {
      const facts = await write(file, source, limits, options.durable);
      return { ...facts, path: file, discard: () => rm(file, { force: true }) };
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    }
  };
  const staging: Staging = {
    receive,
    freshPath,
    removeAbandoned: () => removeAbandoned(options),
    probe: async () => await (await receive(oneByte(), { maxBytes: 1 })).discard(),
  };
  await staging.removeAbandoned();
  return staging;
}

async function write(
  file: string,
  source: AsyncIterable<Uint8Array>,
  options: ReceiveOptions,
  durable: boolean,
): Promise<BlobFacts & Pick<StagedFile, 'bytes'>> {
  const hash = createHash('sha256');
  let size = 0;
  let held: Uint8Array[] | undefined = [];
  let bytes: Uint8Array | undefined;
  const handle = await guarded(file, () => open(file, 'wx', 0o600));
  const flush = async (): Promise<void> => {
    if (held === undefined) return;
    bytes = held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held);
    const all = bytes;
    await guarded(file, () => writeAll(handle, all));
    held = undefined;
  };
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
      if (size <= FEW_BYTES && held !== undefined) {
        held.push(chunk);
        continue;
      }
      await flush();
      await guarded(file, () => writeAll(handle, chunk));
    }
    options.signal?.throwIfAborted();
    await flush();
    if (durable) await guarded(file, () => handle.sync());
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), size, ...(bytes !== undefined && size <= FEW_BYTES ? { bytes } : {}) };
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.byteLength;) done += (await handle.write(bytes, done)).bytesWritten;
}

async function removeAbandoned({ directory, now }: StagingOptions): Promise<void> {
  await guarded(directory, async () => {
    for (const name of await readdir(directory)) {
      const file = path.join(directory, name);
      const facts = await unlessMissing(lstat(file));
      if (facts === undefined || now().getTime() - facts.mtimeMs <= ABANDONED_MS) continue;
      await rm(file, { force: true });
    }
  });
}

async function* oneByte(): AsyncGenerator<Uint8Array> {
  yield Uint8Array.of(0);
}
