import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OpsError } from '@ops-center/manifest-schema';
import { decideRange, matchesEtag } from './range.js';
import { empty, type Answer, type Call } from './route.js';
import type { ServedFile } from './served-file.js';

type FileCall = Pick<Call<unknown, string, unknown, unknown>, 'method' | 'header' | 'outgoing' | 'baseHeaders'>;

/** How long a client may take nothing of what is sent to it. */
const STALL_MS = 60_000;

/**
 * Serves a file with HEAD, `If-None-Match`, `If-Range` and single ranges (RFC 9110), straight to the socket:
 * through web streams the same took a third longer.
 * @throws OpsError request.range_not_satisfiable
 */
export async function sendFile(call: FileCall, file: ServedFile, stallMs = STALL_MS): Promise<Answer> {
  const validators = { ...file.headers, ETag: file.etag, 'Accept-Ranges': 'bytes' };
  if (matchesEtag(call.header('if-none-match'), file.etag)) {
    return empty(304, validators);
  }
  if (call.method === 'HEAD') {
    return empty(200, { ...validators, 'Content-Length': String(file.size) });
  }
  // Another registry that mirrors this one follows no redirect.
  const link = call.header('prefer') === 'no-redirect' ? undefined : await file.linkTo?.();
  if (link !== undefined) {
    if (call.header('range') === undefined) file.lastByteSent(call.header('user-agent'));
    return empty(302, { Location: link, 'Cache-Control': 'no-store' });
  }
  const range = decideRange(call.header('range'), file.size, file.etag, call.header('if-range'));
  if (range.kind === 'unsatisfiable') {
    Object.assign(call.baseHeaders, { 'Content-Range': `bytes */${file.size}` });
    throw new OpsError('request.range_not_satisfiable', `the file has ${file.size} bytes`);
  }
  const [start, end] = range.kind === 'part' ? [range.start, range.end + 1] : [0, file.size];
  const whole = await file.whole?.();
  const source = whole === undefined ? await file.open({ start, end }) : undefined;
  if (whole === undefined && source === undefined) {
    throw new Error('the bytes of a published bundle are missing from the blob store');
  }
  const status = range.kind === 'part' ? 206 : 200;
  call.outgoing.writeHead(status, {
    ...call.baseHeaders,
    ...validators,
    'Content-Length': String(end - start),
    ...(range.kind === 'part' ? { 'Content-Range': `bytes ${start}-${end - 1}/${file.size}` } : {}),
  });
  // Node closes a connection on which nothing moves for so long, and gives it its own time again after the answer.
  call.outgoing.setTimeout(stallMs);
  const isLast = end === file.size;
  const count = (): void => file.lastByteSent(call.header('user-agent'));
  if (source === undefined) {
    // Counted first, as below.
    if (isLast) count();
    call.outgoing.end(whole?.subarray(start, end));
    return { kind: 'sent', status };
  }
  if (isLast) afterBytes(source, end - start, count);
  await pipeToClient(source, call);
  return { kind: 'sent', status };
}

/** Before the piece is written, so that whoever has the last byte finds it counted. */
function afterBytes(source: Readable, total: number, reached: () => void): void {
  let seen = 0;
  source.on('data', (piece: Uint8Array) => {
    seen += piece.length;
    if (seen === total) reached();
  });
}

/** Ends quietly when the client left; a failure of the source is thrown. */
async function pipeToClient(source: Readable, call: FileCall): Promise<void> {
  try {
    await pipeline(source, call.outgoing);
  } catch (error) {
    if (source.errored !== null && source.errored === error && !isPremature(error)) throw error;
  }
}

function isPremature(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
