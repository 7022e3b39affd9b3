import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpsError } from '../errors/ops-error.js';
import {
  MAX_ENVELOPE_BYTES,
  parseEnvelope,
  preAuthEncoding,
  readStatement,
  serialiseEnvelope,
  signStatement,
} from './envelope.js';
import { statementFor } from './statement.js';
import { aKey, releaseFacts, signPayload } from './testing/release.js';

const statement = statementFor(releaseFacts());
const envelope = signStatement(statement, aKey());

describe('an envelope', () => {
  it('is what node:crypto would sign', () => {
    expect(envelope).toEqual(signPayload(Buffer.from(envelope.payload, 'base64'), [aKey()]));
  });

  it('signs the pre-authentication encoding of DSSE', () => {
    expect(Buffer.from(preAuthEncoding(Buffer.from('hello world'))).toString()).toBe(
      'DSSEv1 28 application/vnd.in-toto+json 11 hello world',
    );
  });

  it('comes back from its file, whatever white space and key order it has', () => {
    const { payload, payloadType, signatures } = envelope;
    const reordered = { signatures: signatures.map(({ keyid, sig }) => ({ sig, keyid })), payload, payloadType };
    for (const text of [
      serialiseEnvelope(envelope),
      JSON.stringify(reordered),
      `\r\n${JSON.stringify(reordered, null, '\t')}`,
    ]) {
      expect(parseEnvelope(text)).toEqual(envelope);
      expect(parseEnvelope(Buffer.from(text))).toEqual(envelope);
    }
  });

  it('may have exactly 64 KiB', () => {
    const text = serialiseEnvelope(envelope);
    expect(parseEnvelope(text + ' '.repeat(MAX_ENVELOPE_BYTES - text.length))).toEqual(envelope);
    expect(() => parseEnvelope(text + ' '.repeat(MAX_ENVELOPE_BYTES - text.length + 1))).toThrow(
      expect.objectContaining({ code: 'signature.too_large', details: { limit: 65_536 } }),
    );
  });

  it('is measured in bytes, also when it is given as text', () => {
    expect(() => parseEnvelope(`{"a":"${'\u20ac'.repeat(30_000)}"}`)).toThrow(
      expect.objectContaining({ code: 'signature.too_large' }),
    );
  });

  it('shows what it claims without a word about trust', () => {
    expect(readStatement(envelope)).toEqual(statement);
    const nonsense = { ...envelope, payload: Buffer.from('{}').toString('base64') };
    expect(() => readStatement(nonsense)).toThrow(expect.objectContaining({ code: 'signature.statement_malformed' }));
  });

  it('is read, or refused by a name: no other error, whatever the bytes', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .array(fc.constantFrom(...serialiseEnvelope(envelope).split(/(?<=["{}[\]:,])/), '__proto__'), { maxLength: 60 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.oneof(texts, fc.uint8Array()), (source) => {
        try {
          parseEnvelope(source);
        } catch (error) {
          expect(error).toBeInstanceOf(OpsError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
