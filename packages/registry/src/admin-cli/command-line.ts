import { OpsError } from '@ops-center/manifest-schema';
import type { AuditMark } from '../audit/check-audit.js';
import type { ConfigFlags } from '../config.js';
import type { NewUser } from '../identity/create-user.js';
import { readFlags, readFlagsAndFile } from './read-arguments.js';
import { readStorageCommand, type StorageCommand } from './storage-commands.js';
import { MOST_PLUGINS, type SeedOrder } from '../seed/seed-plugins.js';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | StorageCommand
  | { readonly kind: 'serve'; readonly flags: ConfigFlags }
  | { readonly kind: 'migrate'; readonly flags: ConfigFlags }
  | { readonly kind: 'seed'; readonly flags: ConfigFlags; readonly order: SeedOrder }
  | { readonly kind: 'create_user'; readonly flags: ConfigFlags; readonly user: NewUser }
  | { readonly kind: 'check_audit'; readonly flags: ConfigFlags; readonly known: AuditMark | undefined }
  | { readonly kind: 'disable_user' | 'enable_user'; readonly flags: ConfigFlags; readonly email: string }
  | { readonly kind: 'forget_key'; readonly flags: ConfigFlags; readonly keyId: string }
  | {
      readonly kind: 'sign_in_link';
      readonly flags: ConfigFlags;
      readonly email: string;
      readonly resetTwoFactor: boolean;
    };

const HELP = { help: { type: 'boolean', short: 'h' } } as const;
const DATA = { data: { type: 'string' } } as const;
const SERVE = {
  ...HELP,
  ...DATA,
  host: { type: 'string' },
  port: { type: 'string' },
  'public-url': { type: 'string' },
} as const;
const MIGRATE = { ...HELP, ...DATA } as const;
const SEED = { ...HELP, ...DATA, plugins: { type: 'string' }, seed: { type: 'string' } } as const;
const CREATE_USER = {
  ...HELP,
  ...DATA,
  email: { type: 'string' },
  org: { type: 'string' },
  admin: { type: 'boolean' },
} as const;

const CHECK_AUDIT = { ...HELP, ...DATA, known: { type: 'string' } } as const;
const SIGN_IN_LINK = { ...SERVE, email: { type: 'string' }, 'reset-two-factor': { type: 'boolean' } } as const;

/**
 * Reads a command line.
 * @throws OpsError `usage.unknown_command`, `usage.invalid`, `usage.missing_input`
 */
export function readCommandLine(args: readonly string[]): Command {
  const [first, second, ...rest] = args;
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') return { kind: 'help' };
  if (first === '--version' || first === '-v') return { kind: 'version' };
  const following = args.slice(1);
  switch (first) {
    case 'serve': {
      const { help, ...flags } = readFlags(SERVE, following);
      return help === true ? { kind: 'help' } : { kind: 'serve', flags };
    }
    case 'migrate': {
      const { help, ...flags } = readFlags(MIGRATE, following);
      return help === true ? { kind: 'help' } : { kind: 'migrate', flags };
    }
    case 'backup':
    case 'restore':
    case 'fsck':
    case 'export':
    case 'import':
      return readStorageCommand(first, following) ?? { kind: 'help' };
    case 'seed':
      return readSeed(following);
    case 'admin':
      if (second === undefined || second === '--help' || second === '-h') return { kind: 'help' };
      if (second === 'create-user') return readCreateUser(rest);
      if (second === 'disable-user') return readUser('disable_user', second, rest);
      if (second === 'enable-user') return readUser('enable_user', second, rest);
      if (second === 'check-audit') return readCheckAudit(rest);
      if (second === 'forget-encryption-key') return readForgetKey(rest);
      if (second === 'sign-in-link') return readSignInLink(rest);
      throw unknownCommand(`admin ${second}`);
    default:
      throw unknownCommand(first);
  }
}

function readSeed(args: readonly string[]): Command {
  const { help, plugins, seed = '1', ...flags } = readFlags(SEED, args);
  if (help === true) return { kind: 'help' };
  if (plugins === undefined) throw new OpsError('usage.missing_input', 'seed needs --plugins');
  const count = (name: string, text: string, least: number, most: number): number => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : -1;
    if (value >= least && value <= most) return value;
    throw new OpsError('usage.invalid', `--${name} must be a whole number from ${least} to ${most}`);
  };
  const order = { plugins: count('plugins', plugins, 1, MOST_PLUGINS), seed: count('seed', seed, 0, 2 ** 32 - 1) };
  return { kind: 'seed', flags, order };
}

function readCreateUser(args: readonly string[]): Command {
  const { help, email, org, admin = false, ...flags } = readFlags(CREATE_USER, args);
  if (help === true) return { kind: 'help' };
  const missing = [...(email === undefined ? ['--email'] : []), ...(org === undefined ? ['--org'] : [])];
  if (email === undefined || org === undefined) {
    throw new OpsError('usage.missing_input', `admin create-user needs ${missing.join(' and ')}`);
  }
  return { kind: 'create_user', flags, user: { email, organisation: org, isAdmin: admin } };
}

function readUser(kind: 'disable_user' | 'enable_user', name: string, args: readonly string[]): Command {
  const { help, email, ...flags } = readFlags({ ...HELP, ...DATA, email: { type: 'string' } } as const, args);
  if (help === true) return { kind: 'help' };
  if (email === undefined) throw new OpsError('usage.missing_input', `admin ${name} needs --email`);
  return { kind, flags, email };
}

function readCheckAudit(args: readonly string[]): Command {
  const { help, known, ...flags } = readFlags(CHECK_AUDIT, args);
  if (help === true) return { kind: 'help' };
  if (known === undefined) return { kind: 'check_audit', flags, known: undefined };
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(known) ?? [];
  if (position === undefined || hash === undefined) {
    throw new OpsError('usage.invalid', '--known must be what an earlier check printed: POSITION:HASH');
  }
  return { kind: 'check_audit', flags, known: { position: Number(position), hash } };
}

function readForgetKey(args: readonly string[]): Command {
  const { values, file: keyId } = readFlagsAndFile({ ...HELP, ...DATA }, args);
  const { help, ...flags } = values;
  if (help === true) return { kind: 'help' };
  if (keyId === undefined)
    throw new OpsError('usage.missing_input', 'admin forget-encryption-key needs the id of the key');
  if (!/^[0-9a-f]{12}$/.test(keyId)) throw new OpsError('usage.invalid', 'the id of a key has twelve hex digits');
  return { kind: 'forget_key', flags, keyId };
}

function readSignInLink(args: readonly string[]): Command {
  const { help, email, 'reset-two-factor': resetTwoFactor = false, ...flags } = readFlags(SIGN_IN_LINK, args);
  if (help === true) return { kind: 'help' };
  if (email === undefined) throw new OpsError('usage.missing_input', 'admin sign-in-link needs --email');
  return { kind: 'sign_in_link', flags, email, resetTwoFactor };
}

function unknownCommand(text: string): OpsError {
  return new OpsError('usage.unknown_command', `there is no command ${JSON.stringify(text)}`, {
    hint: 'Run with --help to see all commands.',
  });
}
