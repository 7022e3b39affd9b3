import { isDeepStrictEqual } from 'node:util';
import { OpsError } from '@ops-center/manifest-schema';
import type { ManagedPlugin, PluginEdit } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { showAnew } from '../versions/project.js';
import { findOwnPlugin } from '../versions/target.js';
import { managedPluginOf } from './managed.js';
import { readManaged } from './managed-store.js';
import { editListing } from './own-listing.js';
import { findOwnListing, lockPlugin, writeOwnListing } from './store.js';
import { isWider } from './viewer.js';

export interface EditOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly edit: PluginEdit;
  /** The header If-Match. */
  readonly ifMatch: string | undefined;
  readonly requestId: string;
}

/**
 * Changes how a plugin is listed, and narrows who sees it. What the listed version says comes back for fields that are
 * taken out, and for those that a later publish names.
 * @throws OpsError plugin.not_found, auth.forbidden, publish.mismatch for a wider visibility,
 *   plugin.changed or request.precondition_failed when somebody was faster
 */
export async function editPlugin(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { address, edit, ifMatch, requestId }: EditOrder,
): Promise<ManagedPlugin> {
  const { id, organisationId } = await findOwnPlugin(deps.db, actor, address);
  return await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'plugins:publish', organisationId);
    const plugin = await lockPlugin(tx, id, organisationId);
    const before = await findOwnListing(tx, id);
    requireUnchanged(before.rowVersion, edit.row_version, ifMatch);
    const visibility = edit.visibility ?? plugin.visibility;
    if (isWider(visibility, plugin.visibility)) {
      throw new OpsError(
        'publish.mismatch',
        `${plugin.slug} is ${plugin.visibility}; it is never shown to more people`,
        {
          details: { plugin_visibility: plugin.visibility, asked_visibility: visibility },
        },
      );
    }
    const listing = editListing(before.listing, edit);
    if (!isDeepStrictEqual(listing, before.listing) || visibility !== plugin.visibility) {
      const now = deps.now();
      await writeOwnListing(tx, id, { listing, visibility }, now);
      await showAnew(tx, id, now);
      const { row_version: _expected, ...fields } = edit;
      await recordAudit(tx, deps, {
        action: 'plugin.edit',
        actor,
        subjectType: 'plugin',
        subjectId: id,
        organisationId,
        details: { plugin: plugin.slug, fields: Object.keys(fields).join(', '), visibility, before: plugin.visibility },
        requestId,
      });
    }
    return managedPluginOf(await readManaged(tx, id));
  });
}

/** The entity tag of a plugin that is managed. */
export function managedTag({ row_version: rowVersion }: Pick<ManagedPlugin, 'row_version'>): string {
  return `"${rowVersion}"`;
}

function requireUnchanged(rowVersion: number, expected: number | undefined, ifMatch: string | undefined): void {
  if (expected !== undefined && expected !== rowVersion) {
    throw new OpsError(
      'plugin.changed',
      `the plugin is at row_version ${rowVersion} by now, the edit is for ${expected}`,
      {
        details: { row_version: rowVersion },
      },
    );
  }
  const tags = ifMatch?.split(',').map((tag) => tag.trim());
  if (tags === undefined || tags.includes('*') || tags.includes(managedTag({ row_version: rowVersion }))) return;
  throw new OpsError('request.precondition_failed', `the plugin is at "${rowVersion}" by now`, {
    details: { row_version: rowVersion },
  });
}
