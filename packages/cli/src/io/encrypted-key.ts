import { createCipheriv, createDecipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';
import {
  OpsError,
  decodePrivateKeyPem,
  encodePrivateKeyPem,
  readPem,
  writePem,
  type SigningKey,
} from '@ops-center/manifest-schema';
import { DER, readDer, readDerInteger, writeDer, writeDerInteger, type DerValue } from './der.js';

const LABEL = 'ENCRYPTED PRIVATE KEY';
/** OWASP's count for PBKDF2-HMAC-SHA256; node:crypto's own export uses 2,048. */
const ITERATIONS = 600_000;
/** A few seconds: a key file must not be able to hang the command. */
const MAX_ITERATIONS = 5_000_000;
const SALT_BYTES = 16;

/** Object identifiers as hex of their DER content. */
const PBES2 = '2a864886f70d01050d';
const PBKDF2 = '2a864886f70d01050c';
const HMAC_SHA256 = '2a864886f70d0209';
const AES_256_CBC = '60864801650304012a';

const DIGESTS: ReadonlyMap<string, string> = new Map([
  ['2a864886f70d0207', 'sha1'],
  [HMAC_SHA256, 'sha256'],
  ['2a864886f70d020a', 'sha384'],
  ['2a864886f70d020b', 'sha512'],
]);

const CIPHERS: ReadonlyMap<string, { readonly name: string; readonly keyBytes: number }> = new Map([
  ['608648016503040102', { name: 'aes-128-cbc', keyBytes: 16 }],
  ['608648016503040116', { name: 'aes-192-cbc', keyBytes: 24 }],
  [AES_256_CBC, { name: 'aes-256-cbc', keyBytes: 32 }],
]);

/** How a key is encrypted, as its file says. */
interface Encryption {
  readonly digest: string;
  readonly cipher: { readonly name: string; readonly keyBytes: number };
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly iv: Uint8Array;
  readonly encrypted: Uint8Array;
}

/** Tells an encrypted private key from a plain one, to know whether to ask for a passphrase. */
export function isEncryptedPrivateKeyPem(pem: string): boolean {
  return pem.includes(`-----BEGIN ${LABEL}-----`);
}

/**
 * Encrypts a key as PKCS#8 with PBES2 (RFC 8018): PBKDF2-HMAC-SHA256 with 600,000 rounds, AES-256-CBC.
 * openssl and node:crypto read it. Throws key.passphrase for an empty passphrase.
 */
export function encryptPrivateKeyPem(key: SigningKey, passphrase: string): string {
  if (passphrase === '') throw new OpsError('key.passphrase', 'an empty passphrase protects nothing');
  const salt = randomBytes(SALT_BYTES);
  const iv = randomBytes(16);
  const secret = pbkdf2Sync(passphrase, salt, ITERATIONS, 32, 'sha256');
  const cipher = createCipheriv('aes-256-cbc', secret, iv);
  const encrypted = Buffer.concat([cipher.update(readPem(encodePrivateKeyPem(key)).bytes), cipher.final()]);
  const { sequence, octets } = DER;
  const prf = writeDer(sequence, oid(HMAC_SHA256), writeDer(DER.null));
  const derivation = writeDer(sequence, writeDer(octets, salt), writeDerInteger(ITERATIONS), prf);
  const parameters = writeDer(
    sequence,
    writeDer(sequence, oid(PBKDF2), derivation),
    writeDer(sequence, oid(AES_256_CBC), writeDer(octets, iv)),
  );
  const algorithm = writeDer(sequence, oid(PBES2), parameters);
  return writePem(LABEL, writeDer(sequence, algorithm, writeDer(octets, encrypted)));
}

/**
 * Decrypts what `encryptPrivateKeyPem` or openssl wrote. Throws key.passphrase for a wrong passphrase, and
 * key.unusable for another form of encryption (PBES2 with PBKDF2 and AES-CBC is read) or another kind of key.
 */
export function decryptPrivateKeyPem(pem: string, passphrase: string): SigningKey {
  const { label, bytes } = readPem(pem);
  if (label !== LABEL) throw new OpsError('key.unusable', 'this is not an encrypted private key in PKCS#8 form');
  const encryption = readEncryption(bytes);
  if (encryption === undefined) {
    throw new OpsError('key.unusable', 'the key is encrypted in a way that is not supported', {
      hint: 'Convert it: openssl pkcs8 -topk8 -v2 aes-256-cbc -v2prf hmacWithSHA256 -iter 600000 -in OLD -out NEW',
    });
  }
  const der = decrypt(encryption, passphrase);
  // One wrong passphrase in 256 ends in good padding: only the structure inside tells.
  const [outer, ...rest] = (der === undefined ? undefined : readDer(der)) ?? [];
  if (der === undefined || outer?.tag !== DER.sequence || rest.length > 0) {
    throw new OpsError('key.passphrase', 'the passphrase is wrong');
  }
  return decodePrivateKeyPem(writePem('PRIVATE KEY', der));
}

function decrypt({ cipher, digest, salt, iterations, iv, encrypted }: Encryption, passphrase: string) {
  const secret = pbkdf2Sync(passphrase, salt, iterations, cipher.keyBytes, digest);
  const decipher = createDecipheriv(cipher.name, secret, iv);
  try {
    return Buffer.concat([decipher.update(encrypted), decipher.final()]);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_OSSL_')) return undefined;
    throw error;
  }
}

function readEncryption(bytes: Uint8Array): Encryption | undefined {
  const [info, ...rest] = readDer(bytes) ?? [];
  if (rest.length > 0) return undefined;
  const [algorithm, encrypted] = readSequence(info, 2) ?? [];
  const [scheme, parameters] = readSequence(algorithm, 2) ?? [];
  const [derivation, encryption] = readSequence(parameters, 2) ?? [];
  const [function_, functionParameters] = readSequence(derivation, 2) ?? [];
  const [cipherId, iv] = readSequence(encryption, 2) ?? [];
  if (oidOf(scheme) !== PBES2 || oidOf(function_) !== PBKDF2) return undefined;
  const cipher = CIPHERS.get(oidOf(cipherId));
  const key = readKeyDerivation(functionParameters, cipher?.keyBytes);
  if (cipher === undefined || key === undefined) return undefined;
  if (iv?.tag !== DER.octets || iv.content.length !== 16) return undefined;
  if (encrypted?.tag !== DER.octets || encrypted.content.length === 0) return undefined;
  return { ...key, cipher, iv: iv.content, encrypted: encrypted.content };
}

/** PBKDF2-params: salt, iterations, an optional key length, an optional hash (SHA-1 when absent). */
function readKeyDerivation(
  value: DerValue | undefined,
  keyBytes: number | undefined,
): Pick<Encryption, 'salt' | 'iterations' | 'digest'> | undefined {
  const [salt, count, ...options] = readSequence(value) ?? [];
  if (salt?.tag !== DER.octets || salt.content.length < 1 || salt.content.length > 1024) return undefined;
  const iterations = count?.tag === DER.integer ? readDerInteger(count.content) : undefined;
  if (iterations === undefined || iterations < 1 || iterations > MAX_ITERATIONS) return undefined;
  if (options[0]?.tag === DER.integer) {
    const length = options.shift();
    if (length === undefined || readDerInteger(length.content) !== keyBytes) return undefined;
  }
  if (options.length > 1) return undefined;
  const digest = options.length === 0 ? 'sha1' : DIGESTS.get(oidOf(readSequence(options[0])?.[0]));
  return digest === undefined ? undefined : { salt: salt.content, iterations, digest };
}

function readSequence(value: DerValue | undefined, length?: number): readonly DerValue[] | undefined {
  const values = value?.tag === DER.sequence ? readDer(value.content) : undefined;
  return length === undefined || values?.length === length ? values : undefined;
}

function oid(hex: string): Uint8Array {
  return writeDer(DER.oid, Buffer.from(hex, 'hex'));
}

function oidOf(value: DerValue | undefined): string {
  return value?.tag === DER.oid ? Buffer.from(value.content).toString('hex') : '';
}
