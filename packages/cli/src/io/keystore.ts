import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { link, lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  decodePrivateKeyPem,
  decodePublicKeyPem,
  encodePrivateKeyPem,
  encodePublicKeyPem,
  OpsError,
  signingKeyFromSeed,
  type PublicKey,
  type SigningKey,
} from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { decryptPrivateKeyPem, encryptPrivateKeyPem, isEncryptedPrivateKeyPem } from './encrypted-key.js';
import { findKeyMistake, wrongKey } from './key-mistake.js';
import { readOrdinaryFile } from './ordinary-file.js';
import type { PassphraseSource } from './passphrase.js';

/** Where a private key comes from: a path, `env:NAME`, or `-` for standard input. */
export type KeySource = string;

/** A key pair in the folder of the configuration. */
export interface StoredKey {
  readonly name: string;
  readonly publicKey: PublicKey;
  readonly publicKeyFile: string;
  readonly privateKeyFile: string | undefined;
}

export interface KeyFiles {
  readonly privateKey: string;
  readonly publicKey: string;
}

const DEFAULT_NAME = 'dev-key';
/** A new default key whose registration has not been heard of yet. */
const NEXT_NAME = 'dev-key-next';
const LARGEST = 16 * 1024;
const OTHERS = 0o077;
const OTHERS_WRITE = 0o022;
const STICKY = 0o1000;
const VARIABLE = /^[A-Za-z_]\w*$/;

/** `dev-key.pem` and `dev-key.pub` in the folder of the configuration. */
export function defaultKeyFiles(home: string): KeyFiles {
  return keyFiles(home, DEFAULT_NAME);
}

/** Where a new default key waits until it has taken the old one's place. */
export function nextKeyFiles(home: string): KeyFiles {
  return keyFiles(home, NEXT_NAME);
}

function keyFiles(home: string, name: string): KeyFiles {
  return { privateKey: path.join(home, `${name}.pem`), publicKey: path.join(home, `${name}.pub`) };
}

/**
 * Reads the key to sign with. `passphrase` is asked only when the key is encrypted.
 *
 * @throws OpsError key.not_found, key.exposed, key.unusable, key.passphrase
 */
export async function readSigningKey(
  deps: Pick<Deps, 'config' | 'cwd' | 'readInput'>,
  source: KeySource,
  passphrase: PassphraseSource,
): Promise<SigningKey> {
  const pem = await readPrivatePem(deps, source);
  const mistake = findKeyMistake(pem);
  if (mistake !== undefined) throw wrongKey(mistake, source);
  if (!isEncryptedPrivateKeyPem(pem)) return named(source, () => decodePrivateKeyPem(pem));
  const secret = await passphrase(source === '-' ? 'the key' : source);
  return named(source, () => decryptPrivateKeyPem(pem, secret));
}

/**
 * Looks at a private key file without using the key.
 *
 * @throws OpsError key.not_found, key.exposed, key.unusable
 */
export async function inspectPrivateKey(file: string): Promise<{ readonly encrypted: boolean }> {
  const pem = await readKeyFile(file, (stats) => checkPrivate(stats, file));
  if (isEncryptedPrivateKeyPem(pem)) return { encrypted: true };
  named(file, () => decodePrivateKeyPem(pem));
  return { encrypted: false };
}

/** Reads a public key from a PEM file. */
export async function readPublicKey(file: string): Promise<PublicKey> {
  const pem = await readKeyFile(file, () => undefined);
  return named(file, () => decodePublicKeyPem(pem));
}

/**
 * Makes a new default key pair: the private key 0600 in a 0700 folder, encrypted when there is a passphrase.
 * Never replaces a file: each appears complete under its name, or not at all.
 *
 * @throws OpsError file.exists when there is a key already
 */
