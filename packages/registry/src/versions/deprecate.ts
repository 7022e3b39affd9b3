import { OpsError } from '@ops-center/manifest-schema';
import type { ChangedVersions, DeprecateRequest, UndeprecateRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { publishedVersionOf } from '../marketplace/summary.js';
import { findVisibleSlugs, lockPlugin } from '../plugins/store.js';
import { viewerFor } from '../plugins/viewer.js';
import { recordEvent } from '../webhooks/record-event.js';
import { findPublishedVersions, writeDeprecation, type Deprecation, type StoredVersion } from './store.js';
import { findOwnPlugin } from './target.js';
import { requirePublished } from './yank.js';

/** Versions that one event names. */
const MOST_TOLD = 500;

export interface DeprecateOrder<Request> {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly request: Request;
  readonly requestId: string;
}

type DeprecateDeps = Pick<Deps, 'db' | 'config' | 'now' | 'newId'>;

/**
 * Says of one version, or of all that are published, that people should move on. They stay installable.
 * @throws OpsError plugin.not_found (the replacement, too), version.not_found, auth.forbidden, request.invalid
 */
export async function deprecateVersions(
  deps: DeprecateDeps,
  actor: Actor,
  { address, request, requestId }: DeprecateOrder<DeprecateRequest>,
): Promise<ChangedVersions> {
  const { version, reason, replacement } = request;
  if (replacement !== undefined) await requireReplacement(deps, actor, address, replacement);
  const deprecation = { reason, replacement: replacement ?? null };
  return await change(deps, actor, { address, version, deprecation, requestId });
}

/**
 * Takes the mark off one version, or off all.
 * @throws OpsError plugin.not_found, version.not_found, auth.forbidden
 */
export async function undeprecateVersions(
  deps: DeprecateDeps,
  actor: Actor,
  { address, request, requestId }: DeprecateOrder<UndeprecateRequest>,
): Promise<ChangedVersions> {
  return await change(deps, actor, { address, version: request.version, deprecation: null, requestId });
}

async function change(
  deps: DeprecateDeps,
  actor: Actor,
  wanted: {
    readonly address: string;
    readonly version: string | undefined;
    readonly deprecation: Deprecation | null;
    readonly requestId: string;
  },
): Promise<ChangedVersions> {
  const { address, version, deprecation, requestId } = wanted;
  const { id, organisationId } = await findOwnPlugin(deps.db, actor, address);
  const changed = await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'plugins:publish', organisationId);
    const { slug } = await lockPlugin(tx, id, organisationId);
    const chosen = choose(await findPublishedVersions(tx, id), slug, version);
    const due = chosen.filter((one) => !isSo(one, deprecation));
    if (due.length === 0) return chosen;
    await writeDeprecation(
      tx,
      due.map((one) => one.id),
      deprecation,
      deps.now(),
    );
    await recordEvent(tx, deps, {
      type: deprecation === null ? 'plugin.undeprecated' : 'plugin.deprecated',
      organisationIds: [organisationId],
      pluginId: id,
      data: {
        plugin: slug,
        versions: due.map((one) => one.version).slice(0, MOST_TOLD),
        ...(deprecation === null ? {} : { reason: deprecation.reason, replacement: deprecation.replacement }),
      },
    });
    await recordAudit(tx, deps, {
      action: deprecation === null ? 'version.undeprecate' : 'version.deprecate',
      actor,
      subjectType: 'plugin',
      subjectId: id,
      organisationId,
      details: {
        plugin: slug,
        version: version ?? null,
        versions: due.length,
        reason: deprecation?.reason ?? null,
        replacement: deprecation?.replacement ?? null,
      },
      requestId,
    });
    return choose(await findPublishedVersions(tx, id), slug, version);
  });
  return { data: changed.map((one) => publishedVersionOf(one, deps.config.publicUrl)) };
}

function choose(
  versions: readonly StoredVersion[],
  slug: string,
  version: string | undefined,
): readonly StoredVersion[] {
  if (version !== undefined) {
    return [
      requirePublished(
        versions.find((one) => one.version === version),
        slug,
        version,
      ),
    ];
  }
  if (versions.length === 0) throw new OpsError('version.not_found', `${slug} has no published version`);
  return versions;
}

function isSo(version: StoredVersion, deprecation: Deprecation | null): boolean {
  return (
    version.deprecation === (deprecation?.reason ?? null) && version.replacement === (deprecation?.replacement ?? null)
  );
}

/** Whoever follows the advice must find something: a name with a typing mistake could become somebody else's. */
async function requireReplacement(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  address: string,
  replacement: string,
): Promise<void> {
  if (replacement === address) throw new OpsError('request.invalid', 'a plugin cannot replace itself');
  const [found] = await findVisibleSlugs(db, viewerFor(actor), [replacement]);
  if (found !== undefined) return;
  throw new OpsError('plugin.not_found', `there is no plugin ${replacement} that could replace it`);
}
