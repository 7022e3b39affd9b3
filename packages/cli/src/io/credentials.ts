import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import type { CredentialStore } from '../credential-store.js';
import { writeFileAtomic } from './files.js';
import { KEYCHAIN_PACKAGE, type Keychain } from './keychain.js';
import { readOrdinaryFile } from './ordinary-file.js';

/** Where a token is kept. */
export type CredentialPlace = 'keychain' | 'file';

export interface Credential {
  readonly token: string;
  readonly place: CredentialPlace;
}

/** Tokens, by the origin that each was given for: in the keychain of the system, or in a file of their own, 0600. */
export interface Credentials {
  /** `credentials.json`: all tokens without a keychain; with one, only where they are. */
  readonly file: string;
  /** The token for the origin of a registry address, or undefined. */
  read(registry: string): Promise<string | undefined>;
  find(registry: string): Promise<Credential | undefined>;
  /** Slugs of the organisations that the account had when it logged in to the origin; none without a login. */
  readOrganisations(registry: string): Promise<readonly string[]>;
  save(registry: string, token: string, organisations?: readonly string[]): Promise<CredentialPlace>;
  /** @returns whether there was one */
  remove(registry: string): Promise<boolean>;
}

export interface CredentialOptions {
  /** `auto`: the keychain when it is there and works, else the file. */
  readonly store: CredentialStore;
  /** Undefined when there is none. */
  readonly openKeychain: () => Promise<Keychain | undefined>;
  readonly warn: (message: string) => void;
}

/** Without a token the keychain has it. */
interface Login {
  readonly token?: string;
  readonly organisations: readonly string[];
}
type Stored = Readonly<Record<string, Login>>;

const LARGEST = 256 * 1024;
const READABLE_BY_OTHERS = 0o077;

/** @param home the folder of `credentials.json` */
export function createCredentials(home: string, options: CredentialOptions): Credentials {
  const file = path.join(home, 'credentials.json');
  const find = async (registry: string): Promise<Credential | undefined> => {
    const origin = originOf(registry);
    const login = (await readStored(file))[origin];
    if (login === undefined) return undefined;
    if (login.token !== undefined) return { token: login.token, place: 'file' };
    return { token: await readKeychain(options, origin), place: 'keychain' };
  };
  return {
    file,
    find,
    read: async (registry) => (await find(registry))?.token,
    async readOrganisations(registry) {
      return (await readStored(file))[originOf(registry)]?.organisations ?? [];
    },
    async save(registry, token, organisations = []) {
      const origin = originOf(registry);
      const stored = await readStored(file);
      const inKeychain = await saveInKeychain(options, { origin, token, file });
      await writeStored(file, { ...stored, [origin]: inKeychain ? { organisations } : { token, organisations } });
      return inKeychain ? 'keychain' : 'file';
    },
    async remove(registry) {
      const origin = originOf(registry);
      const { [origin]: removed, ...rest } = await readStored(file);
      if (removed === undefined) return false;
      if (removed.token === undefined) await removeFromKeychain(options, origin);
      await writeStored(file, rest);
      return true;
    },
  };
}

/** Scheme, host and port: a token never goes to another one. */
export function originOf(registry: string): string {
  return new URL(registry).origin;
}

/** Whether the keychain took it and gives it back. */
async function saveInKeychain(
  { store, openKeychain, warn }: CredentialOptions,
  { origin, token, file }: { readonly origin: string; readonly token: string; readonly file: string },
): Promise<boolean> {
  if (store === 'file') return false;
  try {
    const keychain = await openKeychain();
    if (keychain === undefined) {
      if (store === 'auto') return false;
      throw new OpsError('credentials.keychain_failed', `${KEYCHAIN_PACKAGE} is not installed`, {
        hint: `Install it where ops-center is installed: npm install --global ${KEYCHAIN_PACKAGE}. Or run \`ops-center config set credentials.store file\`.`,
      });
    }
    await keychain.set(origin, token);
    if ((await keychain.get(origin)) !== token) throw new Error('it does not give back what it took');
    return true;
  } catch (error) {
    if (store === 'keychain') throw error instanceof OpsError ? error : keychainFailed(error);
    warn(
      `the keychain does not work here (${reasonOf(error)}): the token is in ${file}, which only you can read. To be told no more, run \`ops-center config set credentials.store file\``,
    );
    return false;
  }
}

async function readKeychain({ openKeychain }: CredentialOptions, origin: string): Promise<string> {
  let token: string | undefined;
  try {
    const keychain = await openKeychain();
    if (keychain === undefined) throw new Error(`${KEYCHAIN_PACKAGE} is not installed any more`);
    token = await keychain.get(origin);
  } catch (error) {
    throw keychainFailed(error);
  }
  if (token !== undefined) return token;
  throw new OpsError('credentials.keychain_failed', `the keychain has no token for ${origin} any more`, {
    hint: 'Run `ops-center login` again.',
  });
}

async function removeFromKeychain({ openKeychain, warn }: CredentialOptions, origin: string): Promise<void> {
  try {
    await (await openKeychain())?.remove(origin);
  } catch (error) {
    warn(`the keychain may still have the token for ${origin} (${reasonOf(error)})`);
  }
}

function keychainFailed(error: unknown): OpsError {
  return new OpsError('credentials.keychain_failed', `the keychain cannot be used: ${reasonOf(error)}`, {
    cause: error,
  });
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}

async function writeStored(file: string, stored: Stored): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFileAtomic(file, `${JSON.stringify({ origins: stored }, null, 2)}\n`, 0o600);
}

async function readStored(file: string): Promise<Stored> {
  const text = await readPrivate(file);
  if (text === undefined) return {};
  const invalid = (): OpsError =>
    new OpsError('config.invalid', 'the credentials file cannot be read', {
      where: file,
      hint: 'Remove the file and run `ops-center login` again.',
    });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // The parser's message quotes the text, which holds tokens.
    throw invalid();
  }
  const origins = isRecord(parsed) ? parsed['origins'] : undefined;
  if (!isRecord(origins)) throw invalid();
  return Object.fromEntries(
    Object.entries(origins).map(([origin, entry]) => {
      if (!isRecord(entry)) throw invalid();
      const { token, organisations = [] } = entry;
      if ((token !== undefined && typeof token !== 'string') || !isTexts(organisations)) throw invalid();
      return [origin, { organisations, ...(token === undefined ? {} : { token }) }];
    }),
  );
}

async function readPrivate(file: string): Promise<string | undefined> {
  const check = ({ mode }: { readonly mode: number }): void => {
    if (process.platform === 'win32' || (mode & READABLE_BY_OTHERS) === 0) return;
    throw new OpsError('file.denied', 'the credentials file can be read by other users of this machine', {
      where: file,
      hint: `Run chmod 600 on it. If it may have been read, revoke the tokens in it and log in again.`,
    });
  };
  try {
    const options = { limit: LARGEST, what: 'the credentials file', followLinks: false, check };
    return (await readOrdinaryFile(file, options)).toString('utf8');
  } catch (error) {
    if (error instanceof OpsError && error.code === 'file.not_found') return undefined;
    throw error;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
