import type { FormerPublisher, IndexTransfer } from '@ops-center/registry-client';
import type { Database } from '../database.js';
import { publisherKeyOf, rotationOf } from '../publishers/read-keys.js';
import { findRotations, findSigningKeys } from '../publishers/store.js';
import { findMadeTransfers } from '../transfers/store.js';

export interface PluginPast {
  readonly transfers?: IndexTransfer[];
  readonly former_publishers?: FormerPublisher[];
}

/**
 * How a plugin came to the organisation that has it now, and the keys that older versions are verified by.
 * @param signers by whom its versions are: ids and slugs of organisations
 */
export async function readPast(
  db: Database,
  plugin: { readonly pluginId: string; readonly slug: string; readonly organisationId: string },
  signers: ReadonlyMap<string, string>,
): Promise<PluginPast> {
  const made = await findMadeTransfers(db, plugin.pluginId);
  const ids = new Map([...signers, ...made.map(({ fromId, from }) => [fromId, from] as const)]);
  ids.delete(plugin.organisationId);
  const former: FormerPublisher[] = [];
  for (const [organisationId, publisher] of ids) {
    const keys = await findSigningKeys(db, organisationId);
    former.push({
      publisher,
      keys: keys.map((key) => publisherKeyOf(key, (slug) => slug === plugin.slug)),
      rotations: (await findRotations(db, organisationId)).map(rotationOf),
    });
  }
  const transfers = made.map(({ from, to, at, envelope }) => ({
    from,
    to,
    accepted_at: at.toISOString(),
    ...(envelope === null ? {} : { envelope }),
  }));
  return {
    ...(transfers.length === 0 ? {} : { transfers }),
    ...(former.length === 0 ? {} : { former_publishers: former }),
  };
}