export async function generateKey(home: string, passphrase: string | undefined): Promise<SigningKey> {
  const files = defaultKeyFiles(home);
  const key = await newKey(home);
  await requireNoKey(home);
  await writeNew(files.privateKey, privatePem(key, passphrase), 0o600);
  try {
    await writeNew(files.publicKey, encodePublicKeyPem(key.publicKey), 0o644);
  } catch (error) {
    await rm(files.privateKey, { force: true });
    throw error;
  }
  return key;
}

/** Makes the key that is to take the default key's place, beside it. */
export async function generateNextKey(home: string, passphrase: string | undefined): Promise<SigningKey> {
  const files = nextKeyFiles(home);
  const key = await newKey(home);
  // The public half first: with a private half there is a whole key, whenever this is stopped.
  await rm(files.publicKey, { force: true });
  await writeNew(files.publicKey, encodePublicKeyPem(key.publicKey), 0o644);
  await writeNew(files.privateKey, privatePem(key, passphrase), 0o600);
  return key;
}

export async function hasNextKey(home: string): Promise<boolean> {
  return (await lstat(nextKeyFiles(home).privateKey).catch(ignoreMissing)) !== undefined;
}

/**
 * Puts the next key in the default key's place; the old one stays beside it under a name with its fingerprint.
 * Each step can be repeated: there is a default key at every moment, whenever this is stopped and begun again.
 * @returns where the private half of the old key is now
 */
export async function adoptNextKey(home: string, old: PublicKey): Promise<string> {
  const [current, next] = [defaultKeyFiles(home), nextKeyFiles(home)];
  const fingerprint = old.keyId.slice('SHA256:'.length).replaceAll(/[+/]/g, '-').slice(0, 12);
  const kept = keyFiles(home, `${DEFAULT_NAME}-${fingerprint}`);
  // The private half last: as long as it waits, the next run knows that there is something to finish.
  for (const half of ['publicKey', 'privateKey'] as const) {
    if ((await lstat(next[half]).catch(ignoreMissing)) === undefined) continue;
    await link(current[half], kept[half]).catch((error: unknown) => {
      if (!isCode(error, 'EEXIST') && !isCode(error, 'ENOENT')) throw error;
    });
    await rename(next[half], current[half]);
  }
  return kept.privateKey;
}

async function newKey(home: string): Promise<SigningKey> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  checkFolder(await stat(home), home);
  return signingKeyFromSeed(randomBytes(32));
}

function privatePem(key: SigningKey, passphrase: string | undefined): string {
  return passphrase === undefined ? encodePrivateKeyPem(key) : encryptPrivateKeyPem(key, passphrase);
}

/** Refuses when either half of the default key is there. */
export async function requireNoKey(home: string): Promise<void> {
  const files = defaultKeyFiles(home);
  for (const file of [files.privateKey, files.publicKey]) {
    if ((await lstat(file).catch(ignoreMissing)) !== undefined) throw keyExists(file);
  }
}

/** The key pairs in the folder of the configuration, by name; files that are no public keys are told to `skip`. */
export async function listKeys(home: string, skip: (file: string, why: string) => void): Promise<StoredKey[]> {
  const names = (await readdir(home).catch(ignoreMissing)) ?? [];
  const keys: StoredKey[] = [];
  for (const publicName of names.filter((name) => name.endsWith('.pub')).sort()) {
    const name = publicName.slice(0, -'.pub'.length);
    const publicKeyFile = path.join(home, publicName);
    try {
      const publicKey = await readPublicKey(publicKeyFile);
      keys.push({
        name,
        publicKey,
        publicKeyFile,
        privateKeyFile: names.includes(`${name}.pem`) ? path.join(home, `${name}.pem`) : undefined,
      });
    } catch (error) {
      if (!(error instanceof OpsError)) throw error;
      skip(publicKeyFile, error.message);
    }
  }
  return keys;
}

