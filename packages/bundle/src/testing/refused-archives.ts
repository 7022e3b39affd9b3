import { crc32, deflateRawSync } from 'node:zlib';
import type { ArchiveCode } from '@ops-center/manifest-schema';
import { DEFLATED, DESCRIPTOR, extraField, rawZip, uint16, uint32, uint64, UTF8, zip64Field } from './raw-zip.js';
import type { RawEntry, RawZip } from './raw-zip.js';

/** An archive that must be refused, and why. */
export interface RefusedArchive {
  readonly title: string;
  readonly code: ArchiveCode;
  /** How the finding shows the entry, when it is about one. */
  readonly shows?: string;
  bytes(): Buffer;
}

const MANIFEST: RawEntry = { name: 'plugin.yaml', data: 'id: sample\n' };
const FILE: RawEntry = { name: 'a.txt', data: 'hello' };
const TEXT = Buffer.from('The same line again and again. '.repeat(20));

function archive(code: ArchiveCode, title: string, zip: () => RawZip, shows?: string): RefusedArchive {
  return { code, title, bytes: () => rawZip(zip()), ...(shows === undefined ? {} : { shows }) };
}

/** A sound archive with one more entry, which is not. */
function entry(code: ArchiveCode, title: string, bad: RawEntry, shows?: string): RefusedArchive {
  return archive(code, title, () => ({ entries: [MANIFEST, bad] }), shows);
}

function named(code: ArchiveCode, name: string | Buffer, shows: string, flags?: number): RefusedArchive {
  return entry(code, `the name ${shows}`, { name, data: 'x', ...(flags === undefined ? {} : { flags }) }, shows);
}

function pair(code: ArchiveCode, first: string, second: string): RefusedArchive {
  return archive(code, `the names ${JSON.stringify(first)} and ${JSON.stringify(second)}`, () => ({
    entries: [
      MANIFEST,
      { name: first, data: first.endsWith('/') ? '' : '1' },
      { name: second, data: second.endsWith('/') ? '' : '2' },
    ],
  }));
}

function moded(code: ArchiveCode, title: string, mode: number, more: Partial<RawEntry> = {}): RefusedArchive {
  return entry(code, title, { name: 'a.txt', data: '/etc/passwd', mode, ...more }, 'a.txt');
}

const sound = (): Buffer => rawZip({ entries: [MANIFEST, FILE] });

