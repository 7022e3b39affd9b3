/** The few tags of DER (X.690) that an encrypted key needs. */
export const DER = { integer: 0x02, octets: 0x04, null: 0x05, oid: 0x06, sequence: 0x30 } as const;

export interface DerValue {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** Writes one value: tag, shortest length, content. */
export function writeDer(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Uint8Array.of(tag, length), content]);
  const digits = length < 0x100 ? [length] : [length >> 8, length & 0xff];
  return Buffer.concat([Uint8Array.of(tag, 0x80 | digits.length, ...digits), content]);
}

/** A non-negative INTEGER of up to 32 bits. */
export function writeDerInteger(value: number): Uint8Array {
  const digits = [];
  for (let left = value; left > 0; left = Math.floor(left / 256)) digits.unshift(left % 256);
  // A leading one bit would make it negative.
  if (digits.length === 0 || (digits[0] ?? 0) >= 0x80) digits.unshift(0);
  return writeDer(DER.integer, Uint8Array.from(digits));
}

/**
 * Splits bytes into DER values, one level deep. Undefined when a length is not the shortest form, is over
 * 64 KiB or leaves the bytes.
 */
export function readDer(bytes: Uint8Array): readonly DerValue[] | undefined {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length;) {
    const header = readHeader(bytes.subarray(at));
    if (header === undefined) return undefined;
    const end = at + header.size + header.length;
    if (end > bytes.length) return undefined;
    values.push({ tag: header.tag, content: bytes.subarray(at + header.size, end) });
    at = end;
  }
  return values;
}

/** The number in an INTEGER's content; undefined when it is negative, not minimal or over 32 bits. */
export function readDerInteger(content: Uint8Array): number | undefined {
  const [first = 0x80, second = 0x80] = content;
  const isMinimal = content.length === 1 || first !== 0 || second >= 0x80;
  if (content.length > 5 || first >= 0x80 || !isMinimal) return undefined;
  const value = content.reduce((sum, byte) => sum * 256 + byte, 0);
  return value < 2 ** 32 ? value : undefined;
}

function readHeader(bytes: Uint8Array): { tag: number; size: number; length: number } | undefined {
  const [tag, first, second = 0, third = 0] = bytes;
  if (tag === undefined || first === undefined) return undefined;
  if (first < 0x80) return { tag, size: 2, length: first };
  if (first === 0x81 && bytes.length > 2 && second >= 0x80) return { tag, size: 3, length: second };
  if (first === 0x82 && bytes.length > 3 && second > 0) return { tag, size: 4, length: second * 256 + third };
  return undefined;
}
