import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DER, readDer, readDerInteger, writeDer, writeDerInteger } from './der.js';

describe('DER', () => {
  it.each([
    [0, '020100'],
    [127, '02017f'],
    [128, '02020080'],
    [2048, '02020800'],
    [600_000, '02030927c0'],
    [2 ** 32 - 1, '020500ffffffff'],
  ])('writes the number %i', (value, hex) => {
    expect(Buffer.from(writeDerInteger(value)).toString('hex')).toBe(hex);
    expect(readDerInteger(Buffer.from(hex, 'hex').subarray(2))).toBe(value);
  });

  it.each(['', '80', 'ff', '0001', '0100000000', '000100000000'])('reads no number in %j', (hex) => {
    expect(readDerInteger(Buffer.from(hex, 'hex'))).toBeUndefined();
  });

  it('reads back what it wrote', () => {
    const lengths = fc.constantFrom(0, 1, 127, 128, 255, 256, 65_535);
    fc.assert(
      fc.property(lengths, lengths, (first, second) => {
        const [a, b] = [Buffer.alloc(first, 1), Buffer.alloc(second, 2)];
        const values = readDer(Buffer.concat([writeDer(DER.octets, a), writeDer(DER.sequence, b)])) ?? [];
        expect(values.map(({ tag, content }) => [tag, content.length])).toEqual([
          [DER.octets, first],
          [DER.sequence, second],
        ]);
      }),
    );
  });

  it.each([
    ['a long form for a short length', '04810100'],
    ['two bytes for a length of one', '0482008000'],
    ['a length without end', '0480aa0000'],
    ['a length that leaves the bytes', '040500'],
    ['a tag alone', '04'],
    ['a length that is cut', '0482'],
    ['lengths over 64 KiB', '048301000000'],
  ])('refuses %s', (_what, hex) => {
    expect(readDer(Buffer.from(hex, 'hex'))).toBeUndefined();
  });
});
