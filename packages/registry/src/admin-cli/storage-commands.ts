import { OpsError } from '@ops-center/manifest-schema';
import type { ConfigFlags } from '../config.js';
import { readFlags, readFlagsAndFile } from './read-arguments.js';

/** Commands about all that a registry stores. */
export type StorageCommand =
  | { readonly kind: 'backup'; readonly flags: ConfigFlags; readonly file: string }
  | { readonly kind: 'restore'; readonly flags: ConfigFlags; readonly file: string }
  | { readonly kind: 'fsck'; readonly flags: ConfigFlags; readonly repair: boolean; readonly from?: string };

const COMMON = { help: { type: 'boolean', short: 'h' }, data: { type: 'string' } } as const;
const FSCK = { ...COMMON, repair: { type: 'boolean' }, from: { type: 'string' } } as const;

/**
 * Reads one of these commands; undefined when help was asked for.
 * @throws OpsError `usage.invalid`, `usage.missing_input`
 */
export function readStorageCommand(kind: StorageCommand['kind'], args: readonly string[]): StorageCommand | undefined {
  return kind === 'fsck' ? readFsck(args) : readWhole(kind, args);
}

function readWhole(kind: 'backup' | 'restore', args: readonly string[]): StorageCommand | undefined {
  const { values, file } = readFlagsAndFile(COMMON, args);
  const { help, ...flags } = values;
  if (help === true) return undefined;
  if (file === undefined) throw new OpsError('usage.missing_input', `${kind} needs the path of the backup`);
  return { kind, flags, file };
}

function readFsck(args: readonly string[]): StorageCommand | undefined {
  const { help, repair = false, from, ...flags } = readFlags(FSCK, args);
  if (help === true) return undefined;
  if (from === undefined) return { kind: 'fsck', flags, repair };
  if (!repair) throw new OpsError('usage.invalid', '--from is for --repair only');
  return { kind: 'fsck', flags, repair, from };
}
