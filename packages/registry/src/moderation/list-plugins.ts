import type { ManagedPluginPage } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { readManagedPage } from '../plugins/managed.js';
import type { ManagedState } from '../plugins/managed-store.js';
import { viewerFor } from '../plugins/viewer.js';

export interface PluginListOrder {
  readonly state?: ManagedState;
  /** Slug of an organisation. */
  readonly publisher?: string;
  /** Part of the slug. */
  readonly part?: string | undefined;
  readonly limit?: number;
  readonly cursor?: string;
}

/** Plugins of the organisations that the token covers, whatever their state. */
export async function listOwnPlugins(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  order: PluginListOrder,
): Promise<ManagedPluginPage> {
  return await readManagedPage(db, { ...filtersOf(order), organisationIds: viewerFor(actor).organisationIds }, order);
}

/**
 * Plugins of all organisations.
 * @throws OpsError auth.forbidden
 */
export async function listAllPlugins(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  order: PluginListOrder,
): Promise<ManagedPluginPage> {
  requireScope(actor, 'admin');
  return await readManagedPage(db, filtersOf(order), order);
}

function filtersOf({ state, publisher, part }: PluginListOrder) {
  return {
    ...(state === undefined ? {} : { state }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(part === undefined ? {} : { part }),
  };
}
