import fc from 'fast-check';
import { createPrivateKey, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../errors/error-codes.js';
import { OpsError } from '../errors/ops-error.js';
import { canonicalJson } from './canonical-json.js';
import { serialiseEnvelope, signStatement } from './envelope.js';
import { followRotations, type AcceptedRotation } from './key-chain.js';
import { parseKeyEnvelope, signKeyStatement, verifyKeyRegistration, verifyKeyRotation } from './key-envelope.js';
import { encodePrivateKeyPem } from './key-pem.js';
import {
  KEY_PAYLOAD_TYPE,
  keyRegistrationFor,
  keyRotationFor,
  type KeyFacts,
  type RotationFacts,
} from './key-statement.js';
import { keyStatus } from './key-status.js';
import type { SigningKey } from './keys.js';
import { statementFor } from './statement.js';
import { aKey, expectedRelease, releaseFacts, signPayload } from './testing/release.js';
import { verifyEnvelope, type TrustedKey } from './verify.js';

const fresh = aKey('fresh');
const old = aKey('old');
const stranger = aKey('stranger');
const CONTEXT = { publisher: 'acme', registry: 'https://registry.example' };
const NOW = '2026-11-22T12:00:00Z';

const keyFacts = (changes: Partial<KeyFacts> = {}): KeyFacts => ({
  ...CONTEXT,
  key: fresh.publicKey,
  label: 'build server',
  nonce: 'n'.repeat(43),
  signedAt: NOW,
  ...changes,
});
const rotationFacts = (changes: Partial<RotationFacts> = {}): RotationFacts => ({
  ...CONTEXT,
  oldKey: old.publicKey.keyId,
  newKey: fresh.publicKey,
  nonce: 'n'.repeat(43),
  signedAt: NOW,
  ...changes,
});
const registration = keyRegistrationFor(keyFacts());
const { nonce: _nonce, ...withoutNonce } = registration;
const rotation = keyRotationFor(rotationFacts());
const known = (changes: Partial<TrustedKey> = {}): TrustedKey[] => [{ key: old.publicKey, ...changes }];

/** What an attacker with these keys signs: any value, in canonical form or any text. */
function sealed(value: unknown, keys: readonly SigningKey[], type = KEY_PAYLOAD_TYPE): unknown {
  const text = typeof value === 'string' ? value : (canonicalJson(value) ?? '');
  return signPayload(Buffer.from(text), keys, type);
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'verified';
  } catch (error) {
    if (error instanceof OpsError) return error.code;
    throw error;
  }
}

const register = (file: unknown, trusted: readonly TrustedKey[] = known(), at = NOW): string =>
  codeOf(() =>
    verifyKeyRegistration(
      parseKeyEnvelope(typeof file === 'string' ? file : JSON.stringify(file)),
      CONTEXT,
      trusted,
      at,
    ),
  );
const rotate = (file: unknown, trusted: readonly TrustedKey[] = known()): string =>
  codeOf(() => verifyKeyRotation(parseKeyEnvelope(JSON.stringify(file)), CONTEXT, trusted));

const own = signKeyStatement(registration, [fresh]);
const cosigned = signKeyStatement(registration, [fresh, old]);
const both = signKeyStatement(rotation, [old, fresh]);
const mallory = (value: object): unknown => sealed(value, [fresh]);
const flip = (envelope: typeof own, at: number): unknown => {
  const [first, ...rest] = envelope.signatures;
  const bytes = Buffer.from(first?.sig ?? '', 'base64');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return { ...envelope, signatures: [{ keyid: first?.keyid, sig: bytes.toString('base64') }, ...rest] };
};

