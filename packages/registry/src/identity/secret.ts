import { createHash, randomBytes, randomInt } from 'node:crypto';

const SECRET_BYTES = 32;
const SECRET = /^[A-Za-z0-9_-]{43}$/;
/** Letters only, without vowels, so that no code is a word or mixes up with digits (RFC 8628, 6.1). */
const USER_CODE_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const USER_CODE_LENGTH = 8;
const USER_CODE = new RegExp(`^[${USER_CODE_LETTERS}]{${USER_CODE_LENGTH}}$`);

/** 256 random bits as text, for cookies, links and device codes. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

export function isSecret(text: string): boolean {
  return SECRET.test(text);
}

/** What is stored of a random secret. Looking one up by its hash tells nothing by its timing. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A code that a person types: eight letters (35 bits), which live for minutes and are guessed at a limited rate. */
export function newUserCode(): string {
  return Array.from({ length: USER_CODE_LENGTH }, () => USER_CODE_LETTERS[randomInt(USER_CODE_LETTERS.length)]).join(
    '',
  );
}

/** The code in what a person typed, whatever the case and the hyphens; undefined when it cannot be one. */
export function readUserCode(typed: string): string | undefined {
  const code = lettersOf(typed);
  return USER_CODE.test(code) ? code : undefined;
}

/** As it is shown: `BCDF-GHJK`. */
export function shownUserCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

const RECOVERY_LENGTH = 16;
const RECOVERY_CODE = new RegExp(`^[${USER_CODE_LETTERS}]{${RECOVERY_LENGTH}}$`);

/** A code that a person keeps on paper: sixteen letters (69 bits), so that its hash gives nothing away. */
export function newRecoveryCode(): string {
  const letters = Array.from({ length: RECOVERY_LENGTH }, () => USER_CODE_LETTERS[randomInt(USER_CODE_LETTERS.length)]);
  return (letters.join('').match(/.{4}/g) ?? []).join('-');
}

/** The code in what a person typed, whatever the case and the hyphens; undefined when it cannot be one. */
export function readRecoveryCode(typed: string): string | undefined {
  const code = lettersOf(typed);
  return RECOVERY_CODE.test(code) ? code : undefined;
}

function lettersOf(typed: string): string {
  return typed
    .slice(0, 50)
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .toUpperCase();
}
