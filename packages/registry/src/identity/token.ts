import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_CHARACTERS = 30;
const CHECKSUM_CHARACTERS = 6;
const FORM = /^ocp_[0-9A-Za-z]{36}$/;
const PREFIX_CHARACTERS = 10;

/** A new token: `ocp_`, 30 random base62 characters (178 bits), 6 of checksum. Shown once, then only its hash is kept. */
export function newToken(): string {
  let random = '';
  for (let index = 0; index < RANDOM_CHARACTERS; index += 1) random += ALPHABET[randomInt(ALPHABET.length)];
  return `ocp_${random}${checksum(random)}`;
}

/** Tells a token from a mistyped or cut one without asking the database; secret scanners use the same rule. */
export function isWellFormedToken(text: string): boolean {
  return FORM.test(text) && checksum(text.slice(4, 4 + RANDOM_CHARACTERS)) === text.slice(4 + RANDOM_CHARACTERS);
}

/** What is stored. A plain hash is enough: the token is random, nobody can guess its way through 178 bits. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The part that may be shown. */
export function tokenPrefix(token: string): string {
  return token.slice(0, PREFIX_CHARACTERS);
}

function checksum(random: string): string {
  let value = crc32(random);
  let text = '';
  for (let index = 0; index < CHECKSUM_CHARACTERS; index += 1) {
    text = `${ALPHABET[value % ALPHABET.length]}${text}`;
    value = Math.floor(value / ALPHABET.length);
  }
  return text;
}