describe('the registration of a key', () => {
  it('is verified when the key has signed it, alone or with one that is registered', () => {
    expect(verifyKeyRegistration(own, CONTEXT, known(), NOW)).toEqual({
      statement: registration,
      key: fresh.publicKey,
    });
    expect(verifyKeyRegistration(cosigned, CONTEXT, known(), NOW).cosignedBy).toBe(old.publicKey.keyId);
  });

  it('is the same bytes and signature that node:crypto makes', () => {
    const payload = Buffer.from(own.payload, 'base64');
    const message = Buffer.concat([
      Buffer.from(`DSSEv1 ${KEY_PAYLOAD_TYPE.length} ${KEY_PAYLOAD_TYPE} ${payload.length} `),
      payload,
    ]);
    const sig = sign(null, message, createPrivateKey(encodePrivateKeyPem(fresh))).toString('base64');
    expect(own.signatures).toEqual([{ keyid: fresh.publicKey.keyId, sig }]);
  });

  it.each<[string, ErrorCode, unknown, TrustedKey[]?]>([
    ['70 KB', 'signature.too_large', serialiseEnvelope(own) + ' '.repeat(70_000)],
    ['no envelope', 'signature.malformed', {}],
    ['the type of a release', 'signature.payload_type', sealed(registration, [fresh], 'application/vnd.in-toto+json')],
    ['a signed release', 'signature.payload_type', signStatement(statementFor(releaseFacts()), fresh)],
    ['a release under the type of keys', 'signature.statement_malformed', mallory(statementFor(releaseFacts()))],
    ['a rotation', 'signature.statement_malformed', mallory(rotation)],
    [
      'another version of the form',
      'signature.statement_malformed',
      mallory({ ...registration, _type: `${registration._type}0` }),
    ],
    ['a list', 'signature.statement_malformed', sealed([registration], [fresh])],
    ['white space', 'signature.statement_not_canonical', sealed(JSON.stringify(registration, null, 1), [fresh])],
    [
      'a field twice',
      'signature.statement_not_canonical',
      sealed(`${(canonicalJson(registration) ?? '').slice(0, -1)},"signedAt":"${NOW}"}`, [fresh]),
    ],
    ['a field more', 'signature.statement_malformed', mallory({ ...registration, admin: true })],
    ['no nonce', 'signature.statement_malformed', mallory(withoutNonce)],
    ['a short nonce', 'signature.statement_malformed', mallory({ ...registration, nonce: 'n' })],
    ['any registry', 'signature.statement_malformed', mallory({ ...registration, registry: '*' })],
    [
      'an address that is not canonical',
      'signature.statement_malformed',
      mallory({ ...registration, registry: 'https://REGISTRY.example' }),
    ],
    [
      'a time that does not exist',
      'signature.statement_malformed',
      mallory({ ...registration, expiresAt: '2026-02-30T00:00:00Z' }),
    ],
    [
      'a label with an escape sequence',
      'signature.statement_malformed',
      mallory({ ...registration, label: '\u001b[31mroot' }),
    ],
    [
      'a label that turns the text around',
      'signature.statement_malformed',
      mallory({ ...registration, label: 'a\u202eb' }),
    ],
    ['a label without a letter', 'signature.statement_malformed', mallory({ ...registration, label: '' })],
    ['a label of 101', 'signature.statement_malformed', mallory({ ...registration, label: 'x'.repeat(101) })],
    ['no plugins', 'signature.statement_malformed', mallory({ ...registration, plugins: [] })],
    ['plugins out of order', 'signature.statement_malformed', mallory({ ...registration, plugins: ['bb', 'aa'] })],
    ['a plugin twice', 'signature.statement_malformed', mallory({ ...registration, plugins: ['aa', 'aa'] })],
    ['a plugin that cannot be', 'signature.statement_malformed', mallory({ ...registration, plugins: ['../x'] })],
    [
      '101 plugins',
      'signature.statement_malformed',
      mallory({ ...registration, plugins: Array.from({ length: 101 }, (_, at) => `p${String(at).padStart(3, '0')}`) }),
    ],
    [
      'the id of another key',
      'signature.statement_malformed',
      mallory({ ...registration, key: { ...registration.key, keyId: old.publicKey.keyId } }),
    ],
    [
      'a key that is no SPKI',
      'signature.statement_malformed',
      mallory({ ...registration, key: { ...registration.key, publicKey: 'AAAA' } }),
    ],
    [
      'a key that anybody can sign for',
      'key.unusable',
      mallory({
        ...registration,
        key: {
          ...registration.key,
          publicKey: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.alloc(32)]).toString(
            'base64',
          ),
        },
      }),
    ],
    ['another publisher', 'signature.publisher_mismatch', mallory({ ...registration, publisher: 'evil' })],
    [
      'another registry',
      'signature.registry_mismatch',
      mallory({ ...registration, registry: 'https://elsewhere.example' }),
    ],
    ['no signature by the key itself', 'signature.untrusted_key', sealed(registration, [old])],
    ['a signature by nobody known', 'signature.untrusted_key', sealed(registration, [fresh, stranger])],
    ['a flipped bit in its signature', 'signature.invalid', flip(own, 7)],
    [
      'a flipped bit beside a good signature',
      'signature.invalid',
      flip(signKeyStatement(registration, [old, fresh]), 7),
    ],
    [
      'the signature of another statement',
      'signature.invalid',
      { ...own, payload: signKeyStatement({ ...registration, label: 'x' }, [fresh]).payload },
    ],
    ['one key twice', 'signature.count', { ...own, signatures: [...own.signatures, ...own.signatures] }],
    [
      'three keys',
      'signature.count',
      sealed(registration, [fresh, old, stranger]),
      [...known(), { key: stranger.publicKey }],
    ],
    [
      'a revoked key behind it',
      'signature.key_revoked',
      cosigned,
      known({ revokedAt: NOW, revokedReason: 'superseded' }),
    ],
    [
      'a compromised key behind it',
      'signature.key_revoked',
      cosigned,
      known({ revokedAt: NOW, revokedReason: 'compromised', compromisedSince: NOW }),
    ],
    ['an expired key behind it', 'signature.key_expired', cosigned, known({ expiresAt: NOW })],
    [
      'a key that waits behind it',
      'signature.key_not_yet_valid',
      cosigned,
      known({ notBefore: '2026-11-23T00:00:00Z' }),
    ],
    ['a key for one plugin behind one for all', 'signature.key_scope', cosigned, known({ plugins: ['one'] })],
    [
      'a key for one plugin behind one for two',
      'signature.key_scope',
      signKeyStatement(keyRegistrationFor(keyFacts({ plugins: ['one', 'two'] })), [fresh, old]),
      known({ plugins: ['one'] }),
    ],
  ])('is refused with %s', (_what, code, file, trusted) => {
    expect(register(file, trusted)).toBe(code);
  });

  it('may be vouched for by a key of at least its plugins', () => {
    const narrow = signKeyStatement(keyRegistrationFor(keyFacts({ plugins: ['one'] })), [fresh, old]);
    expect(register(narrow, known({ plugins: ['one', 'two'] }))).toBe('verified');
  });

  it('is never made with facts that no verifier takes', () => {
    for (const bad of [{ label: '\n' }, { registry: '*' }, { plugins: [] }, { expiresAt: 'tomorrow' }]) {
      expect(codeOf(() => keyRegistrationFor(keyFacts(bad)))).toBe('signature.statement_malformed');
    }
  });

  it('is refused after any change of a byte of its payload or signature', () => {
    const bytes = Buffer.from(JSON.stringify(own));
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(at) ^ bits, at);
        expect(codeOf(() => verifyKeyRegistration(parseKeyEnvelope(changed), CONTEXT, [], NOW))).not.toBe('verified');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a rotation', () => {
  it('is verified when both keys have signed', () => {
    expect(verifyKeyRotation(both, CONTEXT, known())).toEqual({
      statement: rotation,
      oldKey: known()[0],
      newKey: fresh.publicKey,
    });
  });

  it.each<[string, ErrorCode, unknown]>([
    ['the old key alone', 'signature.untrusted_key', sealed(rotation, [old])],
    ['the new key alone', 'signature.untrusted_key', sealed(rotation, [fresh])],
    ['a stranger as well', 'signature.untrusted_key', sealed(rotation, [old, fresh, stranger])],
    [
      'an old key that is not known',
      'signature.untrusted_key',
      sealed({ ...rotation, oldKey: stranger.publicKey.keyId }, [stranger, fresh]),
    ],
    [
      'itself',
      'signature.statement_malformed',
      sealed(keyRotationFor(rotationFacts({ newKey: old.publicKey })), [old]),
    ],
    ['a registration in its place', 'signature.statement_malformed', sealed(registration, [old, fresh])],
    ['a release in its place', 'signature.payload_type', signStatement(statementFor(releaseFacts()), old)],
    ['another publisher', 'signature.publisher_mismatch', sealed({ ...rotation, publisher: 'evil' }, [old, fresh])],
    [
      'another registry',
      'signature.registry_mismatch',
      sealed({ ...rotation, registry: 'https://elsewhere.example' }, [old, fresh]),
    ],
    ['a flipped bit', 'signature.invalid', flip(both, 60)],
    [
      'plugins, which it inherits',
      'signature.statement_malformed',
      sealed({ ...rotation, plugins: ['one'] }, [old, fresh]),
    ],
    [
      'a key of another id',
      'signature.statement_malformed',
      sealed({ ...rotation, newKey: { ...rotation.newKey, keyId: stranger.publicKey.keyId } }, [old, fresh]),
    ],
  ])('is refused with %s', (_what, code, file) => {
    expect(rotate(file)).toBe(code);
  });
});

