import { and, asc, count, eq, inArray, isNotNull, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.js';
import { pluginPermissions } from '../tables/declarations.js';
import { organisations, users } from '../tables/identity.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { signingKeys } from '../tables/publishers.js';
import { versionChecks } from '../tables/versions.js';
import { versionColumns } from '../versions/store.js';
import { isOneEdit } from './one-edit.js';
import type { Check } from './rules.js';

const MAX_SIMILAR = 20;
const MAX_CANDIDATES = 10_000;
/** Below this length too many honest ids are one letter apart. */
const SHORTEST_FOR_EDITS = 5;

/**
 * Whether an organisation has a plugin that people can install, with a version that it published itself: one that it was
 * given says nothing of it.
 * @param pluginId only this plugin counts
 */
export async function hasPublished(db: Database, organisationId: string, pluginId?: string): Promise<boolean> {
  const rows = await db
    .select({ id: plugins.id })
    .from(plugins)
    .where(
      and(
        eq(plugins.organisationId, organisationId),
        pluginId === undefined ? undefined : eq(plugins.id, pluginId),
        isNotNull(plugins.defaultVersionId),
        isNull(plugins.deletedAt),
        isNull(plugins.bannedAt),
        sql`EXISTS (SELECT FROM ${pluginVersions} AS v JOIN ${signingKeys} AS k ON k.key_id = v.key_id
          WHERE v.plugin_id = ${plugins.id} AND v.state = 'published' AND k.organisation_id = ${plugins.organisationId})`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Critical permissions of what lists show of a plugin. */
export async function findCriticalPermissions(db: Database, pluginId: string): Promise<string[]> {
  const rows = await db
    .select({ name: pluginPermissions.permissionType })
    .from(pluginPermissions)
    .where(and(eq(pluginPermissions.pluginId, pluginId), eq(pluginPermissions.risk, 'critical')));
  return rows.map(({ name }) => name);
}

/** Ids of other publishers' plugins, ever published, that look like this one or are one slip away from it. */
export async function findSimilarSlugs(
  db: Database,
  { slug, organisationId }: { readonly slug: string; readonly organisationId: string },
): Promise<string[]> {
  const name = slug.replaceAll('-', '');
  const looksAlike = sql<boolean>`${skeleton(sql`${plugins.canonicalSlug}`)} = ${skeleton(sql`${name}::text`)}`;
  const third = Math.floor(name.length / 3);
  // One slip touches two neighbouring letters at most: the first or the last third stays.
  const mayBeOneEdit =
    name.length < SHORTEST_FOR_EDITS
      ? sql`false`
      : sql`abs(length(${plugins.canonicalSlug}) - ${name.length}) <= 1
            AND (left(${plugins.canonicalSlug}, ${third}) = ${name.slice(0, third)}
              OR right(${plugins.canonicalSlug}, ${third}) = ${name.slice(-third)})`;
  const rows = await db
    .select({ slug: plugins.slug, canonical: plugins.canonicalSlug, looksAlike })
    .from(plugins)
    .where(
      and(
        ne(plugins.organisationId, organisationId),
        isNotNull(plugins.publishedAt),
        or(looksAlike, sql`(${mayBeOneEdit})`),
      ),
    )
    .orderBy(asc(plugins.slug))
    .limit(MAX_CANDIDATES);
  return rows
    .filter((row) => row.looksAlike || isOneEdit(row.canonical, name))
    .slice(0, MAX_SIMILAR)
    .map((row) => row.slug);
}

/** Letters and digits that look alike become the same. */
function skeleton(text: SQL): SQL {
  return sql`replace(replace(replace(translate(${text}, '015i', 'olsl'), 'rn', 'm'), 'vv', 'w'), 'cl', 'd')`;
}

/** Records what a version was checked for, in place of earlier runs of the same checks. */
export async function writeChecks(
  tx: Database,
  versionId: string,
  checks: readonly Check[],
  checkedAt: Date,
): Promise<void> {
  if (checks.length === 0) return;
  await tx
    .insert(versionChecks)
    .values(checks.map((check) => ({ ...check, versionId, checkedAt })))
    .onConflictDoUpdate({
      target: [versionChecks.versionId, versionChecks.name],
      set: {
        outcome: sql`excluded.outcome`,
        findings: sql`excluded.findings`,
        details: sql`excluded.details`,
        checkedAt: sql`excluded.checked_at`,
      },
    });
}

export type CheckRow = Awaited<ReturnType<typeof findChecks>>[number];

/** The checks of versions, in the order in which they ran. */
export async function findChecks(db: Database, versionIds: readonly string[]) {
  if (versionIds.length === 0) return [];
  return await db
    .select()
    .from(versionChecks)
    .where(inArray(versionChecks.versionId, [...versionIds]))
    .orderBy(asc(versionChecks.checkedAt), asc(versionChecks.name));
}

const waiting = and(eq(pluginVersions.state, 'held'), isNull(plugins.deletedAt), isNull(plugins.bannedAt));

/** How many held versions wait longer than this one. */
export async function countHeldBefore(db: Database, version: { readonly heldAt: Date; readonly id: string }) {
  return await countHeld(
    db,
    sql`(${pluginVersions.heldAt}, ${pluginVersions.id}) < (${at(version.heldAt)}, ${version.id}::uuid)`,
  );
}

/** How many versions wait for a review. */
export async function countHeld(db: Database, which?: SQL): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(pluginVersions)
    .innerJoin(plugins, eq(plugins.id, pluginVersions.pluginId))
    .where(and(waiting, which));
  return row?.total ?? 0;
}

export interface HeldPage {
  readonly limit: number;
  /** Milliseconds and id of the last row of the page before. */
  readonly after?: readonly [number, string];
}

/** Versions that wait for a review, the longest first. */
export async function findHeld(db: Database, { limit, after }: HeldPage) {
  const later =
    after === undefined
      ? undefined
      : sql`(${pluginVersions.heldAt}, ${pluginVersions.id}) > (${at(new Date(after[0]))}, ${after[1]}::uuid)`;
  return await db
    .select({ ...versionColumns, publishedBy: users.email })
    .from(pluginVersions)
    .innerJoin(plugins, eq(plugins.id, pluginVersions.pluginId))
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .leftJoin(users, eq(users.id, pluginVersions.createdBy))
    .where(and(waiting, later))
    .orderBy(asc(pluginVersions.heldAt), asc(pluginVersions.id))
    .limit(limit);
}

/** Ends the review of a held version; false when it is not held any more. */
export async function writeReview(
  tx: Database,
  id: string,
  review: {
    readonly state: 'published' | 'rejected';
    readonly reason: string | null;
    readonly by: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const rows = await tx
    .update(pluginVersions)
    .set({
      state: review.state,
      stateReason: review.reason,
      reviewedAt: review.at,
      reviewedBy: review.by,
      ...(review.state === 'published' ? { publishedAt: review.at } : {}),
    })
    .where(and(eq(pluginVersions.id, id), eq(pluginVersions.state, 'held')))
    .returning({ id: pluginVersions.id });
  return rows.length === 1;
}

function at(moment: Date): SQL {
  return sql`${moment.toISOString()}::timestamptz`;
}
