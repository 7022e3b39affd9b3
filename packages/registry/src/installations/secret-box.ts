import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { OpsError } from '@ops-center/manifest-schema';

/** Seals secrets for the database, and opens them again. */
export interface SecretBox {
  /** @param bound what the secret belongs to: sealed for one place, it opens in no other */
  seal(text: string, bound: string): string;
  /** Seals with one of its keys that need not be the newest. */
  sealWith(keyId: string, text: string, bound: string): string;
  /** @throws OpsError registry.unavailable without the key; an Error when it was changed or moved */
  open(sealed: string, bound: string): string;
  /** What everything begins with that the newest key sealed. */
  readonly prefix: string;
  /** Ids of its keys, the newest first. */
  readonly keyIds: readonly [string, ...string[]];
}

export const KEY_BYTES = 32;
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 's1';

/** @param keys of 32 bytes each: the first seals, all of them open */
export function createSecretBox(keys: readonly Uint8Array[]): SecretBox {
  const byId = new Map(keys.map((key) => [keyId(key), key]));
  const [current] = keys;
  if (current === undefined) throw new TypeError('a secret box needs a key');
  const currentId = keyId(current);
  function sealWith(id: string, text: string, bound: string): string {
    const key = byId.get(id);
    if (key === undefined) throw new TypeError('a secret box seals with its own keys');
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(bound));
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return [VERSION, id, sealed.toString('base64url')].join('.');
  }
  return {
    seal: (text, bound) => sealWith(currentId, text, bound),
    sealWith,
    open(text, bound) {
      const [version, id = '', payload = ''] = text.split('.');
      const key = byId.get(id);
      if (version !== VERSION || key === undefined) {
        throw new OpsError(
          'registry.unavailable',
          `a secret was sealed with the key ${id}, which this server does not have`,
          {
            hint: 'The operator has to give this server the encryption keys of the registry.',
          },
        );
      }
      const sealed = Buffer.from(payload, 'base64url');
      const cipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(bound));
      cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      return Buffer.concat([cipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), cipher.final()]).toString('utf8');
    },
    prefix: `${VERSION}.${currentId}.`,
    keyIds: [currentId, ...keys.slice(1).map(keyId)],
  };
}

/** Tells keys apart, and tells nothing of the key. */
export function keyId(key: Uint8Array): string {
  return createHash('sha256').update('ops-center encryption key\0').update(key).digest('hex').slice(0, 12);
}
