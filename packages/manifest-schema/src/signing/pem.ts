import { OpsError } from '../errors/ops-error.js';
import { decodeCanonicalBase64, encodeBase64 } from './base64.js';

export interface PemBlock {
  /** What stands between BEGIN and the dashes, such as `PRIVATE KEY`. */
  readonly label: string;
  /** The DER inside. */
  readonly bytes: Uint8Array;
}

const MAX_PEM_LENGTH = 16 * 1024;
const PEM = /^\s*-----BEGIN ([A-Z0-9]+(?: [A-Z0-9]+)*)-----[ \t]*\r?\n([A-Za-z0-9+/=\r\n]*)-----END \1-----\s*$/;

/**
 * Reads a text that is exactly one PEM block (RFC 7468, strict form: no headers, nothing around it).
 * Throws key.unusable; the message never repeats the text, which may be a secret.
 */
export function readPem(text: string): PemBlock {
  if (text.length > MAX_PEM_LENGTH) {
    throw new OpsError('key.unusable', `the key file is larger than ${MAX_PEM_LENGTH} bytes`);
  }
  const match = PEM.exec(text);
  const bytes = match?.[2] === undefined ? undefined : decodeCanonicalBase64(match[2].replaceAll(/[\r\n]/g, ''));
  if (match?.[1] === undefined || bytes === undefined) {
    throw new OpsError('key.unusable', 'the key is not a single PEM block in the form that openssl writes');
  }
  return { label: match[1], bytes };
}

/** Writes one PEM block with lines of 64 characters, as openssl does. */
export function writePem(label: string, bytes: Uint8Array): string {
  const lines = encodeBase64(bytes).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