describe('a chain of rotations', () => {
  const keys = Array.from({ length: 5 }, (_, at) => aKey(`link ${at}`));
  const link = (from: SigningKey, to: SigningKey, context = CONTEXT): AcceptedRotation => ({
    envelope: signKeyStatement(
      keyRotationFor({ ...rotationFacts(), ...context, oldKey: from.publicKey.keyId, newKey: to.publicKey }),
      [from, to],
    ),
    acceptedAt: NOW,
  });
  const chain = keys.slice(1).map((key, at) => link(keys[at] as SigningKey, key));
  const [first, second] = keys as [SigningKey, SigningKey];
  const idsOf = (found: readonly { keyId: string }[]): string[] => found.map(({ keyId }) => keyId);
  const all = idsOf(keys.map((key) => key.publicKey));
  const fact = (changes: Partial<TrustedKey>): TrustedKey[] => [{ key: first.publicKey, ...changes }];

  it('is followed to its end, in whatever order it comes', () => {
    expect(idsOf(followRotations([first.publicKey], [...chain].reverse(), CONTEXT))).toEqual(all);
  });

  it('goes forwards only, and not past a missing link', () => {
    expect(idsOf(followRotations([second.publicKey], chain, CONTEXT))).toEqual(all.slice(1));
    expect(idsOf(followRotations([first.publicKey], chain.slice(2), CONTEXT))).toEqual(all.slice(0, 1));
    expect(idsOf(followRotations([stranger.publicKey], chain, CONTEXT))).toEqual([stranger.publicKey.keyId]);
  });

  it('ends when it closes to a ring', () => {
    const ring = [...chain, link(keys[4] as SigningKey, first)];
    expect(idsOf(followRotations([first.publicKey], ring, CONTEXT)).sort()).toEqual([...all].sort());
  });

  it('is refused when a statement in the name of a trusted key is not by it', () => {
    const forged: AcceptedRotation = {
      envelope: parseKeyEnvelope(
        JSON.stringify(sealed({ ...rotation, oldKey: first.publicKey.keyId }, [stranger, fresh])),
      ),
      acceptedAt: NOW,
    };
    expect(codeOf(() => followRotations([first.publicKey], [forged], CONTEXT))).toBe('signature.untrusted_key');
    const relabelled = {
      ...forged.envelope,
      signatures: forged.envelope.signatures.map(({ sig }, at) => ({
        keyid: at === 0 ? first.publicKey.keyId : fresh.publicKey.keyId,
        sig,
      })),
    };
    expect(codeOf(() => followRotations([first.publicKey], [{ ...forged, envelope: relabelled }], CONTEXT))).toBe(
      'signature.invalid',
    );
  });

  it('is not taken from another publisher or registry', () => {
    const elsewhere = link(first, second, { publisher: 'evil', registry: CONTEXT.registry });
    expect(codeOf(() => followRotations([first.publicKey], [elsewhere], CONTEXT))).toBe('signature.publisher_mismatch');
  });

  it.each<[string, Partial<TrustedKey>, number]>([
    ['superseded by this very rotation', { revokedAt: NOW, revokedReason: 'superseded' }, 2],
    ['superseded earlier', { revokedAt: '2026-11-22T11:59:59Z', revokedReason: 'superseded' }, 1],
    [
      'compromised later',
      { revokedAt: '2026-11-25T00:00:00Z', revokedReason: 'compromised', compromisedSince: '2026-11-23T00:00:00Z' },
      2,
    ],
    [
      'compromised before',
      { revokedAt: '2026-11-25T00:00:00Z', revokedReason: 'compromised', compromisedSince: NOW },
      1,
    ],
    ['compromised, nobody knows since when', { revokedAt: '2026-11-25T00:00:00Z', revokedReason: 'compromised' }, 1],
    ['expired by then', { expiresAt: NOW }, 1],
    ['expired later', { expiresAt: '2026-11-23T00:00:00Z' }, 2],
    [
      'compromised at a time that cannot be read',
      { revokedAt: NOW, revokedReason: 'compromised', compromisedSince: 'x' },
      1,
    ],
  ])('of a key that was %s', (_what, changes, length) => {
    expect(followRotations([first.publicKey], chain.slice(0, 1), CONTEXT, fact(changes))).toHaveLength(length);
  });
});

