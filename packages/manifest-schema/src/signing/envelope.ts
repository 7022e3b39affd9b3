import { OpsError } from '../errors/ops-error.js';
import { decodeCanonicalBase64, encodeBase64 } from './base64.js';
import { signBytes } from './ed25519-strict.js';
import type { SigningKey } from './keys.js';
import { decodeStatement, encodeStatement, type Statement } from './statement.js';

/** A DSSE envelope (https://github.com/secure-systems-lab/dsse): what a `.sig` file holds. */
export interface Envelope {
  readonly payloadType: string;
  /** Canonical base64 of the statement. */
  readonly payload: string;
  readonly signatures: readonly EnvelopeSignature[];
}

export interface EnvelopeSignature {
  readonly keyid: string;
  /** Canonical base64 of 64 bytes. */
  readonly sig: string;
}

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
export const MAX_ENVELOPE_BYTES = 64 * 1024;
const MAX_SIGNATURES = 8;

/** Signs a statement with one key. */
export function signStatement(statement: Statement, key: SigningKey): Envelope {
  const payload = encodeStatement(statement);
  const sig = encodeBase64(signBytes(preAuthEncoding(payload), key.secretKey));
  return {
    payloadType: PAYLOAD_TYPE,
    payload: encodeBase64(payload),
    signatures: [{ keyid: key.publicKey.keyId, sig }],
  };
}

/** The text of a `.sig` file. */
export function serialiseEnvelope(envelope: Envelope): string {
  const { payloadType, payload } = envelope;
  const signatures = envelope.signatures.map(({ keyid, sig }) => ({ keyid, sig }));
  return `${JSON.stringify({ payloadType, payload, signatures }, null, 2)}\n`;
}

/**
 * Reads a `.sig` file: at most 64 KiB, exactly the three fields, the payload type (of a release, or the given one),
 * canonical base64, 1 to 8 signatures; in this order, each with its own signature.* code. Says nothing about trust.
 */
export function parseEnvelope(source: Uint8Array | string, payloadType: string = PAYLOAD_TYPE): Envelope {
  if (source.length > MAX_ENVELOPE_BYTES) throw tooLarge();
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  if (bytes.length > MAX_ENVELOPE_BYTES) throw tooLarge();
  const { text, value } = readJson(bytes);
  const envelope = checkEnvelope(value, payloadType);
  // JSON.parse keeps the last of two equal keys and another reader the first: every character must count.
  if (withoutSpace(JSON.stringify(value)).length !== withoutSpace(text).length) {
    throw new OpsError('signature.malformed', 'the signature file has a field twice, or escapes where none are needed');
  }
  return envelope;
}

/** The checks of `parseEnvelope` on a value that was not read from a file. */
export function checkEnvelope(value: unknown, expectedType: string = PAYLOAD_TYPE): Envelope {
  if (!hasExactKeys(value, ['payloadType', 'payload', 'signatures'])) throw malformed();
  const { payloadType, payload, signatures } = value;
  if (typeof payloadType !== 'string' || typeof payload !== 'string' || !Array.isArray(signatures)) throw malformed();
  const checked = signatures.map((signature: unknown): EnvelopeSignature => {
    if (!hasExactKeys(signature, ['keyid', 'sig'])) throw malformed();
    if (typeof signature.keyid !== 'string' || typeof signature.sig !== 'string') throw malformed();
    return { keyid: signature.keyid, sig: signature.sig };
  });
  if (payloadType !== expectedType) {
    throw new OpsError('signature.payload_type', `the envelope holds something other than ${expectedType}`);
  }
  for (const text of [payload, ...checked.map((signature) => signature.sig)]) decodeField(text);
  if (checked.length < 1 || checked.length > MAX_SIGNATURES) {
    throw new OpsError(
      'signature.count',
      `the envelope has ${checked.length} signatures; 1 to ${MAX_SIGNATURES} are allowed`,
    );
  }
  return { payloadType, payload, signatures: checked };
}

/**
 * Decodes what an envelope claims WITHOUT verifying anything: for showing only, never for a decision.
 * Throws signature.encoding, signature.statement_not_canonical or signature.statement_malformed.
 */
export function readStatement(envelope: Envelope): Statement {
  return decodeStatement(decodeField(envelope.payload));
}

/** Decodes canonical base64; throws signature.encoding for any other spelling. */
export function decodeField(text: string): Uint8Array {
  const bytes = decodeCanonicalBase64(text);
  if (bytes === undefined) throw new OpsError('signature.encoding', 'base64 in the envelope is not in canonical form');
  return bytes;
}

/** The bytes that are signed: DSSE's pre-authentication encoding, which binds the payload type. */
export function preAuthEncoding(payload: Uint8Array, payloadType: string = PAYLOAD_TYPE): Uint8Array {
  const head = new TextEncoder().encode(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `);
  const bytes = new Uint8Array(head.length + payload.length);
  bytes.set(head);
  bytes.set(payload, head.length);
  return bytes;
}

function readJson(bytes: Uint8Array): { text: string; value: unknown } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch (error) {
    // TextDecoder and JSON.parse have no other way to say "not UTF-8" and "not JSON".
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    throw malformed();
  }
}

function withoutSpace(text: string): string {
  return text.replaceAll(/[ \t\r\n]/g, '');
}

function hasExactKeys<K extends string>(value: unknown, keys: readonly K[]): value is Record<K, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));
}

function malformed(): OpsError {
  return new OpsError('signature.malformed', 'the signature file is not a DSSE envelope with exactly the known fields');
}

function tooLarge(): OpsError {
  return new OpsError('signature.too_large', `the signature file is larger than ${MAX_ENVELOPE_BYTES} bytes`, {
    details: { limit: MAX_ENVELOPE_BYTES },
  });
}
