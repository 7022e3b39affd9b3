import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { OpsError } from '@ops-center/manifest-schema';

/** A file inside an archive, and where its bytes are. */
export interface TarEntry {
  readonly name: string;
  readonly size: number;
  /** Lower-case hex, of the bytes. */
  readonly sha256: string;
  /** Of the first byte, in the archive. */
  readonly offset: number;
}

export type AddedFile = Pick<TarEntry, 'name' | 'size' | 'sha256'>;

const BLOCK = 512;
const CHUNK = 256 * 1024;
const MAX_ENTRIES = 4_000_000;
/** What eleven octal digits can say. */
const MAX_SIZE = 8 ** 11 - 1;

/** Writes a tar archive (POSIX ustar) that `tar` can list: files only, owned by nobody, all at the same time. */
export class TarWriter {
  readonly #file: FileHandle;
  readonly #seconds: number;

  constructor(file: FileHandle, at: Date) {
    this.#file = file;
    this.#seconds = Math.floor(at.getTime() / 1000);
  }

  /** @throws Error when the source has more or fewer bytes than were promised; the archive is of no use then. */
  async add(name: string, size: number, source: AsyncIterable<Uint8Array>): Promise<AddedFile> {
    await this.#write(headerOf(name, size, this.#seconds));
    const hash = createHash('sha256');
    let written = 0;
    for await (const chunk of source) {
      written += chunk.byteLength;
      if (written > size) break;
      hash.update(chunk);
      await this.#write(chunk);
    }
    if (written !== size) throw new RangeError(`${name} has not the ${size} bytes that it should have`);
    const rest = size % BLOCK;
    if (rest > 0) await this.#write(Buffer.alloc(BLOCK - rest));
    return { name, size, sha256: hash.digest('hex') };
  }

  async addBytes(name: string, bytes: Uint8Array): Promise<AddedFile> {
    return await this.add(name, bytes.byteLength, once(bytes));
  }

  /** Writes the mark of the end, without which a reader takes the archive for cut off. */
  async end(): Promise<void> {
    await this.#write(Buffer.alloc(2 * BLOCK));
    await this.#file.sync();
  }

  async #write(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.byteLength;) done += (await this.#file.write(bytes, done)).bytesWritten;
  }
}

/**
 * Reads all of an archive once and gives each file with its digest. Anything but what `TarWriter` writes is refused.
 * @throws OpsError `backup.damaged`
 */
export async function readTar(file: FileHandle): Promise<readonly TarEntry[]> {
  const { size: total } = await file.stat();
  const entries: TarEntry[] = [];
  const names = new Set<string>();
  for (let position = 0; ;) {
    const header = await readExactly(file, position, BLOCK);
    if (header.every((byte) => byte === 0)) {
      const isEnd = position + 2 * BLOCK === total && (await readExactly(file, position, 2 * BLOCK)).every(isZero);
      if (!isEnd) throw damaged('it does not end where it should');
      return entries;
    }
    const { name, size } = parseHeader(header);
    const offset = position + BLOCK;
    if (offset + size > total) throw damaged('it is cut off');
    if (names.has(name) || entries.length >= MAX_ENTRIES) throw damaged('it holds a file twice');
    names.add(name);
    const hash = createHash('sha256');
    for await (const chunk of readRange(file, offset, size)) hash.update(chunk);
    entries.push({ name, size, sha256: hash.digest('hex'), offset });
    const padding = (BLOCK - (size % BLOCK)) % BLOCK;
    if (!(await readExactly(file, offset + size, padding)).every(isZero)) throw damaged('it holds bytes between files');
    position = offset + size + padding;
  }
}

/** The bytes of a file of an archive. */
export async function* readRange(file: FileHandle, offset: number, size: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < size;) {
    const chunk = await readExactly(file, offset + done, Math.min(CHUNK, size - done));
    yield chunk;
    done += chunk.byteLength;
  }
}

async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length;) {
    const { bytesRead } = await file.read(bytes, done, length - done, position + done);
    if (bytesRead === 0) throw damaged('it is cut off');
    done += bytesRead;
  }
  return bytes;
}

function headerOf(name: string, size: number, seconds: number): Buffer {
  if (!/^[\x21-\x7e]{1,100}$/.test(name)) throw new RangeError(`${name} cannot be the name of a file in an archive`);
  if (size > MAX_SIZE) throw new RangeError(`${name} is too large for an archive`);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0, 'ascii');
  header.write('0000600\0', 100, 'ascii');
  header.write('0000000\0', 108, 'ascii');
  header.write('0000000\0', 116, 'ascii');
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'ascii');
  header.write(`${seconds.toString(8).padStart(11, '0')}\0`, 136, 'ascii');
  header.write('        ', 148, 'ascii');
  header.write('0', 156, 'ascii');
  header.write('ustar\x0000', 257, 'ascii');
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148, 'ascii');
  return header;
}

function parseHeader(header: Buffer): { name: string; size: number } {
  const name = /^([\x21-\x7e]{1,100})\0*$/.exec(header.toString('latin1', 0, 100))?.[1];
  const size = /^([0-7]{11})\0$/.exec(header.toString('latin1', 124, 136))?.[1];
  const seconds = /^([0-7]{11})\0$/.exec(header.toString('latin1', 136, 148))?.[1];
  if (name === undefined || size === undefined || seconds === undefined)
    throw damaged('it has a header that cannot be read');
  // Every byte of a header counts: what is not written by us is not taken.
  if (!headerOf(name, Number.parseInt(size, 8), Number.parseInt(seconds, 8)).equals(header)) {
    throw damaged('it has a header that was not written by this program');
  }
  return { name, size: Number.parseInt(size, 8) };
}

function checksum(header: Buffer): number {
  return header.reduce((sum, byte) => sum + byte, 0);
}

function isZero(byte: number): boolean {
  return byte === 0;
}

/** What is wrong with the file, as the end of "the file cannot be used: ...". */
export function damaged(reason: string): OpsError {
  return new OpsError('backup.damaged', `the file cannot be used: ${reason}`);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
