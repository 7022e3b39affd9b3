import { OpsError } from '../errors/ops-error.js';
import { encodeBase64 } from './base64.js';
import { signBytes, verifyBytes } from './ed25519-strict.js';
import { checkEnvelope, decodeField, preAuthEncoding } from './envelope.js';
import { keyIdOf, type PublicKey, type SigningKey } from './keys.js';

const MAX_DOCUMENT = 16 * 1024;

/**
 * Signs a document that is kept beside its signature, being too large for an envelope. It is a DSSE envelope whose payload
 * is empty: what is signed is the encoding of type and document, so a signature for one type says nothing of another.
 */
export function signDetached(document: Uint8Array, type: string, key: SigningKey): string {
  const sig = encodeBase64(signBytes(preAuthEncoding(document, type), key.secretKey));
  return `${JSON.stringify({ payloadType: type, payload: '', signatures: [{ keyid: key.publicKey.keyId, sig }] })}\n`;
}

/**
 * Verifies that a key signed a document.
 * @throws OpsError signature.malformed, signature.untrusted_key, signature.invalid and other signature.*
 */
export function verifyDetached(signature: string, document: Uint8Array, type: string, trusted: PublicKey): void {
  const { payload, signatures } = checkEnvelope(readJson(signature), type);
  const [only, ...more] = signatures;
  if (payload !== '' || only === undefined || more.length > 0) {
    throw new OpsError('signature.malformed', 'a signature beside a document has one signer and no payload');
  }
  const keyId = keyIdOf(trusted.bytes);
  if (only.keyid !== keyId) {
    throw new OpsError(
      'signature.untrusted_key',
      `it is signed by ${JSON.stringify(only.keyid.slice(0, 100))}, not by ${keyId}`,
    );
  }
  if (!verifyBytes(preAuthEncoding(document, type), decodeField(only.sig), trusted.bytes)) {
    throw new OpsError('signature.invalid', `the signature by ${keyId} does not match`, { details: { key_id: keyId } });
  }
}

function readJson(text: string): unknown {
  if (text.length > MAX_DOCUMENT) throw new OpsError('signature.too_large', 'the signature is too large');
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new OpsError('signature.malformed', 'the signature is not JSON');
  }
}
