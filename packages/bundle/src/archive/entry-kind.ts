import { refusal } from './refusal.js';

export type EntryKind = 'file' | 'folder';

const TYPE_MASK = 0o170000;
const TYPE_FILE = 0o100000;
const TYPE_FOLDER = 0o040000;
const TYPE_LINK = 0o120000;
const SPECIAL_TYPES = new Set([0o010000, 0o020000, 0o060000, 0o140000]);
const SETID_BITS = 0o7000;
const OWNER_EXECUTES = 0o100;
const DOS_FOLDER = 0x10;
const DOS_VOLUME = 0x08;

/**
 * Finds out what an entry is from its external attributes, whatever system it claims to come from:
 * unpackers differ in whether they believe that claim, so a link is a link from anywhere.
 */
export function checkKind(
  name: Buffer,
  attributes: number,
  size: number,
): { readonly kind: EntryKind; readonly executable: boolean } {
  const mode = attributes >>> 16;
  const type = mode & TYPE_MASK;
  const isFolder = name[name.length - 1] === 0x2f;
  if (type === TYPE_LINK) throw refusal('archive.entry_link', name, 'the entry is a symbolic link');
  if (SPECIAL_TYPES.has(type)) throw refusal('archive.entry_special', name, 'the entry is a device, pipe or socket');
  if ((mode & SETID_BITS) !== 0) throw refusal('archive.entry_setuid', name, `mode ${(mode & 0o7777).toString(8)}`);
  const expected = isFolder ? TYPE_FOLDER : TYPE_FILE;
  const dosFolder = (attributes & DOS_FOLDER) !== 0;
  if ((type !== 0 && type !== expected) || (dosFolder && !isFolder) || (attributes & DOS_VOLUME) !== 0) {
    throw refusal('archive.entry_type', name, 'the name and the attributes say different things about what it is');
  }
  if (isFolder && size !== 0) throw refusal('archive.entry_type', name, 'a folder has contents');
  return { kind: isFolder ? 'folder' : 'file', executable: !isFolder && (mode & OWNER_EXECUTES) !== 0 };
}
