import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipArchive } from 'archiver';
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { DEFLATED, extraField, rawZip, uint16, uint32, zip64Field, type RawEntry } from './raw-zip.js';

/** An archive that honest tools write, and that must be read. */
export interface AcceptedArchive {
  readonly title: string;
  /** The files in it, sorted by the bytes of their names. */
  readonly names: readonly string[];
  bytes(): Promise<Buffer>;
}

const TEXT = 'The same line again and again.\n'.repeat(50);
const FILES: ReadonlyMap<string, string> = new Map([
  ['plugin.yaml', 'id: sample\n'],
  ['assets/nothing.txt', ''],
  ['backend/main.py', TEXT],
]);
const NAMES = ['assets/nothing.txt', 'backend/main.py', 'plugin.yaml'];

const FIXTURES = new URL('./fixtures/', import.meta.url);

function fixtures(): AcceptedArchive[] {
  const common = ['assets/lines.txt', 'assets/nothing.txt', 'backend/main.py', 'backend/run.sh', 'plugin.yaml'];
  const others: Readonly<Record<string, readonly string[]>> = {
    'jar-manifest.zip': ['META-INF/MANIFEST.MF', ...common],
    'python-writestr.zip': ['assets/\u00fcbersicht \u65e5\u672c.txt', 'plugin.yaml'],
  };
  const files = readdirSync(FIXTURES).filter((file) => file.endsWith('.zip'));
  return files.sort().map((file) => ({
    title: `${file}, as its own tool wrote it`,
    names: others[file] ?? (file.startsWith('yazl-') ? NAMES : common),
    bytes: () => Promise.resolve(readFileSync(new URL(file, FIXTURES))),
  }));
}

function archiver(
  title: string,
  options: ConstructorParameters<typeof ZipArchive>[0],
  fill: (archive: ZipArchive) => void,
): AcceptedArchive {
  return {
    title: `archiver: ${title}`,
    names: NAMES,
    bytes: async () => {
      const archive = new ZipArchive(options);
      const reading = buffer(archive);
      fill(archive);
      await archive.finalize();
      return reading;
    },
  };
}

const ARCHIVER: AcceptedArchive[] = [
  archiver('buffers', {}, (archive) => {
    for (const [name, text] of FILES) archive.append(text, { name });
  }),
  archiver('streams', {}, (archive) => {
    for (const [name, text] of FILES) archive.append(Readable.from([Buffer.from(text)]), { name });
  }),
  archiver('stored buffers', { store: true }, (archive) => {
    for (const [name, text] of FILES) archive.append(text, { name });
  }),
  archiver('stored streams', { store: true }, (archive) => {
    for (const [name, text] of FILES) archive.append(Readable.from([Buffer.from(text)]), { name });
  }),
  archiver('zip64', { forceZip64: true }, (archive) => {
    for (const [name, text] of FILES) archive.append(text, { name });
  }),
  archiver('zip64 streams', { forceZip64: true }, (archive) => {
    for (const [name, text] of FILES) archive.append(Readable.from([Buffer.from(text)]), { name });
  }),
  archiver('folders, modes and local time', { forceLocalTime: true, zlib: { level: 9 } }, (archive) => {
    archive.append('', { name: 'backend/', type: 'directory' });
    for (const [name, text] of FILES) archive.append(text, { name, mode: 0o755 });
  }),
];

function fflateStream(title: string, wrap: (name: string) => ZipDeflate | ZipPassThrough): AcceptedArchive {
  return {
    title: `fflate: ${title}`,
    names: NAMES,
    bytes: () =>
      new Promise((done, failed) => {
        const pieces: Uint8Array[] = [];
        const zip = new Zip((error, piece, isLast) => {
          if (error !== null) failed(error);
          pieces.push(piece);
          if (isLast) done(Buffer.concat(pieces));
        });
        for (const [name, text] of FILES) {
          const file = wrap(name);
          zip.add(file);
          file.push(strToU8(text), true);
        }
        zip.end();
      }),
  };
}

