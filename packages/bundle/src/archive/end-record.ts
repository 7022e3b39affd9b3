import type { ArchiveLimits } from '../limits.js';
import type { ByteSource } from './byte-source.js';
import { refusal } from './refusal.js';

/** Where the list of entries (APPNOTE calls it the central directory) lies. */
export interface DirectoryPlace {
  readonly offset: number;
  /** Bytes. */
  readonly size: number;
  readonly entries: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_SIZE = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_SIZE = 56;
const LOCAL_SIGNATURE = 0x04034b50;
const MAX_COMMENT = 0xffff;

/**
 * Step 1: the end record (APPNOTE 4.3.16) is exactly the last 22 bytes. Readers that search for it
 * further up can be shown another archive than readers that do not.
 */
export async function readEndRecord(source: ByteSource, limits: ArchiveLimits): Promise<DirectoryPlace> {
  if (source.size > limits.archiveBytes) {
    throw refusal('archive.too_large', '', `${source.size} bytes, and the limit is ${limits.archiveBytes}`);
  }
  if (source.size < END_SIZE) throw refusal('archive.not_a_zip', '', 'the file is too short to be a zip archive');
  const end = await source.read(source.size - END_SIZE, END_SIZE);
  if (end.readUInt32LE(0) !== END_SIGNATURE || end.readUInt16LE(20) !== 0) throw await explainMissingEnd(source);
  const facts = {
    disk: end.readUInt16LE(4),
    directoryDisk: end.readUInt16LE(6),
    diskEntries: end.readUInt16LE(8),
    entries: end.readUInt16LE(10),
    size: end.readUInt32LE(12),
    offset: end.readUInt32LE(16),
  };
  const place = (await readZip64End(source, facts)) ?? { ...checkDisks(facts), end: source.size - END_SIZE };
  if (place.offset + place.size !== place.end) {
    throw refusal(
      place.offset + place.size < place.end ? 'archive.prefix_data' : 'archive.directory',
      '',
      `the list of entries does not end where the end record starts (${place.offset} + ${place.size}, ${place.end})`,
    );
  }
  if (place.entries > limits.entries) {
    throw refusal('archive.too_many_entries', '', `${place.entries} entries, and the limit is ${limits.entries}`);
  }
  if (place.entries === 0) throw refusal('archive.empty', '', 'the archive has no entries');
  return { offset: place.offset, size: place.size, entries: place.entries };
}

interface EndFacts {
  readonly disk: number;
  readonly directoryDisk: number;
  readonly diskEntries: number;
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
}

function checkDisks(facts: EndFacts): EndFacts {
  if (facts.disk !== 0 || facts.directoryDisk !== 0 || facts.diskEntries !== facts.entries) {
    throw refusal('archive.multi_disk', '', 'the archive is one part of several');
  }
  return facts;
}

/** Reads the zip64 end record when there is one. Every fact that both records tell must be the same. */
async function readZip64End(source: ByteSource, short: EndFacts): Promise<(EndFacts & { end: number }) | undefined> {
  const locatorOffset = source.size - END_SIZE - LOCATOR_SIZE;
  const locator = locatorOffset < 0 ? undefined : await source.read(locatorOffset, LOCATOR_SIZE);
  if (locator === undefined || locator.readUInt32LE(0) !== LOCATOR_SIGNATURE) {
    if (short.entries === 0xffff || short.size === 0xffffffff || short.offset === 0xffffffff) {
      throw refusal('archive.zip64', '', 'the end record points at a zip64 record that is not there');
    }
    return undefined;
  }
  if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1) {
    throw refusal('archive.multi_disk', '', 'the archive is one part of several');
  }
  const recordOffset = locatorOffset - END64_SIZE;
  if (recordOffset < 0 || readUInt64(locator, 8) !== recordOffset) {
    throw refusal('archive.zip64', '', 'the zip64 end record is not right before its locator');
  }
  const record = await source.read(recordOffset, END64_SIZE);
  if (record.readUInt32LE(0) !== END64_SIGNATURE || readUInt64(record, 4) !== END64_SIZE - 12) {
    throw refusal('archive.zip64', '', 'the zip64 end record is damaged or of an unknown form');
  }
  const long = {
    disk: record.readUInt32LE(16),
    directoryDisk: record.readUInt32LE(20),
    diskEntries: readUInt64(record, 24),
    entries: readUInt64(record, 32),
    size: readUInt64(record, 40),
    offset: readUInt64(record, 48),
  };
  const agree =
    agrees(short.disk, long.disk, 0xffff) &&
    agrees(short.directoryDisk, long.directoryDisk, 0xffff) &&
    agrees(short.diskEntries, long.diskEntries, 0xffff) &&
    agrees(short.entries, long.entries, 0xffff) &&
    agrees(short.size, long.size, 0xffffffff) &&
    agrees(short.offset, long.offset, 0xffffffff);
  if (!agree) throw refusal('archive.zip64', '', 'the two end records contradict each other');
  return { ...checkDisks(long), end: recordOffset };
}

function agrees(short: number, long: number, escape: number): boolean {
  return short === escape || short === long;
}

/** A 64-bit field; one that no file can have becomes Infinity and fails every comparison that follows. */
export function readUInt64(buffer: Buffer, offset: number): number {
  const value = buffer.readBigUInt64LE(offset);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.POSITIVE_INFINITY : Number(value);
}

/** Finds out what to say about a file that does not end in an end record. */
async function explainMissingEnd(source: ByteSource): Promise<Error> {
  const start = Math.max(0, source.size - END_SIZE - MAX_COMMENT);
  const tail = await source.read(start, source.size - start);
  const signature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
  let behind: number | undefined;
  for (let at = tail.lastIndexOf(signature); at !== -1; at = at === 0 ? -1 : tail.lastIndexOf(signature, at - 1)) {
    if (at + END_SIZE > tail.length) continue;
    const rest = tail.length - at - END_SIZE;
    if (tail.readUInt16LE(at + 20) === rest) return refusal('archive.comment', '', 'the archive has a comment');
    behind ??= rest;
  }
  if (behind !== undefined) return refusal('archive.trailing_data', '', `${behind} bytes follow the end record`);
  const first = (await source.read(0, 4)).readUInt32LE(0);
  if (first === LOCAL_SIGNATURE) {
    return refusal('archive.truncated', '', 'the end of the archive is missing');
  }
  return refusal('archive.not_a_zip', '', 'the file is not a zip archive');
}