const CONTAINERS: RefusedArchive[] = [
  { code: 'archive.not_a_zip', title: 'an empty file', bytes: () => Buffer.alloc(0) },
  { code: 'archive.not_a_zip', title: 'one byte', bytes: () => Buffer.from('P') },
  {
    code: 'archive.not_a_zip',
    title: 'text',
    bytes: () => Buffer.from('This is no archive, whatever it is called.\n'),
  },
  {
    code: 'archive.not_a_zip',
    title: 'gzip',
    bytes: () => Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(60)]),
  },
  { code: 'archive.not_a_zip', title: 'zeros', bytes: () => Buffer.alloc(4096) },
  {
    code: 'archive.not_a_zip',
    title: '7z',
    bytes: () => Buffer.concat([Buffer.from("7z\xbc\xaf'\x1c", 'latin1'), Buffer.alloc(90)]),
  },
  { code: 'archive.empty', title: 'an archive of nothing', bytes: () => rawZip({ entries: [] }) },
  { code: 'archive.truncated', title: 'half an archive', bytes: () => sound().subarray(0, sound().length / 2) },
  { code: 'archive.truncated', title: 'the last byte missing', bytes: () => sound().subarray(0, -1) },
  { code: 'archive.truncated', title: 'the end record missing', bytes: () => sound().subarray(0, -22) },
  { code: 'archive.trailing_data', title: 'one byte behind', bytes: () => Buffer.concat([sound(), Buffer.from('x')]) },
  {
    code: 'archive.trailing_data',
    title: 'a line break behind',
    bytes: () => Buffer.concat([sound(), Buffer.from('\r\n')]),
  },
  { code: 'archive.trailing_data', title: 'zeros behind', bytes: () => Buffer.concat([sound(), Buffer.alloc(1000)]) },
  archive('archive.comment', 'a comment', () => ({ entries: [MANIFEST], end: { comment: 'hello' } })),
  archive('archive.comment', 'an end record in a comment', () => ({
    entries: [MANIFEST],
    end: {
      comment:
        rawZip({ entries: [FILE] })
          .toString('latin1')
          .replace(/[^\0-\x7f]/g, '?') + 'tail',
    },
  })),
  {
    code: 'archive.prefix_data',
    title: 'a program in front',
    bytes: () => Buffer.concat([Buffer.from('#!/bin/sh\n'), sound()]),
  },
  archive('archive.prefix_data', 'a program in front, with places moved', () => ({
    entries: [MANIFEST],
    prefix: Buffer.from('#!/bin/sh\n'),
  })),
  { code: 'archive.prefix_data', title: 'another archive in front', bytes: () => Buffer.concat([sound(), sound()]) },
  archive('archive.prefix_data', 'a first entry that the list leaves out', () => ({
    entries: [{ name: 'hidden.txt', data: 'x', omit: 'listed' }, MANIFEST],
  })),
  archive('archive.multi_disk', 'the second of two parts', () => ({
    entries: [MANIFEST],
    end: { disk: 1, directoryDisk: 1 },
  })),
  archive('archive.multi_disk', 'a list that starts in another part', () => ({
    entries: [MANIFEST],
    end: { directoryDisk: 1 },
  })),
  archive('archive.multi_disk', 'fewer entries in this part', () => ({
    entries: [MANIFEST, FILE],
    end: { diskEntries: 1, entries: 2 },
  })),
  entry('archive.multi_disk', 'an entry in another part', { ...FILE, disk: 1 }, 'a.txt'),
  archive('archive.entry_count', 'one entry more than told', () => ({
    entries: [MANIFEST, FILE],
    end: { entries: 1 },
  })),
  archive('archive.entry_count', 'one entry fewer than told', () => ({
    entries: [MANIFEST, FILE],
    end: { entries: 3 },
  })),
  archive('archive.entry_count', 'no entry told', () => ({ entries: [MANIFEST, FILE], end: { entries: 10_000 } })),
  archive('archive.too_many_entries', 'more entries than allowed', () => ({
    entries: [MANIFEST],
    end: { entries: 10_001 },
  })),
  archive('archive.directory', 'a list larger than the file', () => ({
    entries: [MANIFEST],
    end: { size: 1_000_000 },
  })),
  archive('archive.directory', 'a list behind the end', () => ({ entries: [MANIFEST], end: { offset: 0x7fffffff } })),
  archive('archive.directory', 'a list one byte too far', () => {
    const plain = rawZip({ entries: [MANIFEST] });
    const offset = plain.readUInt32LE(plain.length - 6);
    return { entries: [MANIFEST], end: { offset: offset + 1, size: plain.length - 22 - offset - 1 } };
  }),
  archive('archive.prefix_data', 'bytes between the list and its end', () => ({
    entries: [MANIFEST],
    afterDirectory: Buffer.alloc(7),
  })),
  entry('archive.directory', 'a damaged record in the list', { ...FILE, signature: 0x02014b51 }),
  entry('archive.directory', 'a local record in the list', { ...FILE, signature: 0x04034b50 }),
  archive('archive.directory', 'rubbish after the last record of the list', () => {
    const rubbish = Buffer.from('PK\x05\x05 a digital signature perhaps, which bundles do not have');
    const plain = rawZip({ entries: [MANIFEST] });
    const size = plain.length - 22 - plain.readUInt32LE(plain.length - 6) + rubbish.length;
    return { entries: [MANIFEST], afterDirectory: rubbish, end: { size, entries: 2 } };
  }),
  entry('archive.comment', 'a comment of an entry', { ...FILE, comment: 'hello' }),
  archive('archive.zip64', 'a hint at a zip64 record that is missing', () => ({
    entries: [MANIFEST],
    end: { entries: 0xffff },
  })),
  archive('archive.zip64', 'a hint at a zip64 place that is missing', () => ({
    entries: [MANIFEST],
    end: { offset: 0xffffffff },
  })),
  archive('archive.zip64', 'zip64 with another count', () => ({ entries: [MANIFEST], end64: { entries: 2 } })),
  archive('archive.zip64', 'zip64 with another place', () => ({ entries: [MANIFEST], end64: { offset: 0 } })),
  archive('archive.zip64', 'zip64 with another size', () => ({ entries: [MANIFEST], end64: { size: 10 } })),
  archive('archive.zip64', 'zip64 with a longer record', () => ({
    entries: [MANIFEST],
    end64: { recordSize: 60, extensible: Buffer.alloc(16) },
  })),
  archive('archive.zip64', 'zip64 with bytes before the locator', () => ({
    entries: [MANIFEST],
    end64: { extensible: Buffer.alloc(8) },
  })),
  archive('archive.zip64', 'zip64 with a locator that points away', () => ({
    entries: [MANIFEST],
    end64: { recordOffset: 0 },
  })),
  archive('archive.zip64', 'zip64 with a damaged record', () => ({
    entries: [MANIFEST],
    end64: { signature: 0x06064b51 },
  })),
  archive('archive.multi_disk', 'zip64 with two parts', () => ({ entries: [MANIFEST], end64: { disks: 2 } })),
  archive('archive.multi_disk', 'zip64 with its record in another part', () => ({
    entries: [MANIFEST],
    end64: { locatorDisk: 1 },
  })),
  archive('archive.zip64', 'zip64 with another part inside', () => ({ entries: [MANIFEST], end64: { disk: 1 } })),
  archive('archive.multi_disk', 'zip64 with another part in both records', () => ({
    entries: [MANIFEST],
    end: { disk: 0xffff },
    end64: { disk: 1 },
  })),
  archive('archive.directory', 'zip64 with a list behind the end', () => ({
    entries: [MANIFEST],
    end: { offset: 0xffffffff, size: 0xffffffff },
    end64: { offset: Number.MAX_SAFE_INTEGER, size: 1 },
  })),
];

