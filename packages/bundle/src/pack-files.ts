import { open, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipArchive } from 'archiver';
import { checkCollisions } from './archive/name-collisions.js';
import { checkName } from './archive/names.js';
import { discard, partialPath, syncFolder } from './atomic.js';
import type { FileSource, SourceFile } from './file-source.js';
import { fromIoError, throwIfAborted } from './io-error.js';
import { DEFAULT_LIMITS } from './limits.js';
import { openBundle, type BundleEntry } from './open-bundle.js';
import { writeBatched } from './write-bytes.js';

export interface PackedBundle {
  /** Where the archive is, absolute. */
  readonly path: string;
  /** Of the archive, in hexadecimal. */
  readonly sha256: string;
  /** Of the archive, in bytes. */
  readonly size: number;
  readonly treeDigest: string;
  readonly entries: readonly BundleEntry[];
  /** All files together, in bytes. */
  readonly unpackedSize: number;
}

const MANIFEST = 'plugin.yaml';
/** The first moment that the format can tell; no other would be the same for two people. */
const DATE = new Date(Date.UTC(1980, 0, 1));
const LEVEL = 9;

/**
 * Packs files into an archive whose bytes depend on names, contents and the executable bit only: not on
 * times, umask, time zone, order or place. Names are brought into Unicode form NFC. The archive is
 * written beside `out`, read back with the strict reader, and then renamed over `out`.
 *
 * @param options.date of every file, instead of the first moment that the format can tell
 * @throws OpsError `bundle.refused` when the reader would refuse it (names, sizes); `file.*` when it cannot
 *   be written; `interrupted`. Nothing is left behind then, and an older `out` stays as it was.
 */
export async function packFiles(
  source: FileSource,
  out: string,
  options: { readonly signal?: AbortSignal; readonly date?: Date } = {},
): Promise<PackedBundle> {
  const files = planEntries(source.files);
  const path = resolve(out);
  const partial = partialPath(path);
  try {
    await writeArchive(source, files, partial, { date: DATE, ...options });
    const packed = await readBack(partial, path);
    throwIfAborted(options.signal);
    await rename(partial, path);
    await syncFolder(dirname(path));
    return packed;
  } catch (error) {
    await discard(partial);
    throw fromIoError(error, path);
  }
}

interface PlannedEntry {
  /** In the archive. */
  readonly name: string;
  readonly file: SourceFile;
}

/** plugin.yaml first, so that a reader of the stream meets it first; then by the bytes of the names. */
function planEntries(files: readonly SourceFile[]): PlannedEntry[] {
  const planned = files.map((file) => ({ name: file.name.normalize('NFC'), file }));
  for (const { name } of planned) checkName(name, DEFAULT_LIMITS);
  checkCollisions(
    planned.map(({ name }) => name),
    DEFAULT_LIMITS.entries,
  );
  const rank = (name: string): number => (name === MANIFEST ? 0 : 1);
  return planned.sort(
    (a, b) => rank(a.name) - rank(b.name) || Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)),
  );
}

async function writeArchive(
  source: FileSource,
  entries: readonly PlannedEntry[],
  path: string,
  { signal, date }: { readonly signal?: AbortSignal; readonly date: Date },
): Promise<void> {
  const handle = await open(path, 'wx', 0o644);
  try {
    const archive = new ZipArchive({ zlib: { level: LEVEL } });
    let writeFailure: unknown;
    let isStopped = false;
    const writing = pipeline(archive, (pieces: AsyncIterable<Uint8Array>) =>
      writeBatched(handle, pieces).catch((error: unknown) => {
        if (!isStopped) writeFailure = error;
        throw error;
      }),
    );
    // It may fail while nobody waits for it; whoever waits next is told.
    writing.catch(() => undefined);
    try {
      for (const entry of entries) {
        throwIfAborted(signal);
        const contents = await source.read(entry.file.name);
        // A failed write ends `writing`, and then no entry is ever reported: so both are waited for.
        await Promise.race([appendEntry(archive, entry, contents, date), writing]);
      }
      await Promise.race([archive.finalize(), writing]);
      await writing;
    } catch (error) {
      isStopped = true;
      archive.destroy();
      await writing.catch(() => undefined);
      // The archive also fails when its target does, and knows less about why.
      throw writeFailure ?? error;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Appends one buffer and waits for it: archiver keeps the order of buffers, and not of files it opens itself. */
function appendEntry(
  archive: ZipArchive,
  { name, file }: PlannedEntry,
  contents: Uint8Array,
  date: Date,
): Promise<void> {
  const buffer = Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength);
  return new Promise((done, failed) => {
    const settle = (error?: Error): void => {
      archive.off('entry', settled).off('error', settle);
      if (error === undefined) done();
      else failed(error);
    };
    const settled = (): void => settle();
    archive.on('entry', settled).on('error', settle);
    archive.append(buffer, { name, date, mode: file.executable ? 0o755 : 0o644 });
  });
}

/** Opens what was written as everyone else will: what the reader refuses is not handed to anyone. */
async function readBack(partial: string, path: string): Promise<PackedBundle> {
  const bundle = await openBundle(partial);
  try {
    const { sha256, size, treeDigest, entries } = bundle;
    const unpackedSize = entries.reduce((sum, entry) => sum + entry.size, 0);
    return { path, sha256, size, treeDigest, entries, unpackedSize };
  } finally {
    await bundle.close();
  }
}
