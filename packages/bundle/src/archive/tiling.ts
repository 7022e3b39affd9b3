import type { ByteSource } from './byte-source.js';
import { FLAG_DESCRIPTOR, type DirectoryEntry } from './directory.js';
import { readUInt64, type DirectoryPlace } from './end-record.js';
import { readExtraFields } from './extra-fields.js';
import { refusal } from './refusal.js';

/** An entry whose local record agrees with the list of entries in everything. */
export interface LocatedEntry extends DirectoryEntry {
  /** Where its packed data starts. */
  readonly dataOffset: number;
}

const RECORD_SIGNATURE = 0x04034b50;
const RECORD_SIZE = 30;
const DESCRIPTOR_SIGNATURE = 0x08074b50;

/**
 * Step 5: the local records, sorted by place, tile the archive from its first byte to the list of entries,
 * and say the same as the list. So there is no second archive hidden in gaps, no two entries share bytes
 * (the non-recursive bomb of CVE-2019-13232), and readers that trust either record see the same files.
 * @returns the entries by place
 */
export async function locateEntries(
  source: ByteSource,
  place: DirectoryPlace,
  entries: readonly DirectoryEntry[],
): Promise<LocatedEntry[]> {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  const outside = sorted.find((entry) => entry.offset + RECORD_SIZE + entry.nameBytes.length > place.offset);
  if (outside !== undefined) {
    throw refusal('archive.local_record', outside.nameBytes, 'its local record lies outside the entries');
  }
  const located: LocatedEntry[] = [];
  let expected = 0;
  for (const [index, entry] of sorted.entries()) {
    if (entry.offset > expected) {
      const code = index === 0 ? 'archive.prefix_data' : 'archive.gap';
      throw refusal(code, entry.nameBytes, `${entry.offset - expected} bytes before it belong to no entry`);
    }
    if (entry.offset < expected) throw refusal('archive.overlap', entry.nameBytes, 'it overlaps another entry');
    const limit = sorted[index + 1]?.offset ?? place.offset;
    const dataOffset = await readLocalRecord(source, entry, place.offset);
    const dataEnd = dataOffset + entry.packedSize;
    if (dataEnd > limit) throw refusal('archive.overlap', entry.nameBytes, 'its data runs into what follows');
    await checkTrailer(source, entry, dataEnd, limit);
    located.push({ ...entry, dataOffset });
    expected = limit;
  }
  return located;
}

/** Finds the data of one entry, without looking at the others: for archives of which all was checked before. */
export async function locateEntry(
  source: ByteSource,
  place: DirectoryPlace,
  entry: DirectoryEntry,
): Promise<LocatedEntry> {
  return { ...entry, dataOffset: await readLocalRecord(source, entry, place.offset) };
}

async function readLocalRecord(source: ByteSource, entry: DirectoryEntry, end: number): Promise<number> {
  const name = entry.nameBytes;
  const head = await source.read(entry.offset, RECORD_SIZE + name.length);
  if (head.readUInt32LE(0) !== RECORD_SIGNATURE) throw refusal('archive.local_record', name, 'it has no local record');
  const extraLength = head.readUInt16LE(28);
  const dataOffset = entry.offset + RECORD_SIZE + name.length + extraLength;
  if (dataOffset > end) throw refusal('archive.local_record', name, 'its local record runs into the list of entries');
  const mismatch = (what: string): Error =>
    refusal('archive.local_mismatch', name, `its ${what} differs between the local record and the list of entries`);
  if (head.readUInt16LE(26) !== name.length || !head.subarray(RECORD_SIZE).equals(name)) throw mismatch('name');
  if (head.readUInt16LE(6) !== entry.flags) throw mismatch('flags');
  if (head.readUInt16LE(8) !== entry.method) throw mismatch('method');
  if (head.readUInt32LE(10) !== entry.time) throw mismatch('time');
  const extra = await source.read(dataOffset - extraLength, extraLength);
  checkLocalSizes(head, extra, entry, mismatch);
  return dataOffset;
}

/** With a descriptor behind the data, the fields may be zero for "not known yet"; otherwise they must be right. */
function checkLocalSizes(head: Buffer, extra: Buffer, entry: DirectoryEntry, mismatch: (what: string) => Error): void {
  const zip64 = readExtraFields(extra, entry.nameBytes);
  const short = { packedSize: head.readUInt32LE(18), size: head.readUInt32LE(22) };
  if (zip64 !== undefined && zip64.length !== 16) {
    throw refusal('archive.zip64', entry.nameBytes, 'the zip64 field of a local record must have both sizes');
  }
  const [longSize, longPackedSize] = zip64?.values ?? [];
  const size = short.size === 0xffffffff ? longSize : short.size;
  const packedSize = short.packedSize === 0xffffffff ? longPackedSize : short.packedSize;
  if (size === undefined || packedSize === undefined) {
    throw refusal('archive.zip64', entry.nameBytes, 'a 64-bit size is missing from the local record');
  }
  const later = (entry.flags & FLAG_DESCRIPTOR) !== 0;
  const isRight = (told: number | undefined, real: number): boolean =>
    told === undefined || told === real || (later && told === 0);
  if (!isRight(head.readUInt32LE(14), entry.crc)) throw mismatch('checksum');
  if (!isRight(size, entry.size) || !isRight(longSize, entry.size)) throw mismatch('size');
  if (!isRight(packedSize, entry.packedSize) || !isRight(longPackedSize, entry.packedSize)) {
    throw mismatch('packed size');
  }
}

/** Between the data of an entry and what follows there is its descriptor when it has one, and nothing else. */
async function checkTrailer(source: ByteSource, entry: DirectoryEntry, start: number, end: number): Promise<void> {
  const length = end - start;
  if ((entry.flags & FLAG_DESCRIPTOR) === 0) {
    if (length !== 0) throw refusal('archive.gap', entry.nameBytes, `${length} bytes behind it belong to no entry`);
    return;
  }
  // With or without signature, with 4-byte or 8-byte sizes: the four forms have four lengths.
  const signed = length === 16 || length === 24;
  const wide = length === 20 || length === 24;
  if (!signed && !wide && length !== 12) {
    const code = length < 12 ? 'archive.descriptor' : 'archive.gap';
    throw refusal(code, entry.nameBytes, `${length} bytes behind its data are no descriptor`);
  }
  const bytes = await source.read(start, length);
  const at = signed ? 4 : 0;
  const right =
    (!signed || bytes.readUInt32LE(0) === DESCRIPTOR_SIGNATURE) &&
    bytes.readUInt32LE(at) === entry.crc &&
    (wide ? readUInt64(bytes, at + 4) : bytes.readUInt32LE(at + 4)) === entry.packedSize &&
    (wide ? readUInt64(bytes, at + 12) : bytes.readUInt32LE(at + 8)) === entry.size;
  if (!right) throw refusal('archive.descriptor', entry.nameBytes, 'its descriptor contradicts the list of entries');
}
