import type { ArchiveLimits } from '../limits.js';
import type { ByteSource } from './byte-source.js';
import type { DirectoryPlace } from './end-record.js';
import { checkKind, type EntryKind } from './entry-kind.js';
import { readExtraFields } from './extra-fields.js';
import { checkName, decodeName } from './names.js';
import { refusal } from './refusal.js';

/** What the list of entries says about one entry. Nothing of it has been compared with the contents yet. */
export interface DirectoryEntry {
  /** A folder's ends in a slash. */
  readonly name: string;
  readonly nameBytes: Buffer;
  readonly kind: EntryKind;
  readonly executable: boolean;
  readonly version: number;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS date and time as they stand, to compare only. */
  readonly time: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local record. */
  readonly offset: number;
}

export const FLAG_DESCRIPTOR = 0x0008;
const FLAG_UTF8 = 0x0800;
const FLAG_DEFLATE_LEVEL = 0x0006;
const FLAGS_ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const FLAGS_ALLOWED = FLAG_DESCRIPTOR | FLAG_UTF8 | FLAG_DEFLATE_LEVEL;
/** 4.5: zip64. Newer versions mean encryption or other compression. */
const MAX_VERSION = 45;

const RECORD_SIGNATURE = 0x02014b50;
const RECORD_SIZE = 46;
/** No tool writes so much into the extra fields of an entry; it bounds the memory that the list may take. */
const MAX_EXTRA = 2048;
const STORED = 0;
const DEFLATED = 8;

/** Steps 2 and 3: the list of entries fills its place exactly, and every entry is of a harmless kind. */
export async function readDirectory(
  source: ByteSource,
  place: DirectoryPlace,
  limits: ArchiveLimits,
): Promise<DirectoryEntry[]> {
  const end = place.offset + place.size;
  const entries: DirectoryEntry[] = [];
  let at = place.offset;
  while (at < end) {
    if (entries.length === place.entries) {
      throw refusal('archive.entry_count', '', `the list of entries goes on after the ${place.entries} it should have`);
    }
    if (at + RECORD_SIZE > end) throw refusal('archive.directory', '', 'the list of entries is cut off');
    const head = await source.read(at, RECORD_SIZE);
    const lengths = checkLengths(head, limits);
    const next = at + RECORD_SIZE + lengths.name + lengths.extra;
    if (next > end) throw refusal('archive.directory', '', 'an entry is longer than the list it is in');
    const tail = await source.read(at + RECORD_SIZE, lengths.name + lengths.extra);
    entries.push(parseRecord(head, tail.subarray(0, lengths.name), tail.subarray(lengths.name), limits));
    at = next;
  }
  if (entries.length !== place.entries) {
    throw refusal('archive.entry_count', '', `${entries.length} entries, and the end record says ${place.entries}`);
  }
  return entries;
}

function checkLengths(head: Buffer, limits: ArchiveLimits): { name: number; extra: number } {
  if (head.readUInt32LE(0) !== RECORD_SIGNATURE) {
    throw refusal('archive.directory', '', 'the list of entries is damaged');
  }
  const name = head.readUInt16LE(28);
  const extra = head.readUInt16LE(30);
  if (name === 0) throw refusal('archive.name_empty', '', 'an entry has no name');
  // One more for the slash at the end of a folder.
  if (name > limits.pathBytes + 1) {
    throw refusal('archive.name_too_long', '', `a path of ${name} bytes, and the limit is ${limits.pathBytes}`);
  }
  if (extra > MAX_EXTRA) {
    throw refusal('archive.extra_field', '', `${extra} bytes of extra fields, and the limit is ${MAX_EXTRA}`);
  }
  if (head.readUInt16LE(32) !== 0) throw refusal('archive.comment', '', 'an entry has a comment');
  return { name, extra };
}

function parseRecord(head: Buffer, nameView: Buffer, extra: Buffer, limits: ArchiveLimits): DirectoryEntry {
  const nameBytes = Buffer.from(nameView);
  const flags = head.readUInt16LE(8);
  const method = head.readUInt16LE(10);
  const name = decodeName(nameBytes, (flags & FLAG_UTF8) !== 0);
  checkName(name, limits);
  checkTechnique(nameBytes, head.readUInt16LE(6), flags, method);
  const sizes = readSizes(head, extra, nameBytes);
  const kind = checkKind(nameBytes, head.readUInt32LE(38), sizes.size);
  if (method === STORED && sizes.packedSize !== sizes.size) {
    throw refusal('archive.local_mismatch', nameBytes, 'the entry is stored, yet its two sizes differ');
  }
  return {
    name,
    nameBytes,
    ...kind,
    version: head.readUInt16LE(6),
    flags,
    method,
    time: head.readUInt32LE(12),
    crc: head.readUInt32LE(16),
    ...sizes,
  };
}

function checkTechnique(name: Buffer, version: number, flags: number, method: number): void {
  if ((flags & FLAGS_ENCRYPTED) !== 0) throw refusal('archive.entry_encrypted', name, 'the entry is encrypted');
  if ((flags & ~FLAGS_ALLOWED) !== 0) {
    throw refusal('archive.entry_flags', name, `unknown flags 0x${(flags & ~FLAGS_ALLOWED).toString(16)}`);
  }
  if (method !== STORED && method !== DEFLATED) {
    throw refusal('archive.entry_method', name, `compression method ${method}; only stored and deflate are read`);
  }
  if (version > MAX_VERSION) throw refusal('archive.entry_version', name, `asks for version ${version} of the format`);
}

function readSizes(head: Buffer, extra: Buffer, name: Buffer): { packedSize: number; size: number; offset: number } {
  const zip64 = readExtraFields(extra, name);
  const rest = [...(zip64?.values ?? [])];
  const widen = (short: number): number => {
    if (short !== 0xffffffff) return short;
    const long = rest.shift();
    if (long === undefined) throw refusal('archive.zip64', name, 'a 64-bit value is missing');
    return long;
  };
  // The order is the format's: size, packed size, offset.
  const size = widen(head.readUInt32LE(24));
  const packedSize = widen(head.readUInt32LE(20));
  const offset = widen(head.readUInt32LE(42));
  const disk = head.readUInt16LE(34);
  if (rest.length > 0 || (zip64 !== undefined && zip64.length % 8 !== 0)) {
    throw refusal('archive.zip64', name, 'there are more 64-bit values than fields that need them');
  }
  if (disk !== 0) throw refusal('archive.multi_disk', name, 'the entry is on another part of the archive');
  return { size, packedSize, offset };
}
