import type { ArchiveLimits } from '../limits.js';
import { refusal } from './refusal.js';

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Names that Windows gives to devices, in any folder and with any ending. */
const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:[./]|$)/i;
/** Joiners are part of emoji and of several scripts; every other format character only deceives. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;
const CONTROL = /\p{Cc}/u;
const ASCII = /^[ -~]*$/;
const FORBIDDEN_ON_WINDOWS = /[:<>"|?*]/;

/** Decodes a name. Without the UTF-8 mark only ASCII is safe: beyond it every reader guesses differently. */
export function decodeName(bytes: Buffer, markedUtf8: boolean): string {
  if (!markedUtf8 && bytes.some((byte) => byte >= 0x80)) {
    throw refusal('archive.name_unmarked', bytes, 'the name is not ASCII and not marked as UTF-8');
  }
  try {
    return DECODER.decode(bytes);
  } catch {
    throw refusal('archive.name_encoding', bytes, 'the name is not valid UTF-8');
  }
}

/**
 * Refuses every name that leaves the folder it is unpacked into, means something else on another
 * system, or looks like another name.
 * @param name with forward slashes; a folder's ends in one
 */
export function checkName(name: string, limits: Pick<ArchiveLimits, 'pathBytes' | 'componentBytes'>): void {
  const path = name.endsWith('/') && name.length > 1 ? name.slice(0, -1) : name;
  if (path === '') throw refusal('archive.name_empty', '', 'an entry has no name');
  if (path.includes('\0')) throw refusal('archive.name_nul', name, 'the name has a NUL byte');
  if (CONTROL.test(path)) throw refusal('archive.name_control', name, 'the name has a control character');
  if (INVISIBLE.test(path)) throw refusal('archive.name_invisible', name, 'the name has an invisible character');
  if (/^(?:\/\/|\\\\)/.test(path)) throw refusal('archive.name_unc', name, 'the name points at another machine');
  if (path.startsWith('/')) throw refusal('archive.name_absolute', name, 'the name starts with a slash');
  if (/^[a-z]:/i.test(path)) throw refusal('archive.name_drive', name, 'the name starts with a drive letter');
  if (path.split(/[\\/]/).includes('..')) throw refusal('archive.name_traversal', name, 'the name climbs with `..`');
  if (path.includes('\\')) throw refusal('archive.name_backslash', name, 'the name has a backslash');
  if (Buffer.byteLength(path) > limits.pathBytes) {
    throw refusal('archive.name_too_long', name, `the path has more than ${limits.pathBytes} bytes`);
  }
  checkParts(path, name, limits.componentBytes);
  // Look-alikes that turn into the real thing where names are brought into a common form.
  if (!ASCII.test(path)) checkPlainForm(path, name);
}

/** Patterns over the whole path: a thousand hostile parts cost no more than one. */
function checkParts(path: string, name: string, limit: number): void {
  const hollow = /(?:^|\/)(\.?)(?:\/|$)/.exec(path);
  if (hollow !== null) {
    throw refusal('archive.name_component', name, hollow[1] === '' ? 'a part is empty' : 'a part is `.`');
  }
  if (/(?:^|\/)\.+(?:\/|$)/.test(path)) throw refusal('archive.name_traversal', name, 'a part has only dots');
  const forbidden = FORBIDDEN_ON_WINDOWS.exec(path);
  if (forbidden !== null) throw refusal('archive.name_character', name, `the name has \`${forbidden[0]}\``);
  if (DEVICE.test(path)) throw refusal('archive.name_reserved', name, 'a part is a device on Windows');
  if (/[. ](?:\/|$)/.test(path)) throw refusal('archive.name_trailing', name, 'a part ends in a dot or a space');
  if (Buffer.byteLength(path) > limit && path.split('/').some((part) => Buffer.byteLength(part) > limit)) {
    throw refusal('archive.name_too_long', name, `a part of the path has more than ${limit} bytes`);
  }
}

function checkPlainForm(path: string, name: string): void {
  for (const part of path.split('/')) {
    const plain = part.normalize('NFKC');
    if (/^\.+$/.test(plain)) throw refusal('archive.name_traversal', name, 'a part looks like `..`');
    if (/[\\/]/.test(plain)) throw refusal('archive.name_character', name, 'the name has a look-alike of a slash');
    if (DEVICE.test(plain)) throw refusal('archive.name_reserved', name, 'a part is a device on Windows');
  }
}
