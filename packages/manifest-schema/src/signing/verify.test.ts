import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../errors/error-codes.js';
import { OpsError } from '../errors/ops-error.js';
import { parseEnvelope, serialiseEnvelope, signStatement } from './envelope.js';
import { statementFor } from './statement.js';
import { aKey, expectedRelease, releaseFacts, signPayload } from './testing/release.js';
import { verifyEnvelope, type ExpectedRelease, type TrustedKey } from './verify.js';

const key = aKey();
const other = aKey('other');
const statement = statementFor(releaseFacts());
const good = signStatement(statement, key);
const signature = good.signatures[0] ?? { keyid: '', sig: '' };
const payload = Buffer.from(good.payload, 'base64');

/** One attack: what the attacker hands over, and what the victim expects and trusts. */
interface Row {
  readonly file?: unknown;
  readonly expected?: Partial<ExpectedRelease>;
  readonly trusted?: readonly TrustedKey[];
}

const trusting = (changes: Partial<TrustedKey> = {}): readonly TrustedKey[] => [{ key: key.publicKey, ...changes }];

/** What the attacker signs with a good key, after changing the text or a field of the statement. */
function signText(change: (text: string) => string): unknown {
  return signPayload(Buffer.from(change(payload.toString())), [key]);
}

function signPredicate(changes: Record<string, unknown>): unknown {
  const { predicate, predicateType, subject, _type } = statement;
  const members = Object.entries({ ...predicate, ...changes }).filter(([, value]) => value !== undefined);
  const sorted = Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
  const [{ digest, name }] = subject;
  return signText(() => JSON.stringify({ _type, predicate: sorted, predicateType, subject: [{ digest, name }] }));
}

function verdict({ file = good, expected = {}, trusted = trusting() }: Row): string {
  const bytes = file instanceof Uint8Array ? file : Buffer.from(typeof file === 'string' ? file : JSON.stringify(file));
  try {
    verifyEnvelope(parseEnvelope(bytes), expectedRelease(expected), trusted);
    return 'verified';
  } catch (error) {
    if (error instanceof OpsError) return error.code;
    throw error;
  }
}

function malleated(): string {
  const bytes = Buffer.from(signature.sig, 'base64');
  const L = 2n ** 252n + 27742317777372353535851937790883648493n;
  let s = bytes.subarray(32).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n) + L;
  for (let at = 32; at < 64; at++, s >>= 8n) bytes[at] = Number(s & 255n);
  return bytes.toString('base64');
}

/** 64 bytes leave four spare bits in the last digit: always zero in the canonical spelling. */
function withSpareBit(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return `${text.slice(0, -3)}${alphabet.charAt(alphabet.indexOf(text.charAt(text.length - 3)) + 1)}==`;
}

const withSignatures = (...signatures: readonly unknown[]): unknown => ({ ...good, signatures });
const by = (signer = key): { keyid: string; sig: string } =>
  signPayload(payload, [signer]).signatures[0] ?? { keyid: '', sig: '' };
const flipped = Buffer.from(signature.sig, 'base64').map((byte, at) => (at === 5 ? byte ^ 1 : byte));
const badSig = Buffer.from(flipped).toString('base64');

