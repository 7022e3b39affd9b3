import { OpsError } from '@ops-center/manifest-schema';
import type { ReadOnlyRequest, ReadOnlyState } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdAdministrator } from '../identity/hold-rights.js';
import { findServiceState, writeServiceState } from './store.js';

const RETRY_SECONDS = 60;

/**
 * The first thing asked of every request that changes something, of the database and not of memory: once the switch is
 * answered, no replica begins a change.
 * @throws OpsError registry.read_only
 */
export async function requireWritable({ db, config }: Pick<Deps, 'db' | 'config'>): Promise<void> {
  if (config.readOnly) throw readOnly(null);
  const state = await findServiceState(db);
  if (state?.readOnly === true) throw readOnly(state.reason);
}

/** Whether the registry takes changes, and why not. */
export async function readReadOnly({ db, config }: Pick<Deps, 'db' | 'config'>, actor: Actor): Promise<ReadOnlyState> {
  requireScope(actor, 'admin');
  const state = await findServiceState(db);
  return {
    read_only: config.readOnly || state?.readOnly === true,
    by_configuration: config.readOnly,
    ...(state === undefined
      ? {}
      : {
          ...(state.reason === null ? {} : { reason: state.reason }),
          ...(state.changedBy === null ? {} : { changed_by: state.changedBy }),
          changed_at: state.changedAt.toISOString(),
        }),
  };
}

/** Lets the registry take changes or not. */
export async function switchReadOnly(
  deps: Pick<Deps, 'db' | 'config' | 'now' | 'newId'>,
  actor: Actor,
  { request, requestId }: { readonly request: ReadOnlyRequest; readonly requestId: string },
): Promise<ReadOnlyState> {
  requireScope(actor, 'admin');
  const reason = request.reason ?? null;
  await deps.db.transaction(async (tx) => {
    await holdAdministrator(tx, actor);
    const changedAt = deps.now();
    await writeServiceState(tx, { readOnly: request.read_only, reason, changedBy: actor.userId, changedAt });
    await recordAudit(tx, deps, {
      action: request.read_only ? 'registry.read_only' : 'registry.writable',
      actor,
      subjectType: 'registry',
      subjectId: deps.config.publicUrl,
      details: { reason },
      requestId,
    });
  });
  return await readReadOnly(deps, actor);
}

function readOnly(reason: string | null): OpsError {
  return new OpsError(
    'registry.read_only',
    `the registry takes no changes now${reason === null ? '' : `: ${reason}`}`,
    {
      retryAfter: RETRY_SECONDS,
    },
  );
}