const NAMES: RefusedArchive[] = [
  entry('archive.name_empty', 'an empty name', { name: '', data: 'x' }),
  named('archive.name_absolute', '/', '/'),
  named('archive.name_absolute', '/etc/passwd', '/etc/passwd'),
  named('archive.name_unc', '//server/share/x', '//server/share/x'),
  named('archive.name_unc', '\\\\server\\share\\x', '\\\\\\\\server\\\\share\\\\x'),
  named('archive.name_unc', '\\\\?\\C:\\x', '\\\\\\\\?\\\\C:\\\\x'),
  named('archive.name_drive', 'C:/Windows/x.dll', 'C:/Windows/x.dll'),
  named('archive.name_drive', 'c:x.dll', 'c:x.dll'),
  named('archive.name_drive', 'C:\\x.dll', 'C:\\\\x.dll'),
  named('archive.name_traversal', '..', '..'),
  named('archive.name_traversal', '../x', '../x'),
  named('archive.name_traversal', 'a/../../x', 'a/../../x'),
  named('archive.name_traversal', 'a/../b', 'a/../b'),
  named('archive.name_traversal', 'a/..', 'a/..'),
  named('archive.name_traversal', '..\\x', '..\\\\x'),
  named('archive.name_traversal', 'a\\..\\..\\x', 'a\\\\..\\\\..\\\\x'),
  named('archive.name_traversal', 'a/..\\x', 'a/..\\\\x'),
  named('archive.name_traversal', '\uff0e\uff0e/x', '\uff0e\uff0e/x'),
  named('archive.name_traversal', 'a/\u2025/x', 'a/\u2025/x'),
  entry('archive.name_traversal', 'a folder that climbs', { name: '../', data: '' }, '../'),
  named('archive.name_backslash', 'a\\b', 'a\\\\b'),
  named('archive.name_backslash', '\\a', '\\\\a'),
  named('archive.name_component', './a', './a'),
  named('archive.name_component', 'a/./b', 'a/./b'),
  named('archive.name_component', 'a//b', 'a//b'),
  named('archive.name_component', 'a/.', 'a/.'),
  entry('archive.name_component', 'a folder that is this folder', { name: './', data: '' }, './'),
  entry('archive.name_component', 'a folder with two slashes', { name: 'a//', data: '' }, 'a//'),
  named('archive.name_nul', 'a.txt\0.png', 'a.txt\\x00.png'),
  named('archive.name_nul', '\0', '\\x00'),
  named('archive.name_control', 'a\nb', 'a\\x0ab'),
  named('archive.name_control', 'a\tb', 'a\\x09b'),
  named('archive.name_control', '\x1b[31ma', '\\x1b[31ma'),
  named('archive.name_control', 'a\x7f', 'a\\x7f'),
  named('archive.name_control', 'a\u0085b', 'a\\u{85}b'),
  named('archive.name_control', 'a\u009bb', 'a\\u{9b}b'),
  named('archive.name_invisible', 'gpj.\u202egnp', 'gpj.\\u{202e}gnp'),
  named('archive.name_invisible', 'a\u2066b', 'a\\u{2066}b'),
  named('archive.name_invisible', 'a\u200eb', 'a\\u{200e}b'),
  named('archive.name_invisible', 'a\u061cb', 'a\\u{61c}b'),
  named('archive.name_invisible', 'a\u200bb', 'a\\u{200b}b'),
  named('archive.name_invisible', '\ufeffa', '\\u{feff}a'),
  named('archive.name_invisible', 'a\u00adb', 'a\\u{ad}b'),
  named('archive.name_invisible', 'a\u2028b', 'a\\u{2028}b'),
  named('archive.name_invisible', 'a\u{e0041}b', 'a\\u{e0041}b'),
  named('archive.name_invisible', 'a\uffff', 'a\\u{ffff}'),
  named('archive.name_encoding', Buffer.from([0x61, 0xff]), 'a\\xff', UTF8),
  named('archive.name_encoding', Buffer.from([0xc0, 0xae, 0xc0, 0xae, 0x2f, 0x78]), '\\xc0\\xae\\xc0\\xae/x', UTF8),
  named('archive.name_encoding', Buffer.from([0xe0, 0x80, 0xaf, 0x78]), '\\xe0\\x80\\xafx', UTF8),
  named('archive.name_encoding', Buffer.from([0xed, 0xa0, 0x80]), '\\xed\\xa0\\x80', UTF8),
  named('archive.name_encoding', Buffer.from([0x61, 0xc3]), 'a\\xc3', UTF8),
  named('archive.name_unmarked', Buffer.from('\u00e9.txt'), '\u00e9.txt', 0),
  named('archive.name_unmarked', Buffer.from([0x82, 0x2e, 0x74]), '\\x82.t', 0),
  named('archive.name_character', 'ab:c', 'ab:c'),
  named('archive.name_character', 'file.txt:stream', 'file.txt:stream'),
  named('archive.name_character', 'a?', 'a?'),
  named('archive.name_character', 'a*', 'a*'),
  named('archive.name_character', 'a|b', 'a|b'),
  named('archive.name_character', 'a<b', 'a<b'),
  named('archive.name_character', 'a"b', 'a"b'),
  named('archive.name_character', 'a\uff0fb', 'a\uff0fb'),
  named('archive.name_reserved', 'con', 'con'),
  named('archive.name_reserved', 'a/NUL', 'a/NUL'),
  named('archive.name_reserved', 'aux.txt', 'aux.txt'),
  named('archive.name_reserved', 'Com1.tar.gz', 'Com1.tar.gz'),
  named('archive.name_reserved', 'lpt9/x', 'lpt9/x'),
  named('archive.name_reserved', 'COM\u00b9', 'COM\u00b9'),
  named('archive.name_reserved', 'CONIN$', 'CONIN$'),
  named('archive.name_reserved', 'nul .txt', 'nul .txt'),
  named('archive.name_reserved', '\uff23\uff2f\uff2e', '\uff23\uff2f\uff2e'),
  named('archive.name_trailing', 'a.', 'a.'),
  named('archive.name_trailing', 'a ', 'a '),
  named('archive.name_trailing', 'a. /b', 'a. /b'),
  named('archive.name_trailing', 'a...', 'a...'),
  named('archive.name_traversal', '...', '...'),
  named('archive.name_too_long', 'x'.repeat(256), `${'x'.repeat(200)}...`),
  entry('archive.name_too_long', 'a path of 1,025 bytes', { name: `${'x/'.repeat(512)}y`, data: 'x' }),
  entry('archive.name_too_long', 'a path of 60,000 bytes', { name: `${'x/'.repeat(30_000)}y`, data: 'x' }),
  named('archive.name_too_long', '\u00e9'.repeat(128), '\u00e9'.repeat(128)),
  pair('archive.name_duplicate', 'a', 'a'),
  pair('archive.name_duplicate', 'a/', 'a/'),
  archive('archive.name_duplicate', 'two manifests', () => ({
    entries: [MANIFEST, { ...MANIFEST, data: 'id: other\n' }],
  })),
  pair('archive.name_twin', 'README', 'readme'),
  entry(
    'archive.name_twin',
    'a second manifest in capitals at the top',
    { name: 'Plugin.yaml', data: 'id: x' },
    'Plugin.yaml',
  ),
  pair('archive.name_twin', 'lib/a', 'Lib/b'),
  pair('archive.name_twin', '\u00e9', 'e\u0301'),
  pair('archive.name_twin', '\u00c9', 'e\u0301'),
  pair('archive.name_twin', 'stra\u00dfe', 'STRASSE'),
  pair('archive.name_twin', '\u1e9e', '\u00df'),
  pair('archive.name_twin', '\ufb01le', 'file'),
  pair('archive.name_twin', '\u212a', 'k'),
  pair('archive.name_twin', '\u03c3', '\u03c2'),
  pair('archive.name_twin', 'x\u00b2', 'x2'),
  pair('archive.name_twin', 'a\u200db', 'ab'),
  pair('archive.name_twin', 'a\ufe0f', 'a'),
  pair('archive.name_file_and_folder', 'a', 'a/b'),
  pair('archive.name_file_and_folder', 'a/b', 'a'),
  pair('archive.name_file_and_folder', 'a', 'a/'),
  pair('archive.name_file_and_folder', 'A', 'a/b'),
  pair('archive.name_file_and_folder', 'x/y/z', 'x/y'),
  archive('archive.name_file_and_folder', 'a manifest that is a folder', () => ({
    entries: [MANIFEST, { name: 'plugin.yaml/x', data: 'x' }],
  })),
  archive('archive.manifest_missing', 'no manifest', () => ({ entries: [FILE] })),
  archive('archive.manifest_missing', 'a manifest in capitals', () => ({
    entries: [{ name: 'PLUGIN.YAML', data: 'id: x' }],
  })),
  archive('archive.manifest_missing', 'a manifest that ends in .yml', () => ({
    entries: [{ name: 'plugin.yml', data: 'id: x' }],
  })),
  archive('archive.manifest_missing', 'a folder for a manifest', () => ({
    entries: [{ name: 'plugin.yaml/', data: '' }, FILE],
  })),
  archive('archive.manifest_nested', 'everything in a folder', () => ({
    entries: [{ name: 'my-plugin/plugin.yaml', data: 'id: x' }],
  })),
  entry(
    'archive.manifest_nested',
    'a second manifest in a folder',
    { name: 'a/b/plugin.yaml', data: 'id: x' },
    'a/b/plugin.yaml',
  ),
  entry(
    'archive.manifest_nested',
    'a second manifest in capitals',
    { name: 'a/Plugin.YAML', data: 'id: x' },
    'a/Plugin.YAML',
  ),
  archive('archive.manifest_too_large', 'a manifest of 256 KiB and a byte', () => ({
    entries: [{ name: 'plugin.yaml', data: Buffer.alloc(262_145, '#') }],
  })),
];

