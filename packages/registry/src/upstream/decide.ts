import { OpsError } from '@ops-center/manifest-schema';
import type { ApproveUpstreamRequest, ForgetUpstreamRequest, UpstreamPlugin } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdAdministrator } from '../identity/hold-rights.js';
import { importPublisher } from '../offline/import-publisher.js';
import { findUses, lockPlugin } from '../plugins/store.js';
import type { Proposal } from '../tables/upstream.js';
import { holdMirroredPublisher } from './record-mirrored.js';
import { notPinned, proposedKeys, readPin } from './state.js';
import { deletePin, lockPin, renameForgotten, writePin, type Pin } from './store.js';

type DecideDeps = Pick<Deps, 'db' | 'now' | 'newId' | 'upstream'>;

interface Order<Request> {
  readonly slug: string;
  readonly request: Request;
  readonly requestId: string;
}

/**
 * Takes over a change of who answers for a pinned name, exactly the one that was read. Further keys of the same publisher
 * count from now on. For another publisher the plugin begins anew: what is here of the old one is forgotten, and the
 * next who asks for it gets it from the new one.
 * @throws OpsError auth.forbidden, upstream.not_found, upstream.nothing_to_approve, plugin.in_use, upstream.not_mirrored
 */
export async function approveChange(
  deps: DecideDeps,
  actor: Actor,
  { slug, request, requestId }: Order<ApproveUpstreamRequest>,
): Promise<UpstreamPlugin> {
  requireScope(actor, 'admin');
  await deps.db.transaction(async (tx) => {
    await holdAdministrator(tx, actor);
    const pin = await lockPin(tx, slug);
    if (pin === undefined) throw notPinned(slug);
    const { proposal } = pin;
    if (proposal === null || !isSame(proposal, request)) {
      throw new OpsError('upstream.nothing_to_approve', `that is not what ${slug} waits for`, {
        details: { state: pin.state },
      });
    }
    const isOther = pin.publisher !== null && pin.publisher !== proposal.publisher;
    if (isOther) await forgetPlugin(tx, deps, pin);
    const organisationId = await holdMirroredPublisher(tx, deps, proposal, pin.registry);
    const { publisher } = proposal;
    await importPublisher(tx, deps, { slug: publisher, name: publisher, keys: proposedKeys(proposal), rotations: [] });
    await writePin(tx, {
      ...pin,
      ...(isOther ? { pluginId: null, publisher: null, withdrawn: [], advisories: [] } : {}),
      state: isOther || pin.pluginId === null ? 'refused' : 'mirrored',
      proposal: null,
      refused: {},
      etag: null,
      checkedAt: null,
    });
    await recordAudit(tx, deps, {
      action: 'upstream.approve',
      actor,
      subjectType: 'registry',
      subjectId: pin.registry,
      organisationId,
      details: {
        plugin: slug,
        publisher,
        publisher_before: pin.publisher,
        keys: request.keys.join(' ').slice(0, 1000),
        reason: request.reason,
      },
      requestId,
    });
  });
  deps.upstream?.looks.forget(slug);
  return await readPin(deps, slug);
}

/**
 * Ends the mirroring of a name: what is here of it is gone for everybody, and the name is free. While the list of
 * allowed names has it, the next who asks for it gets it from the other registry again.
 * @throws OpsError auth.forbidden, upstream.not_found, plugin.in_use
 */
export async function forgetName(
  deps: DecideDeps,
  actor: Actor,
  { slug, request, requestId }: Order<ForgetUpstreamRequest>,
): Promise<void> {
  requireScope(actor, 'admin');
  await deps.db.transaction(async (tx) => {
    await holdAdministrator(tx, actor);
    const pin = await lockPin(tx, slug);
    if (pin === undefined) throw notPinned(slug);
    await forgetPlugin(tx, deps, pin);
    await deletePin(tx, slug);
    await recordAudit(tx, deps, {
      action: 'upstream.forget',
      actor,
      subjectType: 'registry',
      subjectId: pin.registry,
      details: { plugin: slug, publisher: pin.publisher, plugin_id: pin.pluginId, reason: request.reason },
      requestId,
    });
  });
  deps.upstream?.looks.forget(slug);
}

function isSame({ publisher, keys }: Proposal, request: ApproveUpstreamRequest): boolean {
  const known = keys.map((key) => key.key_id).sort();
  return publisher === request.publisher && known.join(' ') === [...new Set(request.keys)].sort().join(' ');
}

async function forgetPlugin(tx: Database, { now }: Pick<Deps, 'now'>, { pluginId, slug }: Pin): Promise<void> {
  if (pluginId === null) return;
  await lockPlugin(tx, pluginId);
  const { dependents, installations } = await findUses(tx, pluginId);
  if (dependents > 0 || installations > 0) {
    throw new OpsError(
      'plugin.in_use',
      `${slug} is needed by ${dependents} plugins and installed on ${installations} hosts`,
      { details: { dependents, installations } },
    );
  }
  await renameForgotten(tx, pluginId, now());
}
