import { OpsError } from '@ops-center/manifest-schema';
import type { ConfigFlags } from '../config.js';
import type { NamedPlugin } from '../offline/choose-versions.js';
import { parseNamedPlugin } from '../offline/named-plugin.js';
import { readFlags, readFlagsAndFile } from './read-arguments.js';

/** Commands about all that a registry stores. */
export type StorageCommand =
  | { readonly kind: 'backup'; readonly flags: ConfigFlags; readonly file: string }
  | { readonly kind: 'restore'; readonly flags: ConfigFlags; readonly file: string }
  | { readonly kind: 'fsck'; readonly flags: ConfigFlags; readonly repair: boolean; readonly from?: string }
  | {
      readonly kind: 'export';
      readonly flags: ConfigFlags;
      readonly file: string;
      readonly plugins: readonly NamedPlugin[];
      /** Path of the private key. */
      readonly key: string;
    }
  | {
      readonly kind: 'import';
      readonly flags: ConfigFlags;
      readonly file: string;
      /** Path of the public key. */
      readonly trust: string;
    };

const COMMON = { help: { type: 'boolean', short: 'h' }, data: { type: 'string' } } as const;
const NAMED = {
  ...COMMON,
  host: { type: 'string' },
  port: { type: 'string' },
  'public-url': { type: 'string' },
} as const;
const EXPORT = { ...NAMED, plugin: { type: 'string', multiple: true }, key: { type: 'string' } } as const;
const IMPORT = { ...NAMED, trust: { type: 'string' } } as const;
const FSCK = { ...COMMON, repair: { type: 'boolean' }, from: { type: 'string' } } as const;

/**
 * Reads one of these commands; undefined when help was asked for.
 * @throws OpsError `usage.invalid`, `usage.missing_input`
 */
export function readStorageCommand(kind: StorageCommand['kind'], args: readonly string[]): StorageCommand | undefined {
  switch (kind) {
    case 'fsck':
      return readFsck(args);
    case 'export':
      return readExport(args);
    case 'import':
      return readImport(args);
    case 'backup':
    case 'restore':
      return readWhole(kind, args);
  }
}

function readWhole(kind: 'backup' | 'restore', args: readonly string[]): StorageCommand | undefined {
  const { values, file } = readFlagsAndFile(COMMON, args);
  const { help, ...flags } = values;
  if (help === true) return undefined;
  if (file === undefined) throw new OpsError('usage.missing_input', `${kind} needs the path of the backup`);
  return { kind, flags, file };
}

function readExport(args: readonly string[]): StorageCommand | undefined {
  const { values, file } = readFlagsAndFile(EXPORT, args);
  const { help, plugin = [], key, ...flags } = values;
  if (help === true) return undefined;
  if (file === undefined || key === undefined || plugin.length === 0) {
    throw new OpsError('usage.missing_input', 'export needs the path of the archive, --plugin and --key');
  }
  return { kind: 'export', flags, file, plugins: plugin.map(parseNamedPlugin), key };
}

function readImport(args: readonly string[]): StorageCommand | undefined {
  const { values, file } = readFlagsAndFile(IMPORT, args);
  const { help, trust, ...flags } = values;
  if (help === true) return undefined;
  if (file === undefined || trust === undefined) {
    throw new OpsError('usage.missing_input', 'import needs the path of the archive and --trust');
  }
  return { kind: 'import', flags, file, trust };
}

function readFsck(args: readonly string[]): StorageCommand | undefined {
  const { help, repair = false, from, ...flags } = readFlags(FSCK, args);
  if (help === true) return undefined;
  if (from === undefined) return { kind: 'fsck', flags, repair };
  if (!repair) throw new OpsError('usage.invalid', '--from is for --repair only');
  return { kind: 'fsck', flags, repair, from };
}
