import type { RegisterRequest, RegisterResult } from '@ops-center/registry-client';
import { OpsError } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { choosePublisher } from './choose-publisher.js';
import { holdName } from './hold-name.js';

export interface RegisterOrder {
  readonly request: RegisterRequest;
  readonly requestId: string;
}

/**
 * Holds a name before its first version is there. Asking again for a name one has is no error and changes nothing.
 * @throws OpsError auth.forbidden, plugin.name_reserved, plugin.name_taken, publish.mismatch
 */
export async function registerPlugin(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { request, requestId }: RegisterOrder,
): Promise<{ result: RegisterResult; isNew: boolean }> {
  requireScope(actor, 'plugins:publish');
  const publisher = choosePublisher(actor, request.publisher, request.slug);
  return await deps.db.transaction(async (tx) => {
    const { plugin, isNew } = await holdName(tx, {
      id: deps.newId(),
      slug: request.slug,
      name: request.name,
      organisationId: publisher.organisationId,
      visibility: request.visibility ?? 'public',
      createdAt: deps.now(),
    });
    if (request.visibility !== undefined && request.visibility !== plugin.visibility) {
      throw new OpsError('publish.mismatch', `the plugin is registered already, as ${plugin.visibility}`);
    }
    if (isNew) {
      await recordAudit(tx, deps, {
        action: 'plugin.register',
        actor,
        subjectType: 'plugin',
        subjectId: plugin.id,
        organisationId: plugin.organisationId,
        details: { slug: plugin.slug, visibility: plugin.visibility },
        requestId,
      });
    }
    const { id, slug, visibility } = plugin;
    return { result: { id, slug, publisher: publisher.slug, visibility }, isNew };
  });
}