const KINDS: RefusedArchive[] = [
  moded('archive.entry_link', 'a symbolic link', 0o120777),
  moded('archive.entry_link', 'a symbolic link that says it is from DOS', 0o120777, { madeBy: 20 }),
  moded('archive.entry_link', 'a symbolic link that says it is from NTFS', 0o120777, { madeBy: 0x0a14 }),
  moded('archive.entry_link', 'a symbolic link that says it is from macOS', 0o120755, { madeBy: 0x1314 }),
  entry('archive.entry_link', 'a symbolic link that ends in a slash', { name: 'a/', data: '', mode: 0o120777 }, 'a/'),
  archive('archive.entry_link', 'a manifest that is a link', () => ({ entries: [{ ...MANIFEST, mode: 0o120777 }] })),
  moded('archive.entry_special', 'a block device', 0o060644),
  moded('archive.entry_special', 'a character device', 0o020644),
  moded('archive.entry_special', 'a named pipe', 0o010644),
  moded('archive.entry_special', 'a socket', 0o140644),
  moded('archive.entry_setuid', 'a set-user-id program', 0o104755),
  moded('archive.entry_setuid', 'a set-group-id program', 0o102755),
  moded('archive.entry_setuid', 'a sticky file', 0o101644),
  moded('archive.entry_type', 'a folder without a slash', 0o040755),
  moded('archive.entry_type', 'an unknown type', 0o170644),
  entry('archive.entry_type', 'a file with a slash', { name: 'a/', data: '', mode: 0o100644 }, 'a/'),
  entry('archive.entry_type', 'a DOS folder without a slash', { ...FILE, attributes: 0x10 }, 'a.txt'),
  entry('archive.entry_type', 'a DOS volume label', { ...FILE, attributes: 0x08 }, 'a.txt'),
  entry('archive.entry_type', 'a folder with contents', { name: 'a/', data: 'x' }, 'a/'),
  entry('archive.entry_encrypted', 'an encrypted entry', { ...FILE, flags: 1 }, 'a.txt'),
  entry('archive.entry_encrypted', 'strong encryption', { ...FILE, flags: 0x41 }, 'a.txt'),
  entry('archive.entry_encrypted', 'an encrypted list', { ...FILE, flags: 0x2000 }, 'a.txt'),
  entry(
    'archive.entry_encrypted',
    'WinZip encryption',
    { ...FILE, extra: extraField(0x9901, Buffer.alloc(7)) },
    'a.txt',
  ),
  ...[0x10, 0x20, 0x80, 0x100, 0x200, 0x400, 0x1000, 0x4000, 0x8000].map((flags) =>
    entry('archive.entry_flags', `the flag 0x${flags.toString(16)}`, { ...FILE, flags }, 'a.txt'),
  ),
  ...[1, 6, 9, 12, 14, 93, 95, 96, 97, 98, 99, 255].map((method) =>
    entry('archive.entry_method', `the method ${method}`, { ...FILE, method }, 'a.txt'),
  ),
  entry('archive.entry_version', 'version 4.6', { ...FILE, version: 46 }, 'a.txt'),
  entry('archive.entry_version', 'version 6.3', { ...FILE, version: 63 }, 'a.txt'),
  entry('archive.extra_field', 'half an extra field', { ...FILE, extra: Buffer.from([1]) }, 'a.txt'),
  entry(
    'archive.extra_field',
    'an extra field longer than its record',
    { ...FILE, extra: uint16(0x5455, 100) },
    'a.txt',
  ),
  entry(
    'archive.extra_field',
    'an extra field of an unknown kind',
    { ...FILE, extra: extraField(0x4242, Buffer.alloc(4)) },
    'a.txt',
  ),
  entry(
    'archive.extra_field',
    'an extra field with a mode and a link in it',
    { ...FILE, extra: extraField(0x756e, Buffer.alloc(14)) },
    'a.txt',
  ),
  entry(
    'archive.extra_field',
    'an extra field with another name',
    {
      ...FILE,
      extra: extraField(0x7075, Buffer.concat([Buffer.from([1]), uint32(crc32('a.txt')), Buffer.from('../x')])),
    },
    'a.txt',
  ),
  entry(
    'archive.extra_field',
    'an extra field twice',
    {
      ...FILE,
      extra: Buffer.concat([extraField(0x5455, Buffer.alloc(5)), extraField(0x5455, Buffer.alloc(5))]),
    },
    'a.txt',
  ),
  entry(
    'archive.extra_field',
    'a jar mark with data in it',
    { ...FILE, extra: extraField(0xcafe, Buffer.alloc(4)) },
    'a.txt',
  ),
  entry('archive.extra_field', 'three kilobytes of extra fields', {
    ...FILE,
    extra: extraField(0xd935, Buffer.alloc(3000)),
  }),
  entry(
    'archive.extra_field',
    'an unknown extra field in the local record only',
    { ...FILE, local: { extra: extraField(0x4242, Buffer.alloc(4)) } },
    'a.txt',
  ),
  entry('archive.zip64', 'a 64-bit size that nothing asks for', { ...FILE, extra: zip64Field(5) }, 'a.txt'),
  entry('archive.zip64', 'a 64-bit size that is missing', { ...FILE, size: 0xffffffff }, 'a.txt'),
  entry(
    'archive.zip64',
    'a 64-bit place that is missing',
    { ...FILE, offset: 0xffffffff, extra: zip64Field() },
    'a.txt',
  ),
  entry(
    'archive.zip64',
    'more 64-bit values than asked for',
    { ...FILE, size: 0xffffffff, extra: zip64Field(5, 5) },
    'a.txt',
  ),
  entry(
    'archive.zip64',
    'a 64-bit field of five bytes',
    { ...FILE, size: 0xffffffff, extra: extraField(1, Buffer.alloc(5)) },
    'a.txt',
  ),
  entry(
    'archive.zip64',
    'a part number in a 64-bit field',
    { ...FILE, size: 0xffffffff, extra: extraField(1, Buffer.concat([uint64(5), uint32(0)])) },
    'a.txt',
  ),
  entry(
    'archive.extra_field',
    'two 64-bit fields',
    { ...FILE, size: 0xffffffff, extra: Buffer.concat([zip64Field(5), zip64Field(6)]) },
    'a.txt',
  ),
];

