import { refusal } from './refusal.js';
import { readUInt64 } from './end-record.js';

/** The sizes and the place of an entry that did not fit into 32 bits, in the order APPNOTE 4.5.3 gives. */
export interface Zip64Values {
  readonly values: readonly number[];
  /** Bytes of the field's data. */
  readonly length: number;
}

const ZIP64 = 0x0001;
const UNICODE_NAME = 0x7075;
const AES = 0x9901;
const STRONG_ENCRYPTION = new Set([0x0017, 0x0014, 0x0015, 0x0016]);
const JAR_MARK = 0xcafe;

/** Times, owners and padding: nothing that changes which bytes a name stands for. */
const HARMLESS = new Set([
  0x000a, // NTFS times (7-Zip, Windows)
  0x5455, // Unix times (Info-ZIP, bsdtar, 7-Zip)
  0x5855, // older Unix times and owner
  0x7855, // older Unix owner
  0x7875, // Unix owner
  0xd935, // alignment (zipalign)
]);

/**
 * Reads the extra fields of one record: they fill it exactly, none comes twice, and each is known to be
 * harmless. Fields that rename an entry, link it or encrypt it are refused.
 * @param name the name of the entry, as bytes
 */
export function readExtraFields(extra: Buffer, name: Buffer): Zip64Values | undefined {
  const seen = new Set<number>();
  let zip64: Zip64Values | undefined;
  for (let at = 0; at < extra.length;) {
    if (at + 4 > extra.length) throw refusal('archive.extra_field', name, 'an extra field is cut off');
    const id = extra.readUInt16LE(at);
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) throw refusal('archive.extra_field', name, 'an extra field is longer than its record');
    const data = extra.subarray(at + 4, end);
    if (seen.has(id)) throw refusal('archive.extra_field', name, `the extra field ${hex(id)} comes twice`);
    seen.add(id);
    if (id === ZIP64) zip64 = readZip64(data, name);
    else checkField(id, data, name);
    at = end;
  }
  return zip64;
}

function checkField(id: number, data: Buffer, name: Buffer): void {
  if (HARMLESS.has(id)) return;
  if (id === JAR_MARK && data.length === 0) return;
  if (id === AES || STRONG_ENCRYPTION.has(id)) throw refusal('archive.entry_encrypted', name, 'the entry is encrypted');
  // Another name beside the name (Info-ZIP, CVE-2019-9674 and its like) is good only when it is the same one.
  if (id === UNICODE_NAME && data.length > 5 && data.subarray(5).equals(name)) return;
  throw refusal('archive.extra_field', name, `the extra field ${hex(id)} is not known to be harmless`);
}

function readZip64(data: Buffer, name: Buffer): Zip64Values {
  if (data.length > 28 || ![0, 4].includes(data.length % 8)) {
    throw refusal('archive.zip64', name, 'the zip64 extra field has an impossible length');
  }
  const values: number[] = [];
  for (let at = 0; at + 8 <= data.length; at += 8) values.push(readUInt64(data, at));
  return { values, length: data.length };
}

function hex(id: number): string {
  return `0x${id.toString(16).padStart(4, '0')}`;
}
