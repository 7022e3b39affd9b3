import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { writeFileAtomic } from './files.js';
import { readOrdinaryFile } from './ordinary-file.js';

/** Tokens in a file of their own, 0600, by the origin that each was given for. */
export interface Credentials {
  /** The token for the origin of a registry address, or undefined. */
  read(registry: string): Promise<string | undefined>;
  /** Slugs of the organisations that the account had when it logged in to the origin; none without a login. */
  readOrganisations(registry: string): Promise<readonly string[]>;
  save(registry: string, token: string, organisations?: readonly string[]): Promise<void>;
  /** @returns whether there was one */
  remove(registry: string): Promise<boolean>;
}

type Stored = Record<string, { readonly token: string; readonly organisations?: readonly string[] }>;

const LARGEST = 256 * 1024;
const READABLE_BY_OTHERS = 0o077;

/** @param home the folder of `credentials.json` */
export function createCredentials(home: string): Credentials {
  const file = path.join(home, 'credentials.json');
  return {
    async read(registry) {
      return (await readStored(file))[originOf(registry)]?.token;
    },
    async readOrganisations(registry) {
      return (await readStored(file))[originOf(registry)]?.organisations ?? [];
    },
    async save(registry, token, organisations) {
      const stored = await readStored(file);
      const login = { token, ...(organisations === undefined ? {} : { organisations }) };
      await writeStored(file, { ...stored, [originOf(registry)]: login });
    },
    async remove(registry) {
      const stored = await readStored(file);
      const { [originOf(registry)]: removed, ...rest } = stored;
      if (removed === undefined) return false;
      await writeStored(file, rest);
      return true;
    },
  };
}

/** Scheme, host and port: a token never goes to another one. */
export function originOf(registry: string): string {
  return new URL(registry).origin;
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
      const { token, organisations = [] } = isRecord(entry) ? entry : {};
      if (typeof token !== 'string' || !isTexts(organisations)) throw invalid();
      return [origin, { token, organisations }];
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
