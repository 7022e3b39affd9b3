import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { findOwnUpload, uploadNotFound } from './own-upload.js';
import { appendPiece, findUpload, type UploadRow } from './store.js';

/** All that one connection keeps in memory. */
const LEAST_PIECE = 256 * 1024;
const MOST_PIECE = 4 * 1024 * 1024;
/** Half of what the table takes, so that an upload that is cut often still fits. */
const PIECES = 5000;
const MOST_PIECES = 10_000;
/** The largest bundle that can come in parts. */
export const MOST_BYTES = MOST_PIECE * PIECES;

export interface AppendOrder {
  readonly upload: string;
  /** Where the client believes that the upload stands. */
  readonly offset: number;
  readonly source: AsyncIterable<Uint8Array>;
}

/**
 * Takes the next bytes of an upload. They are kept while they come: what was there when the source failed is not sent
 * again. Returns where the upload stands then.
 * @throws OpsError upload.not_found, upload.offset_mismatch, request.too_large, policy.limit_reached; what `source` throws
 */
export async function appendToUpload(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { upload: id, offset, source }: AppendOrder,
): Promise<{ readonly offset: number; readonly isComplete: boolean }> {
  const upload = await findOwnUpload(deps, actor, id);
  if (offset !== upload.received) throw standsElsewhere(upload.received);
  const pieceBytes = Math.max(LEAST_PIECE, Math.ceil(upload.size / PIECES));
  const most = upload.size - offset;
  let [start, pieces, taken] = [offset, upload.pieces, 0];
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  const keep = async (): Promise<void> => {
    if (waitingBytes === 0) return;
    if (pieces >= MOST_PIECES) throw tooManyPieces();
    const bytes = Buffer.concat(waiting, waitingBytes);
    await write(deps, upload, start, bytes);
    [start, pieces, waiting, waitingBytes] = [start + bytes.length, pieces + 1, [], 0];
  };
  try {
    for await (const chunk of source) {
      taken += chunk.byteLength;
      if (taken > most) throw new OpsError('request.too_large', `the upload has ${upload.size} bytes in all, not more`);
      waiting.push(chunk);
      waitingBytes += chunk.byteLength;
      if (waitingBytes >= pieceBytes) await keep();
    }
  } catch (error) {
    // A connection that was cut: what came before it is good.
    if (error instanceof OpsError && error.code === 'request.incomplete') await keep();
    throw error;
  }
  await keep();
  return { offset: start, isComplete: start === upload.size };
}

async function write(deps: Pick<Deps, 'db' | 'now'>, upload: UploadRow, start: number, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; at += MOST_PIECE) {
    const piece = { start: start + at, bytes: bytes.subarray(at, at + MOST_PIECE) };
    if (await deps.db.transaction((tx) => appendPiece(tx, upload.id, piece))) continue;
    const now = await findUpload(deps.db, upload.id, deps.now());
    throw now === undefined ? uploadNotFound() : standsElsewhere(now.received);
  }
}

function standsElsewhere(offset: number): OpsError {
  return new OpsError('upload.offset_mismatch', `the upload stands at ${offset}`, { details: { offset } });
}

function tooManyPieces(): OpsError {
  return new OpsError('policy.limit_reached', `an upload may come in ${MOST_PIECES} pieces at most`, {
    hint: 'Cancel it and begin again, with more bytes in each request.',
  });
}
