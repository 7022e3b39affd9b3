import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashToken, isWellFormedToken, newToken, tokenPrefix } from './token.js';

test('a new token has the documented form and is never the same', () => {
  const tokens = Array.from({ length: 200 }, newToken);
  for (const token of tokens) expect(token).toMatch(/^ocp_[0-9A-Za-z]{36}$/);
  expect(new Set(tokens).size).toBe(200);
  expect(tokens.every(isWellFormedToken)).toBe(true);
});

test('the checksum is the base62 CRC-32 of the random part, so that scanners elsewhere can use the same rule', () => {
  // crc32('000000000000000000000000000000') computed with Python's zlib.
  expect(isWellFormedToken('ocp_0000000000000000000000000000002C8GjS')).toBe(true);
});

test('one changed character is noticed without the database', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 39 }), fc.constantFrom(...'0aZ9bY'), (place, character) => {
      const token = newToken();
      fc.pre(token[place] !== character);
      expect(isWellFormedToken(`${token.slice(0, place)}${character}${token.slice(place + 1)}`)).toBe(false);
    }),
  );
});

test('texts that are not tokens are refused', () => {
  for (const text of [
    '',
    'ocp_',
    newToken().slice(1),
    `${newToken()} `,
    `${newToken()}x`,
    newToken().toUpperCase(),
    '\u0000',
  ]) {
    expect(isWellFormedToken(text)).toBe(false);
  }
});

test('what is stored and shown does not give the token', () => {
  const token = newToken();
  expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
  expect(tokenPrefix(token)).toBe(token.slice(0, 10));
});
