import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw, inflateRawSync, type InflateRaw } from 'node:zlib';
import { OpsError } from '@ops-center/manifest-schema';
import type { ByteSource } from './byte-source.js';
import { refusal } from './refusal.js';
import type { LocatedEntry } from './tiling.js';

/** Up to here an entry is unpacked in one call, which costs a tenth of a stream. */
const SMALL = 256 * 1024;
const PIECE = 64 * 1024;
const STORED = 0;

/**
 * Step 7: unpacks one entry in pieces, never past its declared size. What came out is to be trusted only
 * when the iteration has ended: then size, end of stream and checksum were found right.
 * @param onPacked sees every packed byte once, in order
 */
export async function* unpack(
  source: ByteSource,
  entry: LocatedEntry,
  onPacked: (packed: Buffer) => void = () => undefined,
): AsyncGenerator<Buffer> {
  let size = 0;
  let crc = 0;
  for await (const piece of pieces(source, entry, onPacked)) {
    size += piece.length;
    if (size > entry.size) throw overrun(entry);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size < entry.size) {
    throw refusal('archive.data_short', entry.nameBytes, `it unpacks to ${size} bytes and declares ${entry.size}`);
  }
  if (crc !== entry.crc) throw refusal('archive.data_crc', entry.nameBytes, 'its contents do not match its checksum');
}

async function* pieces(
  source: ByteSource,
  entry: LocatedEntry,
  onPacked: (packed: Buffer) => void,
): AsyncGenerator<Buffer> {
  if (entry.packedSize <= SMALL && entry.size <= SMALL) {
    const packed = await source.read(entry.dataOffset, entry.packedSize);
    onPacked(packed);
    yield entry.method === STORED ? packed : inflateSmall(packed, entry);
    return;
  }
  const packed = readPacked(source, entry, onPacked);
  yield* entry.method === STORED ? packed : inflateLarge(packed, entry);
}

async function* readPacked(
  source: ByteSource,
  entry: LocatedEntry,
  onPacked: (packed: Buffer) => void,
): AsyncGenerator<Buffer> {
  for (let done = 0; done < entry.packedSize; done += PIECE) {
    const piece = await source.read(entry.dataOffset + done, Math.min(PIECE, entry.packedSize - done));
    onPacked(piece);
    yield piece;
  }
}

function inflateSmall(packed: Buffer, entry: LocatedEntry): Buffer {
  try {
    // One byte more than declared tells an overrun from a fit.
    const { buffer, engine } = inflateRawSync(packed, {
      maxOutputLength: entry.size + 1,
      info: true,
    }) as unknown as { readonly buffer: Buffer; readonly engine: InflateRaw };
    if (engine.bytesWritten !== packed.length) throw afterEnd(entry);
    return buffer;
  } catch (error) {
    throw fromZlib(error, entry);
  }
}

async function* inflateLarge(packed: AsyncIterable<Buffer>, entry: LocatedEntry): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: PIECE });
  // A failure of either side reaches the loop below; leaving the loop early stops both.
  pipeline(Readable.from(packed), stream, () => undefined);
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) yield piece;
  } catch (error) {
    throw fromZlib(error, entry);
  }
  if (stream.bytesWritten !== entry.packedSize) throw afterEnd(entry);
}

function overrun(entry: LocatedEntry): OpsError {
  return refusal(
    'archive.data_overrun',
    entry.nameBytes,
    `it unpacks to more than the ${entry.size} bytes it declares`,
  );
}

function afterEnd(entry: LocatedEntry): OpsError {
  return refusal('archive.data_after_end', entry.nameBytes, 'its compressed data goes on after its end');
}

function fromZlib(error: unknown, entry: LocatedEntry): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof OpsError) return error;
  if (error.code === 'ERR_BUFFER_TOO_LARGE') return overrun(entry);
  if (typeof error.code === 'string' && error.code.startsWith('Z_')) {
    return refusal('archive.data', entry.nameBytes, 'its compressed data is damaged');
  }
  return error;
}
