import { OpsError } from '@ops-center/manifest-schema';
import type { OpenUpload, OpenUploadRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { lockPublisher } from '../publishers/store.js';
import { bundleTooLarge } from '../versions/bundle-too-large.js';
import { findUploadTarget } from '../versions/target.js';
import { MOST_BYTES } from './append-upload.js';
import { findOwnUpload, removeUpload, uploadNotFound } from './own-upload.js';
import { deleteExpiredUploads, findSameUpload, insertUpload, measureUploads, type UploadRow } from './store.js';

const KEPT_MS = 24 * 3_600_000;
/** What one organisation may have under way: uploads, and their bytes in largest bundles. */
const MOST_UPLOADS = 20;
const MOST_BUNDLES = 8;

/**
 * Begins an upload in parts, or finds the one of the same bytes that the same user began for the same plugin: whoever
 * was interrupted asks with the digest alone where to go on.
 * @throws OpsError plugin.*, publish.mismatch, auth.forbidden, request.too_large, policy.limit_reached
 */
export async function openUpload(
  deps: Pick<Deps, 'db' | 'config' | 'now' | 'newId'>,
  actor: Actor,
  { request, requestId }: { readonly request: OpenUploadRequest; readonly requestId: string },
): Promise<{ upload: OpenUpload; isNew: boolean }> {
  requireScope(actor, 'plugins:publish');
  const { size, sha256 } = request;
  const most = Math.min(deps.config.limits.archiveBytes, MOST_BYTES);
  if (size > most) throw bundleTooLarge(most);
  const { slug: plugin = request.plugin, publisher } = await findUploadTarget(
    deps.db,
    actor,
    request.plugin,
    request.publisher,
  );
  const { organisationId } = publisher;
  return await deps.db.transaction(async (tx) => {
    await lockPublisher(tx, organisationId);
    await holdRights(tx, actor, 'plugins:publish', organisationId);
    const now = deps.now();
    await deleteExpiredUploads(tx, now, organisationId);
    const same = await findSameUpload(tx, { organisationId, userId: actor.userId, plugin, sha256 });
    if (same !== undefined) return { upload: openUploadOf(requireSameSize(same, size)), isNew: false };
    await requireRoom(tx, deps, { organisationId, publisher: publisher.slug, size });
    const row = {
      id: deps.newId(),
      userId: actor.userId,
      organisationId,
      plugin,
      sha256,
      size,
      createdAt: now,
      expiresAt: new Date(now.getTime() + KEPT_MS),
    };
    await insertUpload(tx, row);
    await recordAudit(tx, deps, {
      action: 'upload.open',
      actor,
      subjectType: 'upload',
      subjectId: row.id,
      organisationId,
      details: { plugin, sha256, size },
      requestId,
    });
    return { upload: openUploadOf({ ...row, publisher: publisher.slug, received: 0 }), isNew: true };
  });
}

/** Where an upload of the actor stands. @throws OpsError upload.not_found */
export async function readUpload(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { upload }: { readonly upload: string },
): Promise<OpenUpload> {
  return openUploadOf(await findOwnUpload(deps, actor, upload));
}

/** Gives an upload up, with its bytes. @throws OpsError upload.not_found */
export async function cancelUpload(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { upload, requestId }: { readonly upload: string; readonly requestId: string },
): Promise<void> {
  const found = await findOwnUpload(deps, actor, upload);
  if (!(await removeUpload(deps, actor, found, { reason: 'cancelled', requestId }))) throw uploadNotFound();
}

async function requireRoom(
  tx: Database,
  { config }: Pick<Deps, 'config'>,
  { organisationId, publisher, size }: { organisationId: string; publisher: string; size: number },
): Promise<void> {
  const { count, bytes } = await measureUploads(tx, organisationId);
  const most = MOST_BUNDLES * config.limits.archiveBytes;
  if (count < MOST_UPLOADS && bytes + size <= most) return;
  const hint = 'Finish or cancel one of them; each is given up by itself after a day.';
  throw new OpsError('policy.limit_reached', `${publisher} has ${count} uploads of ${bytes} bytes under way`, {
    hint,
    details: { uploads: count, bytes, most_uploads: MOST_UPLOADS, most_bytes: most },
  });
}

function requireSameSize(upload: UploadRow, size: number): UploadRow {
  if (upload.size === size) return upload;
  throw new OpsError('request.invalid', `an upload of this digest was begun with ${upload.size} bytes`);
}

function openUploadOf(
  row: Pick<UploadRow, 'id' | 'plugin' | 'publisher' | 'size' | 'sha256' | 'received' | 'expiresAt'>,
): OpenUpload {
  return {
    id: row.id,
    plugin: row.plugin,
    publisher: row.publisher,
    size: row.size,
    sha256: row.sha256,
    offset: row.received,
    expires_at: row.expiresAt.toISOString(),
  };
}
