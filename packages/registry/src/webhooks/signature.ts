import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A new secret: `whsec_` and 256 random bits. */
export function newWebhookSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64url')}`;
}

/**
 * The header `Ops-Signature`: when it was signed, in seconds since 1970, and for each secret in force the HMAC-SHA256
 * over that number, a full stop and the body, in hex: `t=1764072000,v1=...`. The key is the whole text of the secret.
 */
export function signatureHeader(secrets: readonly string[], body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const parts = secrets.map((secret) => {
    return `v1=${createHmac('sha256', secret).update(`${seconds}.`).update(body).digest('hex')}`;
  });
  return [`t=${seconds}`, ...parts].join(',');
}
