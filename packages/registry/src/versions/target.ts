import { OpsError } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import { mayAct, requireScope, type Actor, type Membership } from '../identity/actor.js';
import { choosePublisher, membershipOf } from '../plugins/choose-publisher.js';
import { nameTaken, pluginName } from '../plugins/hold-name.js';
import { findPlugin, type PluginRow } from '../plugins/store.js';
import { sees, viewerFor } from '../plugins/viewer.js';

/** Where an upload goes: to a plugin that is there, or to one that it registers. */
export interface UploadTarget {
  readonly plugin?: PluginRow;
  /** The slug of the address; undefined when the address has the UUID. */
  readonly slug?: string;
  readonly publisher: Membership;
}

/**
 * Finds the plugin that `{id}` of the address names, and the organisation that publishes.
 * Somebody else's plugin answers by its slug that the name is taken, which anybody who tries must learn, and no more.
 * @throws OpsError plugin.not_found, plugin.name_taken, auth.forbidden, publish.mismatch, request.invalid
 */
export async function findUploadTarget(
  db: Database,
  actor: Actor,
  address: string,
  wantedPublisher: string | undefined,
): Promise<UploadTarget> {
  const name = pluginName(address);
  const plugin = await findPlugin(db, name);
  if (plugin === undefined) {
    if (!('slug' in name)) throw notFound(address);
    return { slug: name.slug, publisher: choosePublisher(actor, wantedPublisher, name.slug) };
  }
  requireOwner(actor, plugin, address);
  if (plugin.deletedAt !== null) throw nameTaken(plugin.slug);
  if (wantedPublisher !== undefined && wantedPublisher !== plugin.publisher) {
    throw new OpsError('publish.mismatch', `${plugin.slug} belongs to ${plugin.publisher}, not to ${wantedPublisher}`);
  }
  return { plugin, slug: plugin.slug, publisher: membershipOf(actor, plugin.publisher) };
}

/**
 * A plugin that the actor may see.
 * @throws OpsError plugin.not_found
 */
export async function findSeenPlugin(db: Database, actor: Actor | undefined, address: string): Promise<PluginRow> {
  const plugin = await findPlugin(db, pluginName(address));
  if (plugin === undefined || plugin.deletedAt !== null || !seesPlugin(actor, plugin)) throw notFound(address);
  return plugin;
}

/**
 * A plugin by its address for administrators, whatever its state; deleted ones are gone for them, too.
 * @throws OpsError plugin.not_found
 */
export async function findAnyPlugin(db: Database, address: string): Promise<PluginRow> {
  const plugin = await findPlugin(db, pluginName(address));
  if (plugin === undefined || plugin.deletedAt !== null) throw notFound(address);
  return plugin;
}

/**
 * The plugin that the actor publishes, or changes versions of.
 * @throws OpsError plugin.not_found, auth.forbidden
 */
export async function findOwnPlugin(db: Database, actor: Actor, address: string): Promise<PluginRow> {
  const plugin = await findSeenPlugin(db, actor, address);
  requireScope(actor, 'plugins:publish', plugin.publisher, plugin.slug);
  return plugin;
}

function requireOwner(actor: Actor, plugin: PluginRow, address: string): void {
  if (mayAct(actor, 'plugins:publish', plugin.publisher, plugin.slug)) return;
  const isMember = actor.memberships.some(({ slug }) => slug === plugin.publisher);
  if (isMember) requireScope(actor, 'plugins:publish', plugin.publisher, plugin.slug);
  if (address === plugin.slug) throw nameTaken(plugin.slug);
  if (!seesPlugin(actor, plugin)) throw notFound(address);
  requireScope(actor, 'plugins:publish', plugin.publisher, plugin.slug);
}

/** A plugin without a version that lists show, or a banned one, is not there for anybody but its publisher. */
function seesPlugin(actor: Actor | undefined, plugin: PluginRow): boolean {
  const isHidden = plugin.defaultVersionId === null || plugin.deletedAt !== null || plugin.banReason !== null;
  const visibility = isHidden ? 'private' : plugin.visibility;
  return sees(viewerFor(actor), visibility, plugin.organisationId);
}

function notFound(address: string): OpsError {
  return new OpsError('plugin.not_found', `there is no plugin ${address}, or you may not see it`);
}