describe('a release by a key with limits', () => {
  const release = signStatement(statementFor(releaseFacts()), old);
  const since = { revokedAt: '2026-11-25T00:00:00Z', revokedReason: 'compromised' as const };
  it.each<[string, string, Partial<TrustedKey>]>([
    ['for this plugin', 'verified', { plugins: ['my-plugin', 'other'] }],
    ['for other plugins', 'signature.key_scope', { plugins: ['other'] }],
    ['compromised after it was accepted', 'verified', { ...since, compromisedSince: '2026-11-22T00:00:01Z' }],
    [
      'compromised when it was accepted',
      'signature.key_revoked',
      { ...since, compromisedSince: '2026-11-22T00:00:00Z' },
    ],
    ['compromised at a time that cannot be read', 'signature.key_revoked', { ...since, compromisedSince: 'never' }],
    [
      'superseded with a time that means nothing then',
      'verified',
      { ...since, revokedReason: 'superseded', compromisedSince: '2020-01-01T00:00:00Z' },
    ],
  ])('%s: %s', (_what, verdict, changes) => {
    expect(codeOf(() => verifyEnvelope(release, expectedRelease(), known(changes)))).toBe(verdict);
  });
});

it.each<[string, Omit<TrustedKey, 'key'>]>([
  ['valid', {}],
  ['valid', { notBefore: NOW, expiresAt: '2026-11-22T12:00:01Z' }],
  ['waiting', { notBefore: '2026-11-22T12:00:01Z' }],
  ['expired', { expiresAt: NOW }],
  ['superseded', { revokedAt: NOW, revokedReason: 'superseded', expiresAt: NOW }],
  ['compromised', { revokedAt: NOW, revokedReason: 'compromised' }],
  ['compromised', { revokedAt: NOW }],
  ['expired', { expiresAt: 'unreadable' }],
])('the status %s is told of %j', (status, facts) => {
  expect(keyStatus(facts, NOW)).toBe(status);
});