const LOCALS: RefusedArchive[] = [
  entry('archive.local_mismatch', 'another name in the local record', { ...FILE, local: { name: 'b.txt' } }, 'a.txt'),
  entry(
    'archive.local_mismatch',
    'a longer name in the local record',
    { ...FILE, local: { name: 'a.txt.exe' } },
    'a.txt',
  ),
  entry(
    'archive.local_mismatch',
    'a climbing name in the local record',
    { name: 'abcdef', data: 'x', local: { name: '../bad' } },
    'abcdef',
  ),
  entry('archive.local_mismatch', 'another method in the local record', { ...FILE, local: { method: 8 } }, 'a.txt'),
  entry('archive.local_mismatch', 'other flags in the local record', { ...FILE, local: { flags: 2 } }, 'a.txt'),
  entry('archive.local_mismatch', 'encryption in the local record only', { ...FILE, local: { flags: 1 } }, 'a.txt'),
  entry(
    'archive.local_mismatch',
    'another time in the local record',
    { ...FILE, local: { time: 0x5a215a21 } },
    'a.txt',
  ),
  entry('archive.local_mismatch', 'another checksum in the local record', { ...FILE, local: { crc: 1 } }, 'a.txt'),
  entry('archive.local_mismatch', 'a smaller size in the local record', { ...FILE, local: { size: 1 } }, 'a.txt'),
  entry(
    'archive.local_mismatch',
    'a smaller packed size in the local record',
    { ...FILE, local: { packedSize: 1 } },
    'a.txt',
  ),
  entry(
    'archive.local_mismatch',
    'no sizes in the local record, and no descriptor',
    { ...FILE, local: { packedSize: 0, size: 0, crc: 0 } },
    'a.txt',
  ),
  entry(
    'archive.local_mismatch',
    'a wrong size in the local record before a descriptor',
    { ...FILE, descriptor: 'signed', local: { size: 4 } },
    'a.txt',
  ),
  entry(
    'archive.local_mismatch',
    'another 64-bit size in the local record',
    {
      ...FILE,
      local: { size: 0xffffffff, packedSize: 0xffffffff, extra: zip64Field(6, 5) },
    },
    'a.txt',
  ),
  entry(
    'archive.local_mismatch',
    'another 64-bit size that the local record does not use',
    { ...FILE, local: { extra: zip64Field(600, 5) } },
    'a.txt',
  ),
  entry(
    'archive.zip64',
    'a 64-bit size missing from the local record',
    { ...FILE, local: { size: 0xffffffff } },
    'a.txt',
  ),
  entry(
    'archive.zip64',
    'one 64-bit size only in the local record',
    { ...FILE, local: { size: 0xffffffff, extra: zip64Field(5) } },
    'a.txt',
  ),
  entry('archive.local_mismatch', 'two sizes for a stored entry', { ...FILE, size: 6 }, 'a.txt'),
  entry('archive.local_record', 'a damaged local record', { ...FILE, local: { signature: 0x04034b51 } }, 'a.txt'),
  archive(
    'archive.local_record',
    'a place inside the list',
    () => ({ entries: [MANIFEST, { ...FILE, offset: 95 }] }),
    'a.txt',
  ),
  archive(
    'archive.local_record',
    'a local record behind the file',
    () => ({ entries: [MANIFEST, { ...FILE, offset: 0x7fffffff }] }),
    'a.txt',
  ),
  archive(
    'archive.local_record',
    'an entry of the list without a local record',
    () => ({ entries: [MANIFEST, { ...FILE, omit: 'local' }] }),
    'a.txt',
  ),
  archive(
    'archive.local_record',
    'a 64-bit place behind the file',
    () => ({
      entries: [MANIFEST, { ...FILE, offset: 0xffffffff, extra: zip64Field(2n ** 63n) }],
    }),
    'a.txt',
  ),
  archive(
    'archive.gap',
    'bytes between two entries',
    () => ({ entries: [MANIFEST, { ...FILE, before: Buffer.alloc(1) }] }),
    'plugin.yaml',
  ),
  archive(
    'archive.gap',
    'bytes between the last entry and the list',
    () => ({ entries: [MANIFEST, FILE], beforeDirectory: Buffer.alloc(9) }),
    'a.txt',
  ),
  archive(
    'archive.gap',
    'an entry between others that the list leaves out',
    () => ({ entries: [MANIFEST, { ...FILE, omit: 'listed' }, { name: 'b', data: 'b' }] }),
    'plugin.yaml',
  ),
  archive(
    'archive.gap',
    'a last entry that the list leaves out',
    () => ({ entries: [MANIFEST, { ...FILE, omit: 'listed' }] }),
    'plugin.yaml',
  ),
  archive('archive.overlap', 'two entries of one local record', () => ({
    entries: [MANIFEST, FILE, { ...FILE, name: 'b.txt', offset: 52, omit: 'local' }],
  })),
  archive('archive.overlap', 'an entry inside another', () => {
    const inner = rawZip({ entries: [{ name: 'in.txt', data: 'inner' }] });
    const data = inner.subarray(0, 30 + 6 + 5);
    return {
      entries: [
        MANIFEST,
        { name: 'out.bin', data },
        { name: 'in.txt', data: 'inner', omit: 'local', offset: 52 + 30 + 7 },
      ],
    };
  }),
  archive(
    'archive.overlap',
    'packed data that runs into the next entry',
    () => {
      const packed = deflateRawSync(TEXT);
      return {
        entries: [MANIFEST, { name: 'a', method: DEFLATED, data: TEXT, packed, packedSize: packed.length + 10 }, FILE],
      };
    },
    'a',
  ),
  archive(
    'archive.overlap',
    'packed data that runs into the list',
    () => {
      const packed = deflateRawSync(TEXT);
      return {
        entries: [MANIFEST, { name: 'a', method: DEFLATED, data: TEXT, packed, packedSize: packed.length + 10 }],
      };
    },
    'a',
  ),
  archive(
    'archive.overlap',
    'packed data of four gigabytes',
    () => ({
      entries: [MANIFEST, { name: 'a', method: DEFLATED, data: TEXT, packedSize: 0xfffffffe }],
    }),
    'a',
  ),
  entry(
    'archive.descriptor',
    'a descriptor with another checksum',
    { ...FILE, descriptor: uint32(0x08074b50, 1, 5, 5) },
    'a.txt',
  ),
  entry(
    'archive.descriptor',
    'a descriptor with another size',
    { ...FILE, descriptor: uint32(0x08074b50, crc32('hello'), 5, 6) },
    'a.txt',
  ),
  entry(
    'archive.descriptor',
    'a descriptor with another packed size',
    { ...FILE, descriptor: uint32(crc32('hello'), 6, 5) },
    'a.txt',
  ),
  entry(
    'archive.descriptor',
    'a descriptor with another signature',
    { ...FILE, descriptor: uint32(0x08074b51, crc32('hello'), 5, 5) },
    'a.txt',
  ),
  entry(
    'archive.descriptor',
    'a 64-bit descriptor with a huge size',
    {
      ...FILE,
      descriptor: Buffer.concat([uint32(0x08074b50, crc32('hello')), uint64(5, 2n ** 40n)]),
    },
    'a.txt',
  ),
  entry('archive.descriptor', 'a descriptor that is missing', { ...FILE, flags: DESCRIPTOR }, 'a.txt'),
  entry(
    'archive.descriptor',
    'half a descriptor',
    { ...FILE, descriptor: uint32(0x08074b50, crc32('hello')) },
    'a.txt',
  ),
  entry(
    'archive.gap',
    'bytes behind a descriptor',
    { ...FILE, descriptor: uint32(0x08074b50, crc32('hello'), 5, 5, 0, 0, 0) },
    'a.txt',
  ),
  entry(
    'archive.gap',
    'a descriptor that the flags do not tell of',
    { ...FILE, flags: 0, descriptor: 'signed', local: { crc: crc32('hello'), size: 5, packedSize: 5 } },
    'a.txt',
  ),
];

