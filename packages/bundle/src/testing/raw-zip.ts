import { crc32, deflateRawSync } from 'node:zlib';

/** The fields that a local record and an entry of the list have in common. */
export interface RecordFields {
  readonly signature?: number;
  readonly version?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly time?: number;
  readonly crc?: number;
  readonly packedSize?: number;
  readonly size?: number;
  readonly name?: string | Buffer;
  readonly extra?: Buffer;
}

/** One entry. What is not given is what an honest writer would put there; everything can be a lie. */
export interface RawEntry extends RecordFields {
  readonly name: string | Buffer;
  readonly data?: string | Buffer;
  /** Instead of what the data packs to. */
  readonly packed?: Buffer;
  readonly mode?: number;
  readonly attributes?: number;
  readonly madeBy?: number;
  readonly comment?: string;
  readonly disk?: number;
  /** Of the local record, as the list tells it. */
  readonly offset?: number;
  /** What the local record says otherwise. */
  readonly local?: RecordFields;
  /** Stands behind the data. */
  readonly descriptor?: 'signed' | 'plain' | 'signed64' | 'plain64' | Buffer;
  /** Stands before the local record. */
  readonly before?: Buffer;
  /** Leaves the record out of the file, or the entry out of the list. */
  readonly omit?: 'local' | 'listed';
}

export interface RawEnd {
  readonly signature?: number;
  readonly disk?: number;
  readonly directoryDisk?: number;
  readonly diskEntries?: number;
  readonly entries?: number;
  readonly size?: number;
  readonly offset?: number;
  readonly comment?: string;
}

export interface RawEnd64 extends Omit<RawEnd, 'comment'> {
  readonly recordSize?: number;
  readonly locatorSignature?: number;
  readonly locatorDisk?: number;
  readonly recordOffset?: number;
  readonly disks?: number;
  /** Stands between the record and its locator. */
  readonly extensible?: Buffer;
}

export interface RawZip {
  readonly entries: readonly RawEntry[];
  readonly prefix?: Buffer;
  /** Stands between the last entry and the list. */
  readonly beforeDirectory?: Buffer;
  readonly afterDirectory?: Buffer;
  readonly suffix?: Buffer;
  readonly end?: RawEnd;
  readonly end64?: RawEnd64;
  /** The order of the list, as indexes. */
  readonly listOrder?: readonly number[];
}

export const UTF8 = 0x0800;
export const DESCRIPTOR = 0x0008;
export const DEFLATED = 8;
const EPOCH = 0x00210000;

export function rawZip(zip: RawZip): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  add(zip.prefix ?? Buffer.alloc(0));
  const listed: { entry: RawEntry; offset: number }[] = [];
  for (const entry of zip.entries) {
    add(entry.before ?? Buffer.alloc(0));
    if (entry.omit !== 'listed') listed.push({ entry, offset: length });
    if (entry.omit === 'local') continue;
    add(localRecord(entry));
    add(packedOf(entry));
    add(descriptorOf(entry));
  }
  add(zip.beforeDirectory ?? Buffer.alloc(0));
  const directoryOffset = length;
  const order = zip.listOrder ?? listed.map((_, index) => index);
  for (const index of order) {
    const item = listed[index];
    if (item !== undefined) add(listRecord(item.entry, item.offset));
  }
  const directorySize = length - directoryOffset;
  add(zip.afterDirectory ?? Buffer.alloc(0));
  const facts = { entries: order.length, size: directorySize, offset: directoryOffset };
  if (zip.end64 !== undefined) add(end64Record(zip.end64, facts, length));
  add(endRecord(zip.end ?? {}, facts));
  add(zip.suffix ?? Buffer.alloc(0));
  return Buffer.concat(parts);
}

export function uint16(...values: number[]): Buffer {
  return Buffer.concat(values.map((value) => Buffer.from([value & 0xff, (value >>> 8) & 0xff])));
}

export function uint32(...values: number[]): Buffer {
  return Buffer.concat(values.map((value) => uint16(value & 0xffff, value >>> 16)));
}

export function uint64(...values: (number | bigint)[]): Buffer {
  const buffer = Buffer.alloc(8 * values.length);
  for (const [index, value] of values.entries()) buffer.writeBigUInt64LE(BigInt(value), index * 8);
  return buffer;
}

export function extraField(id: number, data: Buffer): Buffer {
  return Buffer.concat([uint16(id, data.length), data]);
}

export function zip64Field(...values: (number | bigint)[]): Buffer {
  return extraField(0x0001, uint64(...values));
}

