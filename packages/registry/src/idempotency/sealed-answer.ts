import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** An answer as it is given again. */
export interface GivenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What only the caller has: the token and the key, both as they were sent. */
export interface CallerSecrets {
  readonly token: string;
  readonly key: string;
}

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts an answer for the caller alone: a new token may be in it, and whoever reads the database has neither the
 * token that asked for it nor the key.
 */
export function sealAnswer(answer: GivenAnswer, secrets: CallerSecrets): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, sealingKey(secrets), iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(answer), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Reads back what {@link sealAnswer} wrote. @throws Error when it was changed or the secrets are others */
export function openAnswer(text: string, secrets: CallerSecrets): GivenAnswer {
  const bytes = Buffer.from(text, 'base64');
  const decipher = createDecipheriv(CIPHER, sealingKey(secrets), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const plain = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  return JSON.parse(plain.toString('utf8')) as GivenAnswer;
}

function sealingKey({ token, key }: CallerSecrets): Buffer {
  return Buffer.from(hkdfSync('sha256', token, key, 'ops-center idempotent answer', 32));
}
