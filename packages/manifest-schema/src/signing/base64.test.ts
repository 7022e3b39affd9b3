import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCanonicalBase64, encodeBase64 } from './base64.js';

describe('base64', () => {
  it('writes what Buffer writes and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = encodeBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(decodeCanonicalBase64(text)).toEqual(bytes);
      }),
    );
  });

  it.each([
    ['spare bits', 'AB=='],
    ['spare bits in the last but one', 'AAB='],
    ['no padding', 'AA'],
    ['too much padding', 'AAA=='],
    ['padding in the middle', 'AA==AAAA'],
    ['white space', 'AAAA\n'],
    ['a space', 'AA AA'],
    ['the URL alphabet', '-_AA'],
    ['other characters', 'AAA\u00e9'],
    ['a lone character', 'A'],
  ])('refuses %s', (_what, text) => {
    expect(decodeCanonicalBase64(text)).toBeUndefined();
  });

  it('has one spelling for each value', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9+/=]{0,12}$/), (text) => {
        const bytes = decodeCanonicalBase64(text);
        expect(bytes === undefined ? text : encodeBase64(bytes)).toBe(text);
      }),
    );
  });
});