const DATE = new Date(2026, 5, 1);

const FFLATE: AcceptedArchive[] = [
  ...[0, 6, 9].map((level) => ({
    title: `fflate: at once, level ${level}`,
    names: NAMES,
    bytes: () => {
      const files = Object.fromEntries([...FILES].map(([name, text]) => [name, strToU8(text)]));
      return Promise.resolve(Buffer.from(zipSync(files, { level: level as 0 | 6 | 9, mtime: DATE })));
    },
  })),
  {
    title: 'fflate: with Unix modes',
    names: NAMES,
    bytes: () => {
      const options = { os: 3, attrs: 0o100755 * 0x10000, mtime: DATE } as const;
      const files = Object.fromEntries([...FILES].map(([name, text]) => [name, [strToU8(text), options] as const]));
      return Promise.resolve(Buffer.from(zipSync(files as never)));
    },
  },
  fflateStream('deflated stream', (name) => Object.assign(new ZipDeflate(name), { mtime: DATE })),
  fflateStream('stored stream', (name) => Object.assign(new ZipPassThrough(name), { mtime: DATE })),
];

const MANIFEST: RawEntry = { name: 'plugin.yaml', data: 'id: sample\n' };

/** @param names all but plugin.yaml */
function raw(title: string, names: readonly string[], entries: () => readonly RawEntry[]): AcceptedArchive {
  return {
    title: `by hand: ${title}`,
    names: [...names, 'plugin.yaml'].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    bytes: () => Promise.resolve(rawZip({ entries: [MANIFEST, ...entries()] })),
  };
}

function namedFiles(title: string, names: readonly string[]): AcceptedArchive {
  return raw(title, names, () => names.map((name) => ({ name, data: name })));
}

const unixTimes = extraField(0x5455, Buffer.concat([Buffer.from([3]), uint32(1, 2)]));
const unixOwner = extraField(0x7875, Buffer.from([1, 4, 0, 0, 0, 0, 4, 0, 0, 0, 0]));
const ntfsTimes = extraField(0x000a, Buffer.concat([uint32(0), uint16(1, 24), Buffer.alloc(24)]));