function dataOf(entry: RawEntry): Buffer {
  return Buffer.from(entry.data ?? '');
}

function packedOf(entry: RawEntry): Buffer {
  return entry.packed ?? (entry.method === DEFLATED ? deflateRawSync(dataOf(entry)) : dataOf(entry));
}

interface Facts {
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

function factsOf(entry: RawEntry): Facts {
  return {
    crc: entry.crc ?? crc32(dataOf(entry)),
    packedSize: entry.packedSize ?? packedOf(entry).length,
    size: entry.size ?? dataOf(entry).length,
  };
}

function nameBytes(name: string | Buffer): Buffer {
  return typeof name === 'string' ? Buffer.from(name) : name;
}

function flagsOf(entry: RawEntry): number {
  const utf8 = nameBytes(entry.name).some((byte) => byte >= 0x80) ? UTF8 : 0;
  return entry.flags ?? (entry.descriptor === undefined ? utf8 : utf8 | DESCRIPTOR);
}

function localRecord(entry: RawEntry): Buffer {
  const { local = {} } = entry;
  const facts = factsOf(entry);
  const later = entry.descriptor !== undefined;
  const name = nameBytes(local.name ?? entry.name);
  const extra = local.extra ?? Buffer.alloc(0);
  return Buffer.concat([
    uint32(local.signature ?? 0x04034b50),
    uint16(local.version ?? entry.version ?? 20, local.flags ?? flagsOf(entry), local.method ?? entry.method ?? 0),
    uint32(local.time ?? entry.time ?? EPOCH),
    uint32(local.crc ?? (later ? 0 : facts.crc)),
    uint32(local.packedSize ?? (later ? 0 : facts.packedSize), local.size ?? (later ? 0 : facts.size)),
    uint16(name.length, extra.length),
    name,
    extra,
  ]);
}

function listRecord(entry: RawEntry, offset: number): Buffer {
  const facts = factsOf(entry);
  const name = nameBytes(entry.name);
  const extra = entry.extra ?? Buffer.alloc(0);
  const comment = Buffer.from(entry.comment ?? '');
  const mode = entry.mode ?? (name.at(-1) === 0x2f ? 0o040755 : 0o100644);
  return Buffer.concat([
    uint32(entry.signature ?? 0x02014b50),
    uint16(entry.madeBy ?? 0x0314, entry.version ?? 20, flagsOf(entry), entry.method ?? 0),
    uint32(entry.time ?? EPOCH, facts.crc, facts.packedSize, facts.size),
    uint16(name.length, extra.length, comment.length, entry.disk ?? 0, 0),
    uint32(entry.attributes ?? mode * 0x10000, entry.offset ?? offset),
    name,
    extra,
    comment,
  ]);
}

function descriptorOf(entry: RawEntry): Buffer {
  const { descriptor } = entry;
  if (descriptor === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(descriptor)) return descriptor;
  const data = dataOf(entry);
  const sizes = [packedOf(entry).length, data.length];
  return Buffer.concat([
    descriptor.startsWith('signed') ? uint32(0x08074b50) : Buffer.alloc(0),
    uint32(crc32(data)),
    descriptor.endsWith('64') ? uint64(...sizes) : uint32(...sizes),
  ]);
}

interface EndFacts {
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
}

function endRecord(end: RawEnd, facts: EndFacts): Buffer {
  const comment = Buffer.from(end.comment ?? '');
  return Buffer.concat([
    uint32(end.signature ?? 0x06054b50),
    uint16(end.disk ?? 0, end.directoryDisk ?? 0),
    uint16(end.diskEntries ?? end.entries ?? facts.entries, end.entries ?? facts.entries),
    uint32(end.size ?? facts.size, end.offset ?? facts.offset),
    uint16(comment.length),
    comment,
  ]);
}

function end64Record(end: RawEnd64, facts: EndFacts, at: number): Buffer {
  return Buffer.concat([
    uint32(end.signature ?? 0x06064b50),
    uint64(end.recordSize ?? 44),
    uint16(45, 45),
    uint32(end.disk ?? 0, end.directoryDisk ?? 0),
    uint64(end.diskEntries ?? end.entries ?? facts.entries, end.entries ?? facts.entries),
    uint64(end.size ?? facts.size, end.offset ?? facts.offset),
    end.extensible ?? Buffer.alloc(0),
    uint32(end.locatorSignature ?? 0x07064b50, end.locatorDisk ?? 0),
    uint64(end.recordOffset ?? at),
    uint32(end.disks ?? 1),
  ]);
}
