import { OpsError } from '@ops-center/manifest-schema';
import { DER, readDer } from './der.js';

/** What somebody gave in place of a private key. */
export interface KeyMistake {
  readonly what: string;
  readonly hint: string;
  /** Who may read it does not matter: it is meant for everybody. */
  readonly isPublic: boolean;
}

const MAKE =
  'Ed25519 keys in PKCS#8 form are taken: `ops-center keys generate` makes one, and `openssl genpkey -algorithm ed25519` does.';
const PRIVATE_HALF =
  'Give the file of its private half, which `ops-center keys generate` writes beside it with the ending .pem. Nobody else should have that one.';
const NOT_WHAT_IS_SIGNED =
  'Give the private key that bundles are signed with: a .pem file, env:NAME, or - for standard input; without --key it is your default key.';

const MISTAKES: readonly (KeyMistake & { readonly looks: RegExp })[] = [
  { looks: /^PK\u0003\u0004/, what: 'this is a bundle (a zip file)', hint: NOT_WHAT_IS_SIGNED, isPublic: true },
  { looks: /^\s*\{/, what: 'this is JSON, as signature files are', hint: NOT_WHAT_IS_SIGNED, isPublic: true },
  {
    looks: /^\s*-----BEGIN PUBLIC KEY-----/,
    what: 'this is a public key; the private key is needed',
    hint: PRIVATE_HALF,
    isPublic: true,
  },
  { looks: /^(?:ssh|ecdsa|sk)-[\w@.-]+ /, what: 'this is a public key of SSH', hint: MAKE, isPublic: true },
  { looks: /^\s*-----BEGIN OPENSSH PRIVATE KEY-----/, what: 'this is a key of SSH', hint: MAKE, isPublic: false },
  { looks: /^\s*-----BEGIN RSA PRIVATE KEY-----/, what: 'this is an RSA key', hint: MAKE, isPublic: false },
  { looks: /^\s*-----BEGIN EC P/, what: 'this is a key for ECDSA', hint: MAKE, isPublic: false },
  {
    looks: /^\s*-----BEGIN CERTIFICATE(?: REQUEST)?-----/,
    what: 'this is a certificate; plugins are signed with a key alone',
    hint: MAKE,
    isPublic: true,
  },
  { looks: /^\s*-----BEGIN PGP /, what: 'this is a key of PGP', hint: MAKE, isPublic: false },
];

/** Algorithms of PKCS#8, by the hex of their object identifier. */
const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ['2a864886f70d010101', 'an RSA key'],
  ['2a864886f70d01010a', 'an RSA key'],
  ['2a8648ce3d0201', 'a key for ECDSA'],
  ['2b656e', 'an X25519 key, which cannot sign'],
  ['2b6571', 'an Ed448 key'],
]);
const ED25519 = '2b6570';

/** What a text is that cannot be a private key to sign with; undefined when it may be one. Nothing of it is repeated. */
export function findKeyMistake(text: string): KeyMistake | undefined {
  return MISTAKES.find(({ looks }) => looks.test(text)) ?? findOtherAlgorithm(text);
}

/** The failure for it. */
export function wrongKey({ what, hint }: KeyMistake, where: string): OpsError {
  return new OpsError('key.unusable', what, { where, hint });
}

function findOtherAlgorithm(text: string): KeyMistake | undefined {
  const [, base64] = /^\s*-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]*)-----END/.exec(text) ?? [];
  const [outer] = readDer(Buffer.from(base64 ?? '', 'base64')) ?? [];
  const [version, algorithm] = (outer?.tag === DER.sequence ? readDer(outer.content) : undefined) ?? [];
  const [id] = (algorithm?.tag === DER.sequence ? readDer(algorithm.content) : undefined) ?? [];
  const oid = id?.tag === DER.oid ? Buffer.from(id.content).toString('hex') : '';
  const what = ALGORITHMS.get(oid);
  if (what !== undefined) return { what: `this is ${what}`, hint: MAKE, isPublic: false };
  if (oid !== ED25519 || version?.content[0] !== 1) return undefined;
  return {
    what: 'this is an Ed25519 key in the second version of PKCS#8, with its public half inside',
    hint: 'Convert it: openssl pkey -in OLD -out NEW',
    isPublic: false,
  };
}
