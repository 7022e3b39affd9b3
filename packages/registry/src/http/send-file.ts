import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OpsError } from '@ops-center/manifest-schema';
import { decideRange, matchesEtag } from './range.js';
import { empty, type Answer, type Call } from './route.js';

export interface ServedFile {
  /** Bytes. */
  readonly size: number;
  /** Strong entity tag, with its quotes. */
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Opens bytes `start` to `end` (exclusive); undefined when the file is gone. */
  open(range: { readonly start: number; readonly end: number }): Promise<Readable | undefined>;
}

export interface FileAnswer {
  readonly answer: Answer;
  /** The last byte of the file went out: a whole download, or the end of a resumed one. */
  readonly finished: boolean;
}

type FileCall = Pick<
  Call<unknown, string, unknown, unknown>,
  'method' | 'header' | 'outgoing' | 'baseHeaders'
>;

/**
 * Serves a file with HEAD, `If-None-Match`, `If-Range` and single ranges (RFC 9110), straight to the socket:
 * through web streams the same took a third longer.
 * @throws OpsError request.range_not_satisfiable
 */
export async function sendFile(call: FileCall, file: ServedFile): Promise<FileAnswer> {
  const validators = { ...file.headers, ETag: file.etag, 'Accept-Ranges': 'bytes' };
  if (matchesEtag(call.header('if-none-match'), file.etag)) {
    return { answer: empty(304, validators), finished: false };
  }
  if (call.method === 'HEAD') {
    return { answer: empty(200, { ...validators, 'Content-Length': String(file.size) }), finished: false };
  }
  const range = decideRange(call.header('range'), file.size, file.etag, call.header('if-range'));
  if (range.kind === 'unsatisfiable') {
    Object.assign(call.baseHeaders, { 'Content-Range': `bytes */${file.size}` });
    throw new OpsError('request.range_not_satisfiable', `the file has ${file.size} bytes`);
  }
  const [start, end] = range.kind === 'part' ? [range.start, range.end + 1] : [0, file.size];
  const source = await file.open({ start, end });
  if (source === undefined) throw new Error('the bytes of a published bundle are missing from the blob store');
  const status = range.kind === 'part' ? 206 : 200;
  call.outgoing.writeHead(status, {
    ...call.baseHeaders,
    ...validators,
    'Content-Length': String(end - start),
    ...(range.kind === 'part' ? { 'Content-Range': `bytes ${start}-${end - 1}/${file.size}` } : {}),
  });
  const whole = await pipeToClient(source, call);
  return { answer: { kind: 'sent', status }, finished: whole && end === file.size };
}

/** True when everything went out; false when the client left. A failure of the source is thrown. */
async function pipeToClient(source: Readable, call: FileCall): Promise<boolean> {
  try {
    await pipeline(source, call.outgoing);
    return true;
  } catch (error) {
    if (source.errored !== null && source.errored === error && !isPremature(error)) throw error;
    return false;
  }
}

function isPremature(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