const BY_HAND: AcceptedArchive[] = [
  ...(['signed', 'plain', 'signed64', 'plain64'] as const).flatMap((descriptor) => [
    raw(`a ${descriptor} descriptor behind deflated data`, ['a'], () => [
      { name: 'a', method: DEFLATED, data: TEXT, descriptor },
    ]),
    raw(`a ${descriptor} descriptor behind stored data`, ['a'], () => [{ name: 'a', data: TEXT, descriptor }]),
  ]),
  raw('what bsdtar writes for a file', ['a'], () => [
    {
      name: 'a',
      method: DEFLATED,
      data: TEXT,
      descriptor: 'signed',
      madeBy: 0x0314,
      extra: Buffer.concat([unixTimes, unixOwner]),
      local: { size: TEXT.length, extra: Buffer.concat([unixTimes, unixOwner]) },
    },
  ]),
  raw('what bsdtar writes for a stream', ['a'], () => [
    {
      name: 'a',
      method: DEFLATED,
      data: TEXT,
      descriptor: 'signed64',
      version: 45,
      local: { size: 0xffffffff, packedSize: 0xffffffff, extra: zip64Field(0, 0) },
    },
  ]),
  raw('what 7-Zip writes', ['a', '\u00fc'], () => [
    { name: 'd/', data: '', version: 20, madeBy: 0x003f, attributes: 0x41ed8010, extra: ntfsTimes },
    { name: 'a', method: DEFLATED, data: TEXT, madeBy: 0x003f, attributes: 0x81a48020, extra: ntfsTimes },
    { name: '\u00fc', data: '', madeBy: 0x003f, attributes: 0x20, extra: ntfsTimes },
  ]),
  raw('what zipalign writes', ['a'], () => [
    { name: 'a', data: TEXT, local: { extra: extraField(0xd935, Buffer.alloc(6)) } },
  ]),
  raw('64-bit fields without need', ['a'], () =>
    [
      {
        name: 'a',
        data: 'x',
        size: 0xffffffff,
        packedSize: 0xffffffff,
        extra: zip64Field(1, 1),
        local: { extra: zip64Field(1, 1) },
      },
    ].map((entry) => ({ ...entry, local: { ...entry.local, size: 0xffffffff, packedSize: 0xffffffff } })),
  ),
  raw('the same name as an extra field', ['\u00e9'], () => [
    {
      name: '\u00e9',
      data: 'x',
      extra: extraField(0x7075, Buffer.concat([Buffer.from([1]), uint32(0), Buffer.from('\u00e9')])),
    },
  ]),
  raw('a folder with an empty deflated stream', [], () => [{ name: 'd/', method: DEFLATED, data: '' }]),
  raw('attributes of DOS only', ['a'], () => [{ name: 'a', data: 'x', madeBy: 20, attributes: 0x20 }]),
  raw('modes without a type', ['a'], () => [{ name: 'a', data: 'x', mode: 0o600 }]),
  raw('a file that holds an archive', ['a.bin'], () => [{ name: 'a.bin', data: rawZip({ entries: [MANIFEST] }) }]),
  raw('a file that holds the signature of a descriptor', ['a'], () => [
    { name: 'a', data: uint32(0x08074b50, 0x04034b50, 0x02014b50), descriptor: 'signed' },
  ]),
  raw('zeros that pack well, below the floor', ['zeros'], () => [
    { name: 'zeros', method: DEFLATED, data: Buffer.alloc(12 * 1024 * 1024) },
  ]),
  namedFiles('names that mean something in JavaScript', ['__proto__', 'constructor', 'hasOwnProperty', 'toString']),
  namedFiles('names that mean something to a shell', [
    '$(reboot)',
    '-rf',
    "a'b",
    'a;b',
    '~',
    '~user',
    '%TEMP%',
    ' leading space',
  ]),
  namedFiles('names of many scripts', [
    '\u0645\u0644\u0641',
    '\u4f8b\u5b50',
    '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}.png',
    '\u0928\u092e\u0938\u094d\u0924\u0947',
  ]),
  namedFiles('names with dots', ['.hidden', '..a', 'a..b', '.a/..b', 'con_', 'console', 'com10', 'nullable.txt']),
  namedFiles('a name in Unicode form NFD', ['cafe\u0301.txt']),
  namedFiles('names as long as allowed', ['x'.repeat(255), `${'y/'.repeat(511)}zz`]),
  {
    title: 'by hand: the list in another order than the entries',
    names: ['a', 'b', 'plugin.yaml'],
    bytes: () =>
      Promise.resolve(
        rawZip({ entries: [{ name: 'b', data: '2' }, MANIFEST, { name: 'a', data: '1' }], listOrder: [2, 0, 1] }),
      ),
  },
  {
    title: 'by hand: a zip64 end record without need',
    names: ['plugin.yaml'],
    bytes: () => Promise.resolve(rawZip({ entries: [MANIFEST], end64: {} })),
  },
  {
    title: 'by hand: a zip64 end record with all hints',
    names: ['plugin.yaml'],
    bytes: () =>
      Promise.resolve(
        rawZip({
          entries: [MANIFEST],
          end: { disk: 0xffff, directoryDisk: 0xffff, entries: 0xffff, size: 0xffffffff, offset: 0xffffffff },
          end64: {},
        }),
      ),
  },
  {
    title: 'by hand: a manifest as large as allowed',
    names: ['plugin.yaml'],
    bytes: () => Promise.resolve(rawZip({ entries: [{ name: 'plugin.yaml', data: Buffer.alloc(262_144, '#') }] })),
  },
];

export function acceptedArchives(): readonly AcceptedArchive[] {
  return [...fixtures(), ...ARCHIVER, ...FFLATE, ...BY_HAND];
}
