import { OpsError } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { mayAct, type Actor } from '../identity/actor.js';
import { deleteUpload, findUpload, type UploadRow } from './store.js';

/**
 * The upload of this id, when the actor's user began it and the token may still publish where it goes.
 * @throws OpsError upload.not_found
 */
export async function findOwnUpload(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  id: string,
): Promise<UploadRow> {
  const found = await findUpload(db, id, now());
  const isOwn = found?.userId === actor.userId && mayAct(actor, 'plugins:publish', found.publisher, found.plugin);
  if (!isOwn) throw uploadNotFound();
  return found;
}

/** Removes an upload and records why; false when it was gone. */
export async function removeUpload(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { id, organisationId, plugin, sha256 }: UploadRow,
  { reason, requestId }: { readonly reason: 'cancelled' | 'digest' | 'refused'; readonly requestId: string },
): Promise<boolean> {
  return await deps.db.transaction(async (tx) => {
    if (!(await deleteUpload(tx, id))) return false;
    await recordAudit(tx, deps, {
      action: 'upload.remove',
      actor,
      subjectType: 'upload',
      subjectId: id,
      organisationId,
      details: { plugin, sha256, reason },
      requestId,
    });
    return true;
  });
}

export function uploadNotFound(): OpsError {
  return new OpsError('upload.not_found', 'there is no such upload, or it is not yours');
}
