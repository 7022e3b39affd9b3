import type { ManagedPlugin, ManagedPluginPage } from '@ops-center/registry-client';
import type { Database } from '../database.js';
import { DEFAULT_PAGE_SIZE, decodeCursor, encodeCursor } from '../http/page.js';
import { countManaged, findManaged, type ManagedFilters, type ManagedRow } from './managed-store.js';

/** A page of managed plugins. The caller has decided which ones may be seen. */
export async function readManagedPage(
  db: Database,
  filters: ManagedFilters,
  { limit = DEFAULT_PAGE_SIZE, cursor }: { readonly limit?: number; readonly cursor?: string },
): Promise<ManagedPluginPage> {
  const list = `managed:${JSON.stringify([filters.organisationIds, filters.state, filters.publisher, filters.part])}`;
  const [after] = decodeCursor<readonly [string]>(list, cursor, isSlug) ?? [];
  const rows = await findManaged(db, filters, { limit: limit + 1, ...(after === undefined ? {} : { after }) });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map(managedPluginOf),
    meta: {
      total_estimate: await countManaged(db, filters),
      ...(rows.length > limit && last !== undefined ? { next_cursor: encodeCursor(list, [last.slug]) } : {}),
    },
  };
}

/** A plugin as those see it who manage it. */
export function managedPluginOf(row: ManagedRow): ManagedPlugin {
  const moment = (name: 'deleted_at' | 'published_at', value: Date | null) =>
    value === null ? {} : { [name]: value.toISOString() };
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    publisher: row.publisher,
    visibility: row.visibility,
    category: row.category,
    ...(row.latestVersion === null ? {} : { latest_version: row.latestVersion }),
    versions: row.versions,
    is_verified: row.isVerified,
    ...verificationOf(row),
    ...(row.featuredRank === null ? {} : { featured_rank: row.featuredRank }),
    ...(row.banReason === null ? {} : { banned: row.banReason }),
    ...moment('deleted_at', row.deletedAt),
    row_version: row.rowVersion,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
    ...moment('published_at', row.publishedAt),
  };
}

function verificationOf(row: ManagedRow): Pick<ManagedPlugin, 'verification'> {
  if (row.verification === null || row.verificationAt === null) return {};
  return {
    verification: {
      state: row.verification,
      ...(row.verificationNote === null ? {} : { note: row.verificationNote }),
      ...(row.verificationAnswer === null ? {} : { answer: row.verificationAnswer }),
      at: row.verificationAt.toISOString(),
    },
  };
}

function isSlug(keys: readonly unknown[]): boolean {
  return keys.length === 1 && typeof keys[0] === 'string';
}