async function readPrivatePem(deps: Pick<Deps, 'config' | 'cwd' | 'readInput'>, source: KeySource): Promise<string> {
  if (source === '-') return Buffer.from(await deps.readInput(LARGEST)).toString('utf8');
  if (source.startsWith('env:')) {
    const name = source.slice('env:'.length);
    // Not repeated: it may be the key itself.
    if (!VARIABLE.test(name)) {
      throw new OpsError('usage.invalid', 'env: takes the name of an environment variable', {
        hint: 'Give it like --key env:SIGNING_KEY.',
      });
    }
    const pem = deps.config.environment.lookUp(name);
    if (pem !== undefined) return pem;
    throw new OpsError('key.not_found', `the environment variable ${name} is not set`, { where: source });
  }
  const file = path.resolve(deps.cwd, source);
  let exposed: OpsError | undefined;
  const pem = await readKeyFile(file, (stats) => {
    exposed = findExposure(stats, file);
  });
  // Whoever names a public key by mistake must not be told to close it to others.
  if (exposed !== undefined && findKeyMistake(pem)?.isPublic !== true) throw exposed;
  return pem;
}

/** Links are followed: keys are often mounted or linked from elsewhere. */
async function readKeyFile(file: string, check: (stats: Stats) => void): Promise<string> {
  try {
    return (await readOrdinaryFile(file, { limit: LARGEST, what: 'the key file', check })).toString('utf8');
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    if (error.code === 'file.not_found')
      throw new OpsError('key.not_found', 'there is no key file with this name', { where: file });
    if (error.code === 'file.io') {
      const hint = 'A key file is a small text. Name the key that bundles are signed with, not a bundle or a folder.';
      throw new OpsError('key.unusable', error.message, { where: file, cause: error, hint });
    }
    throw error;
  }
}

function checkPrivate(stats: Stats, file: string): void {
  const exposed = findExposure(stats, file);
  if (exposed !== undefined) throw exposed;
}

/** POSIX only: other systems do not tell in a mode who may read a file. */
function findExposure(stats: Stats, file: string): OpsError | undefined {
  const own = process.geteuid?.();
  if (own === undefined) return undefined;
  if ((stats.mode & OTHERS) !== 0) {
    const mode = (stats.mode & 0o777).toString(8).padStart(3, '0');
    return new OpsError('key.exposed', `other users of this machine may use the private key: its mode is ${mode}`, {
      where: file,
      hint: `Run \`chmod 600 ${file}\`. If somebody may have read it, make a new key.`,
    });
  }
  // Root reads keys for the people it acts for, as under sudo or in a container with a mounted folder.
  if (stats.uid !== own && own !== 0) {
    return new OpsError('key.exposed', 'the private key belongs to another user of this machine', {
      where: file,
      hint: 'Use a key of your own; `ops-center keys generate` makes one.',
    });
  }
  return undefined;
}

/** @throws OpsError key.exposed when other users may replace files in the folder */
export function checkFolder(stats: Stats, folder: string): void {
  if (process.geteuid === undefined) return;
  if ((stats.mode & OTHERS_WRITE) !== 0 && (stats.mode & STICKY) === 0) {
    throw new OpsError('key.exposed', 'other users of this machine may replace files in the folder for the key', {
      where: folder,
      hint: `Run \`chmod 700 ${folder}\`.`,
    });
  }
}

async function writeNew(file: string, text: string, mode: number): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(
      temporary,
      constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
      mode,
    );
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // Unlike rename, link fails when the name is taken, however late somebody took it.
    await link(temporary, file);
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw keyExists(file);
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

function keyExists(file: string): OpsError {
  return new OpsError('file.exists', 'there is a key already, and keys are never overwritten', {
    where: file,
    hint: 'Use it, or move both of its files to another place first.',
  });
}

/** Says which key it was; the reason never quotes the key. */
function named<Value>(where: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof OpsError) || error.where !== undefined) throw error;
    throw new OpsError(error.code, error.message, { where, ...(error.hint === undefined ? {} : { hint: error.hint }) });
  }
}

function ignoreMissing(error: unknown): undefined {
  if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return undefined;
  throw error;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