const MIB = 1024 * 1024;
const bomb = (size: number): Buffer => deflateRawSync(Buffer.alloc(size), { level: 9 });

const CONTENTS: RefusedArchive[] = [
  entry(
    'archive.entry_too_large',
    'an entry that declares a gigabyte',
    { name: 'a', method: DEFLATED, data: TEXT, size: 1024 * MIB },
    'a',
  ),
  entry(
    'archive.entry_too_large',
    'an entry that declares petabytes',
    {
      name: 'a',
      method: DEFLATED,
      data: TEXT,
      size: 0xffffffff,
      extra: zip64Field(2n ** 52n),
      local: { size: 0xffffffff, packedSize: 0xffffffff, extra: zip64Field(2n ** 52n, deflateRawSync(TEXT).length) },
    },
    'a',
  ),
  archive('archive.total_too_large', 'three entries that declare 200 MiB each', () => ({
    entries: [
      MANIFEST,
      ...['a', 'b', 'c'].map((name) => ({
        name,
        method: DEFLATED,
        packed: Buffer.alloc(3 * MIB),
        size: 200 * MIB,
        crc: 0,
      })),
    ],
  })),
  entry(
    'archive.ratio',
    'an honest bomb',
    { name: 'a', method: DEFLATED, packed: bomb(64 * MIB), size: 64 * MIB, crc: 0 },
    'a',
  ),
  archive('archive.ratio', 'a bomb of many small entries', () => {
    const packed = bomb(MIB);
    return {
      entries: [
        MANIFEST,
        ...Array.from({ length: 40 }, (_, index) => ({
          name: `${index}`,
          method: DEFLATED,
          packed,
          size: MIB,
          crc: 0,
        })),
      ],
    };
  }),
  entry(
    'archive.data_overrun',
    'a bomb that declares a hundred bytes',
    { name: 'a', method: DEFLATED, packed: bomb(64 * MIB), size: 100, crc: 0 },
    'a',
  ),
  entry(
    'archive.data_overrun',
    'a bomb that declares nothing',
    { name: 'a', method: DEFLATED, packed: bomb(64 * MIB), size: 0, crc: 0 },
    'a',
  ),
  entry(
    'archive.data_overrun',
    'a bomb in a folder',
    { name: 'a/', method: DEFLATED, packed: bomb(MIB), size: 0, crc: 0 },
    'a/',
  ),
  entry(
    'archive.data_overrun',
    'a bomb that declares what is allowed',
    { name: 'a', method: DEFLATED, packed: bomb(64 * MIB), size: 4 * MIB, crc: 0 },
    'a',
  ),
  entry(
    'archive.data_overrun',
    'one byte more than declared',
    { name: 'a', method: DEFLATED, data: TEXT, size: TEXT.length - 1 },
    'a',
  ),
  entry(
    'archive.data_short',
    'one byte fewer than declared',
    { name: 'a', method: DEFLATED, data: TEXT, size: TEXT.length + 1 },
    'a',
  ),
  entry(
    'archive.data_short',
    'nothing, and a byte declared',
    { name: 'a', method: DEFLATED, data: '', size: 1, crc: 0 },
    'a',
  ),
  entry('archive.data_crc', 'a wrong checksum, stored', { ...FILE, crc: 1 }, 'a.txt'),
  entry('archive.data_crc', 'a wrong checksum, deflated', { name: 'a', method: DEFLATED, data: TEXT, crc: 1 }, 'a'),
  entry('archive.data_crc', 'a wrong checksum of nothing', { name: 'a', data: '', crc: 1 }, 'a'),
  entry(
    'archive.data_crc',
    'a wrong checksum of a large entry',
    { name: 'a', method: DEFLATED, data: Buffer.alloc(MIB, 'abc'), crc: 1 },
    'a',
  ),
  entry('archive.data', 'no compressed data', { name: 'a', method: DEFLATED, packed: Buffer.alloc(0), data: '' }, 'a'),
  entry(
    'archive.data',
    'rubbish for compressed data',
    { name: 'a', method: DEFLATED, data: TEXT, packed: Buffer.alloc(40, 0xff) },
    'a',
  ),
  entry(
    'archive.data',
    'half the compressed data',
    { name: 'a', method: DEFLATED, data: TEXT, packed: deflateRawSync(TEXT).subarray(0, -4) },
    'a',
  ),
  entry(
    'archive.data',
    'half the compressed data of a large entry',
    {
      name: 'a',
      method: DEFLATED,
      data: Buffer.alloc(MIB, 'abc'),
      packed: deflateRawSync(Buffer.alloc(MIB, 'abc')).subarray(0, -4),
    },
    'a',
  ),
  entry(
    'archive.data_after_end',
    'bytes after the end of the stream',
    { name: 'a', method: DEFLATED, data: TEXT, packed: Buffer.concat([deflateRawSync(TEXT), Buffer.alloc(3)]) },
    'a',
  ),
  entry(
    'archive.data_after_end',
    'a second stream after the first',
    {
      name: 'a',
      method: DEFLATED,
      data: TEXT,
      packed: Buffer.concat([deflateRawSync(TEXT), deflateRawSync('hidden')]),
    },
    'a',
  ),
  entry(
    'archive.data_after_end',
    'much after the end of a large stream',
    {
      name: 'a',
      method: DEFLATED,
      data: Buffer.alloc(MIB, 'abc'),
      packed: Buffer.concat([deflateRawSync(Buffer.alloc(MIB, 'abc')), Buffer.alloc(MIB)]),
    },
    'a',
  ),
];

/** Archives that no reader may accept, each with the one reason that is told. */
export const REFUSED_ARCHIVES: readonly RefusedArchive[] = [...CONTAINERS, ...NAMES, ...KINDS, ...LOCALS, ...CONTENTS];