describe('a release', () => {
  it.each<[string, Row]>([
    ['signed by a trusted key', {}],
    ['with an unknown signature beside the good one', { file: withSignatures(by(other), signature) }],
    ['with eight signatures', { file: withSignatures(signature, ...Array.from({ length: 7 }, () => by(other))) }],
    [
      'signed by two trusted keys',
      { file: withSignatures(by(other), signature), trusted: [...trusting(), { key: other.publicKey }] },
    ],
    ['when no registry is bound', { expected: { registry: undefined as never } }],
    [
      'for any registry',
      { file: signPredicate({ registry: '*' }), expected: { registry: 'https://elsewhere.example' } },
    ],
    [
      'without a publisher, by a key that its publisher owns',
      { file: signPredicate({ publisher: undefined }), trusted: trusting({ publisher: 'acme' }) },
    ],
    ['on the first instant of its key', { trusted: trusting({ notBefore: '2026-11-22T00:00:00Z' }) }],
    ['before its key expired', { trusted: trusting({ expiresAt: '2026-11-22T00:00:01Z' }) }],
    [
      'before its key was superseded',
      { trusted: trusting({ revokedAt: '2026-11-23T00:00:00Z', revokedReason: 'superseded' }) },
    ],
    [
      'by an expired key and a good one',
      {
        file: withSignatures(by(other), signature),
        trusted: [...trusting(), { key: other.publicKey, expiresAt: '2020-01-01T00:00:00Z' }],
      },
    ],
  ])('is verified: %s', (_what, row) => {
    expect(verdict(row)).toBe('verified');
  });

  it('comes back with its statement and the key that counted', () => {
    const file = parseEnvelope(JSON.stringify(withSignatures(by(other), signature)));
    expect(verifyEnvelope(file, expectedRelease(), trusting())).toEqual({ statement, keyId: key.publicKey.keyId });
  });

  it.each<[string, ErrorCode, Row]>([
    ['70 KB of spaces behind it', 'signature.too_large', { file: serialiseEnvelope(good) + ' '.repeat(70_000) }],
    ['64 KiB in characters, more in bytes', 'signature.too_large', { file: `{"a":"${'\u20ac'.repeat(30_000)}"}` }],
    ['not JSON', 'signature.malformed', { file: 'signed, honestly' }],
    ['JSON but no object', 'signature.malformed', { file: '[]' }],
    ['null', 'signature.malformed', { file: 'null' }],
    ['not UTF-8', 'signature.malformed', { file: Buffer.from(`${JSON.stringify(good)}\xff`, 'latin1') }],
    ['a byte order mark', 'signature.malformed', { file: `\ufeff${JSON.stringify(good)}` }],
    ['an extra key', 'signature.malformed', { file: { ...good, trusted: true } }],
    ['a key named __proto__', 'signature.malformed', { file: JSON.stringify(good).replace('{', '{"__proto__":{},') }],
    ['a missing key', 'signature.malformed', { file: { payload: good.payload, signatures: good.signatures } }],
    ['an extra key in a signature', 'signature.malformed', { file: withSignatures({ ...signature, cert: 'x' }) }],
    [
      'signatures that are no list',
      'signature.malformed',
      { file: { ...good, signatures: { 0: signature, length: 1 } } },
    ],
    ['a signature that is a number', 'signature.malformed', { file: withSignatures({ ...signature, sig: 7 }) }],
    [
      'two payloads, of which readers take the first or the last',
      'signature.malformed',
      { file: JSON.stringify(good).replace('{', `{"payload":"AAAA",`) },
    ],
    ['escapes', 'signature.malformed', { file: JSON.stringify(good).replace('application/', 'application\\/') }],
    ['another payload type', 'signature.payload_type', { file: signPayload(payload, [key], 'application/json') }],
    [
      'another payload type under our signature',
      'signature.payload_type',
      { file: { ...good, payloadType: 'text/plain' } },
    ],
    ['base64 with a line break', 'signature.encoding', { file: { ...good, payload: `${good.payload}\n` } }],
    [
      'base64 without padding',
      'signature.encoding',
      { file: withSignatures({ ...signature, sig: signature.sig.replace(/=+$/, '') }) },
    ],
    [
      'base64 with spare bits set',
      'signature.encoding',
      { file: withSignatures({ ...signature, sig: withSpareBit(signature.sig) }) },
    ],
    [
      'base64 in the URL alphabet',
      'signature.encoding',
      { file: { ...good, payload: `${good.payload.slice(0, -4)}-_-_` } },
    ],
    ['no signature', 'signature.count', { file: withSignatures() }],
    ['nine signatures', 'signature.count', { file: withSignatures(...Array.from({ length: 9 }, () => signature)) }],
    ['an unknown key', 'signature.untrusted_key', { file: withSignatures(by(other)) }],
    ['no trusted key at all', 'signature.untrusted_key', { trusted: [] }],
    [
      'the key id of a trusted key in another spelling',
      'signature.untrusted_key',
      { file: withSignatures({ ...signature, keyid: `${signature.keyid}=` }) },
    ],
    [
      'a trusted label on another key',
      'signature.untrusted_key',
      {
        file: withSignatures(by(other)),
        trusted: [{ key: { keyId: other.publicKey.keyId, bytes: key.publicKey.bytes } }],
      },
    ],
    ['a changed signature', 'signature.invalid', { file: withSignatures({ ...signature, sig: badSig }) }],
    [
      'a bad signature by a known key beside a good one',
      'signature.invalid',
      {
        file: withSignatures(signature, { ...signature, sig: badSig }),
      },
    ],
    [
      'a bad signature by a second trusted key',
      'signature.invalid',
      {
        file: withSignatures(signature, { keyid: other.publicKey.keyId, sig: signature.sig }),
        trusted: [...trusting(), { key: other.publicKey }],
      },
    ],
    ['S + L', 'signature.invalid', { file: withSignatures({ ...signature, sig: malleated() }) }],
    [
      'a short signature',
      'signature.invalid',
      { file: withSignatures({ ...signature, sig: signature.sig.slice(0, 84) }) },
    ],
    ['an empty signature', 'signature.invalid', { file: withSignatures({ ...signature, sig: '' }) }],
    [
      'a signature of zeros',
      'signature.invalid',
      { file: withSignatures({ ...signature, sig: Buffer.alloc(64).toString('base64') }) },
    ],
    [
      'a small-order key among the trusted',
      'signature.invalid',
      smallOrderKey(Buffer.from([1, ...new Uint8Array(31)])),
    ],
    [
      'a small-order key in a second encoding',
      'signature.invalid',
      smallOrderKey(Buffer.from(`ee${'ff'.repeat(30)}7f`, 'hex')),
    ],
    [
      'another payload under the signature',
      'signature.invalid',
      { file: { ...good, payload: Buffer.from(`${payload.toString()} `).toString('base64') } },
    ],
    [
      'a signature over the payload without DSSE',
      'signature.invalid',
      { file: withSignatures({ ...signature, sig: signPayload(Buffer.from(''), [key]).signatures[0]?.sig }) },
    ],
    [
      'spaces in the statement',
      'signature.statement_not_canonical',
      { file: signText((text) => text.replace(',', ', ')) },
    ],
    ['keys in another order', 'signature.statement_not_canonical', { file: signText(() => JSON.stringify(statement)) }],
    [
      'a key twice in the statement',
      'signature.statement_not_canonical',
      { file: signText((text) => text.replace('{"id":"my-plugin",', '{"id":"evil-plugin","id":"my-plugin",')) },
    ],
    [
      'a number in another spelling',
      'signature.statement_not_canonical',
      { file: signText((text) => text.replace('123456', '123456.0')) },
    ],
    ['a statement that is not JSON', 'signature.statement_not_canonical', { file: signText(() => 'trust me') }],
    [
      'a statement that is not UTF-8',
      'signature.statement_not_canonical',
      { file: signPayload(Buffer.from([0xff]), [key]) },
    ],
    [
      'a statement with a byte order mark',
      'signature.statement_not_canonical',
      { file: signText((text) => `\ufeff${text}`) },
    ],
    [
      'a statement of 20,000 levels',
      'signature.statement_not_canonical',
      { file: signText(() => '['.repeat(20_000) + ']'.repeat(20_000)) },
    ],
    ['a field more', 'signature.statement_malformed', { file: signPredicate({ sandbox: false }) }],
    ['a field less', 'signature.statement_malformed', { file: signPredicate({ treeDigest: undefined }) }],
    ['a publisher of null', 'signature.statement_malformed', { file: signPredicate({ publisher: null }) }],
    ['a size in text', 'signature.statement_malformed', { file: signPredicate({ size: '123456' }) }],
    [
      'another kind of statement',
      'signature.statement_malformed',
      { file: signText((text) => text.replace('plugin-release', 'plugin-revoked')) },
    ],
    [
      'another statement version',
      'signature.statement_malformed',
      { file: signText((text) => text.replace('Statement/v1', 'Statement/v2')) },
    ],
    [
      'two subjects',
      'signature.statement_malformed',
      { file: signText((text) => text.replace(/"subject":\[(.*)\]/, '"subject":[$1,$1]')) },
    ],
    [
      'a second digest',
      'signature.statement_malformed',
      { file: signText((text) => text.replace('"sha256":"ab', '"md5":"0","sha256":"ab')) },
    ],
    [
      'a subject of another name',
      'signature.statement_malformed',
      { file: signText((text) => text.replace('my-plugin-1.0.0.zip', 'my-plugin-1.0.1.zip')) },
    ],
    ['other bytes', 'signature.digest_mismatch', { expected: { sha256: 'cd'.repeat(32) } }],
    ['another size', 'signature.size_mismatch', { expected: { size: 123_457 } }],
    ['other files', 'signature.tree_mismatch', { expected: { treeDigest: `t1:${'B'.repeat(42)}A=` } }],
    ['replay under another id', 'signature.id_mismatch', { expected: { id: 'your-plugin' } }],
    ['replay under another version', 'signature.version_mismatch', { expected: { version: '1.0.1' } }],
    ['replay under another build', 'signature.version_mismatch', { expected: { version: '1.0.0+1' } }],
    [
      'replay at another registry',
      'signature.registry_mismatch',
      { expected: { registry: 'https://elsewhere.example' } },
    ],
    [
      'replay under another base path',
      'signature.registry_mismatch',
      { expected: { registry: 'https://registry.example/eu' } },
    ],
    ['replay by another publisher', 'signature.publisher_mismatch', { expected: { publisher: 'evil' } }],
    [
      'a key that belongs to another publisher',
      'signature.publisher_mismatch',
      { trusted: trusting({ publisher: 'evil' }) },
    ],
    [
      'no publisher, by a key of another one',
      'signature.publisher_mismatch',
      {
        file: signPredicate({ publisher: undefined }),
        trusted: trusting({ publisher: 'evil' }),
      },
    ],
    [
      'a statement for another publisher than the owner of its key',
      'signature.publisher_mismatch',
      {
        expected: { publisher: undefined as never },
        trusted: trusting({ publisher: 'evil' }),
      },
    ],
    [
      'a key that is not valid yet',
      'signature.key_not_yet_valid',
      { trusted: trusting({ notBefore: '2026-11-22T00:00:01Z' }) },
    ],
    ['a key that has expired', 'signature.key_expired', { trusted: trusting({ expiresAt: '2026-11-22T00:00:00Z' }) }],
    [
      'a superseded key, used afterwards',
      'signature.key_revoked',
      {
        trusted: trusting({ revokedAt: '2026-11-21T00:00:00Z', revokedReason: 'superseded' }),
      },
    ],
    [
      'a compromised key, used before that was known',
      'signature.key_revoked',
      {
        trusted: trusting({ revokedAt: '2026-12-24T00:00:00Z', revokedReason: 'compromised' }),
      },
    ],
    [
      'a key revoked without a reason',
      'signature.key_revoked',
      { trusted: trusting({ revokedAt: '2026-12-24T00:00:00Z' }) },
    ],
    [
      'a key superseded at no known time',
      'signature.key_revoked',
      { trusted: trusting({ revokedReason: 'superseded' }) },
    ],
    ['an unreadable start', 'signature.key_not_yet_valid', { trusted: trusting({ notBefore: 'yesterday' }) }],
    ['an unreadable end', 'signature.key_expired', { trusted: trusting({ expiresAt: '2027-13-01T00:00:00Z' }) }],
    [
      'an unreadable revocation',
      'signature.key_revoked',
      { trusted: trusting({ revokedAt: 'later', revokedReason: 'superseded' }) },
    ],
    [
      'an unreadable time of acceptance',
      'signature.key_expired',
      {
        expected: { at: 'soon' },
        trusted: trusting({ expiresAt: '2027-01-01T00:00:00Z' }),
      },
    ],
  ])('is refused: %s', (_what, code, row) => {
    expect(verdict(row)).toBe(code);
  });

  it('is checked in the order of the design: the first fault is the one that is told', () => {
    const wrong = {
      sha256: '0'.repeat(64),
      size: 1,
      id: 'x-plugin',
      version: '9.9.9',
      registry: 'https://x.example',
      publisher: 'evil',
    };
    const trusted = trusting({ publisher: 'else', expiresAt: '2020-01-01T00:00:00Z', revokedReason: 'compromised' });
    const expected: Partial<ExpectedRelease> = { ...wrong, treeDigest: 't1:' };
    const codes = [];
    for (const fixed of ['', 'sha256', 'size', 'treeDigest', 'id', 'version', 'registry', 'publisher'] as const) {
      if (fixed !== '') delete (expected as Record<string, unknown>)[fixed];
      codes.push(verdict({ expected, trusted }));
    }
    codes.push(verdict({ trusted: trusting({ expiresAt: '2020-01-01T00:00:00Z', revokedReason: 'compromised' }) }));
    codes.push(verdict({ trusted: trusting({ revokedReason: 'compromised' }) }));
    expect(codes.map((code) => code.slice('signature.'.length))).toEqual([
      'digest_mismatch',
      'size_mismatch',
      'tree_mismatch',
      'id_mismatch',
      'version_mismatch',
      'registry_mismatch',
      'publisher_mismatch',
      'publisher_mismatch',
      'key_expired',
      'key_revoked',
    ]);
  });

  it('does not take an envelope that skipped parseEnvelope at its word', () => {
    const unparsed = { ...good, payloadType: 'text/plain' };
    expect(() => verifyEnvelope(unparsed, expectedRelease(), trusting())).toThrow(
      expect.objectContaining({ code: 'signature.payload_type' }),
    );
  });
});

/** With such a key R = identity, S = 0 is a signature of every message for a lax verifier. */
function smallOrderKey(bytes: Uint8Array): Row {
  const fake = aKeyOf(bytes);
  const sig = Buffer.concat([Buffer.from([1]), Buffer.alloc(63)]).toString('base64');
  return { file: withSignatures({ keyid: fake.keyId, sig }), trusted: [{ key: fake }] };
}

function aKeyOf(bytes: Uint8Array): { keyId: string; bytes: Uint8Array } {
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes]);
  const digest = createHash('sha256').update(spki).digest('base64');
  return { keyId: `SHA256:${digest.replace('=', '')}`, bytes };
}
