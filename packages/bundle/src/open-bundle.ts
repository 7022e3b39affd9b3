import { createHash, type Hash } from 'node:crypto';
import { OpsError, treeDigest } from '@ops-center/manifest-schema';
import { memorySource, openFileSource, type ByteSource } from './archive/byte-source.js';
import { readDirectory } from './archive/directory.js';
import { readEndRecord } from './archive/end-record.js';
import { unpack } from './archive/inflate.js';
import { checkCollisions } from './archive/name-collisions.js';
import { refusal } from './archive/refusal.js';
import { locateEntries, type LocatedEntry } from './archive/tiling.js';
import { checkManifestEntry, checkTotals } from './archive/totals.js';
import type { FileSource, SourceFile } from './file-source.js';
import { DEFAULT_LIMITS, type ArchiveLimits } from './limits.js';

/** A file of a bundle whose contents have been unpacked and checked once. */
export interface BundleEntry extends SourceFile {
  /** Of the unpacked contents, in hexadecimal. */
  readonly sha256: string;
  readonly packedSize: number;
}

/** An archive that passed every check of the strict reader. Close it when done. */
export interface Bundle extends FileSource {
  /** Of the whole archive, in hexadecimal. */
  readonly sha256: string;
  /** Of the archive, in bytes. */
  readonly size: number;
  /** Digest over names, modes and contents, which does not depend on how they were compressed. */
  readonly treeDigest: string;
  /** Files only, sorted by the bytes of their names. */
  readonly entries: readonly BundleEntry[];
  /** Pieces of one file; to be trusted when the iteration has ended without an error. */
  chunks(name: string): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens an archive from outside. Every byte of it is accounted for and every file unpacked and checked
 * once, in bounded memory, before this returns; nothing is written anywhere.
 * @param source a path, which is opened once and read through that descriptor from then on, or the bytes
 * @throws OpsError `bundle.refused` with one finding `archive.*`; `file.*` when the path cannot be read
 */
export async function openBundle(source: string | Uint8Array, limits: ArchiveLimits = DEFAULT_LIMITS): Promise<Bundle> {
  const bytes = typeof source === 'string' ? await openFileSource(source) : memorySource(source);
  try {
    return await readBundle(bytes, limits);
  } catch (error) {
    await bytes.close();
    throw error;
  }
}

async function readBundle(source: ByteSource, limits: ArchiveLimits): Promise<Bundle> {
  const place = await readEndRecord(source, limits);
  const listed = await readDirectory(source, place, limits);
  checkCollisions(
    listed.map((entry) => entry.name),
    limits.entries,
  );
  checkManifestEntry(listed, limits);
  const located = await locateEntries(source, place, listed);
  checkTotals(listed, source.size, limits);
  const { sha256, contents } = await digestContents(source, located);
  await source.checkUnchanged();
  const files = located.filter((entry) => entry.kind === 'file');
  files.sort((a, b) => Buffer.compare(a.nameBytes, b.nameBytes));
  const entries = files.map((entry) => ({
    name: entry.name,
    size: entry.size,
    executable: entry.executable,
    packedSize: entry.packedSize,
    sha256: contents.get(entry.name) ?? '',
  }));
  return createBundle(source, new Map(files.map((entry) => [entry.name, entry])), entries, sha256);
}

/** Reads the archive once from its first byte to its last: each byte is hashed, each entry unpacked and hashed. */
async function digestContents(
  source: ByteSource,
  located: readonly LocatedEntry[],
): Promise<{ sha256: string; contents: ReadonlyMap<string, string> }> {
  const archive = createHash('sha256');
  const contents = new Map<string, string>();
  let done = 0;
  for (const entry of located) {
    await hashRange(source, archive, done, entry.dataOffset);
    const content = createHash('sha256');
    for await (const piece of unpack(source, entry, (packed) => archive.update(packed))) content.update(piece);
    contents.set(entry.name, content.digest('hex'));
    done = entry.dataOffset + entry.packedSize;
  }
  await hashRange(source, archive, done, source.size);
  return { sha256: archive.digest('hex'), contents };
}

async function hashRange(source: ByteSource, hash: Hash, start: number, end: number): Promise<void> {
  const step = 64 * 1024;
  for (let at = start; at < end; at += step) hash.update(await source.read(at, Math.min(step, end - at)));
}

function createBundle(
  source: ByteSource,
  located: ReadonlyMap<string, LocatedEntry>,
  entries: readonly BundleEntry[],
  sha256: string,
): Bundle {
  const known = new Map(entries.map((entry) => [entry.name, entry]));
  async function* chunks(name: string): AsyncGenerator<Buffer> {
    const place = located.get(name);
    const entry = known.get(name);
    if (place === undefined || entry === undefined) {
      throw new OpsError('file.not_found', `${name}: is not in the bundle`, { where: name });
    }
    const hash = createHash('sha256');
    for await (const piece of unpack(source, place)) {
      hash.update(piece);
      yield piece;
    }
    // The file may have been written to since it was checked.
    if (hash.digest('hex') !== entry.sha256) throw refusal('archive.changed', name, 'it changed since it was checked');
  }
  let closing: Promise<void> | undefined;
  return {
    sha256,
    size: source.size,
    treeDigest: treeDigest(entries),
    entries,
    files: entries,
    chunks,
    read: async (name) => {
      const pieces: Buffer[] = [];
      for await (const piece of chunks(name)) pieces.push(piece);
      return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
    },
    close: () => (closing ??= source.close()),
  };
}
