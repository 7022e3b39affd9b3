import { OpsError } from '@ops-center/manifest-schema';
import type { FinishUploadRequest, UploadRequest, UploadResult } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { uploadVersion } from '../versions/upload-version.js';
import { findOwnUpload, removeUpload } from './own-upload.js';
import { markUsed, readPieces, type UploadRow } from './store.js';

/** How long a used upload stays, so that a request whose answer was lost can be repeated. */
const USED_KEPT_MS = 3_600_000;

export interface FinishOrder {
  readonly upload: string;
  readonly request: FinishUploadRequest;
  readonly requestId: string;
}

/**
 * Makes a version of an upload that is complete, with the same checks and the same answers as an upload in one request.
 * Bytes that can never become a version are given up: those of another digest, and a bundle that was refused.
 * @throws OpsError upload.*, request.digest_mismatch, publish.mismatch; all of `uploadVersion`
 */
export async function finishUpload(
  deps: Pick<Deps, 'db' | 'blobs' | 'config' | 'secrets' | 'now' | 'newId'>,
  actor: Actor,
  { upload: id, request: { request, envelope }, requestId }: FinishOrder,
): Promise<{ result: UploadResult; isNew: boolean }> {
  const upload = await findOwnUpload(deps, actor, id);
  requireComplete(upload);
  requireSamePublisher(upload, request);
  const bundle = await deps.blobs.receive(readPieces(deps.db, id), { maxBytes: upload.size });
  try {
    if (bundle.sha256 !== upload.sha256) {
      throw new OpsError('request.digest_mismatch', 'the bytes that came do not have the digest that was promised');
    }
    const order = { address: upload.plugin, request, envelope, bundle, requestId };
    const made = await uploadVersion(deps, actor, { ...order, request: { ...request, publisher: upload.publisher } });
    const usedAt = deps.now();
    await markUsed(deps.db, id, { usedAt, expiresAt: new Date(usedAt.getTime() + USED_KEPT_MS) });
    return made;
  } catch (error) {
    const reason = reasonToRemove(error);
    if (reason !== undefined) await removeUpload(deps, actor, upload, { reason, requestId });
    throw error;
  } finally {
    await bundle.discard();
  }
}

function reasonToRemove(error: unknown): 'digest' | 'refused' | undefined {
  if (!(error instanceof OpsError)) return undefined;
  if (error.code === 'request.digest_mismatch') return 'digest';
  return error.code === 'bundle.refused' || error.code === 'bundle.invalid' ? 'refused' : undefined;
}

function requireComplete({ received, size }: UploadRow): void {
  if (received === size) return;
  throw new OpsError('upload.incomplete', `${received} of ${size} bytes are here`, { details: { offset: received } });
}

function requireSamePublisher({ publisher }: UploadRow, request: UploadRequest): void {
  if (request.publisher === undefined || request.publisher === publisher) return;
  throw new OpsError('publish.mismatch', `the upload was begun for ${publisher}, not for ${request.publisher}`);
}
