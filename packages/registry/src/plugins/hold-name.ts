import { OpsError, canonicalSlug, isReservedSlug } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import { findPlugin, insertPlugin, isReservedHere, lockPlugin, type NewPlugin, type PluginRow } from './store.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads `{id}` of an address: a UUID or a slug. No plugin may have a slug that is a UUID. */
export function pluginName(text: string): { readonly id: string } | { readonly slug: string } {
  return UUID.test(text) ? { id: text } : { slug: text };
}

/**
 * Registers a name for an organisation, inside a transaction, and holds the row until its end.
 * The database decides who is first. `isNew` is false when the organisation has the name already.
 * @throws OpsError plugin.name_reserved, plugin.name_taken
 */
export async function holdName(tx: Database, row: NewPlugin): Promise<{ plugin: PluginRow; isNew: boolean }> {
  if (isReservedSlug(row.slug) || UUID.test(row.slug) || (await isReservedHere(tx, canonicalSlug(row.slug)))) {
    throw new OpsError('plugin.name_reserved', `the id ${row.slug} is reserved`);
  }
  const isNew = await insertPlugin(tx, row);
  const plugin = isNew ? await lockPlugin(tx, row.id) : await findPlugin(tx, { slug: row.slug });
  if (plugin === undefined || plugin.organisationId !== row.organisationId || plugin.deletedAt !== null) {
    throw nameTaken(row.slug);
  }
  return isNew ? { plugin, isNew } : { plugin: await lockPlugin(tx, plugin.id, row.organisationId), isNew };
}

/** @throws OpsError plugin.banned */
export function requireNotBanned({ slug, banReason }: Pick<PluginRow, 'slug' | 'banReason'>): void {
  if (banReason === null) return;
  throw new OpsError('plugin.banned', `${slug} was banned from this registry: ${banReason}`);
}

/** Says no more than that: the other plugin may be one that the caller must not see. */
export function nameTaken(slug: string): OpsError {
  return new OpsError('plugin.name_taken', `the id ${slug}, or one that differs only in hyphens, is taken`);
}
