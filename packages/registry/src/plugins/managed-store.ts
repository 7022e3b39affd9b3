import { and, asc, count, eq, gt, isNotNull, isNull, like, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.js';
import { organisations } from '../tables/identity.js';
import { pluginVersions, plugins } from '../tables/plugins.js';

/** What a list of managed plugins may be narrowed to. */
export const MANAGED_STATES = [
  'published',
  'unpublished',
  'held',
  'quarantined',
  'banned',
  'deleted',
  'verified',
  'verification-requested',
  'featured',
] as const;
export type ManagedState = (typeof MANAGED_STATES)[number];

export interface ManagedFilters {
  /** Undefined: of all organisations. */
  readonly organisationIds?: readonly string[];
  readonly state?: ManagedState;
  /** Slug of an organisation. */
  readonly publisher?: string;
  /** Part of the slug. */
  readonly part?: string;
}

export type ManagedRow = Awaited<ReturnType<typeof findManaged>>[number];

/** Plugins by slug, whatever their state. Deleted ones only when they are asked for. */
export async function findManaged(
  db: Database,
  filters: ManagedFilters,
  page: { readonly limit: number; readonly after?: string },
) {
  return await selectManaged(db)
    .where(and(matching(filters), page.after === undefined ? undefined : gt(plugins.slug, page.after)))
    .orderBy(asc(plugins.slug))
    .limit(page.limit);
}

/** One plugin, as the transaction has just left it. */
export async function readManaged(tx: Database, id: string): Promise<ManagedRow> {
  const [row] = await selectManaged(tx).where(eq(plugins.id, id));
  if (row === undefined) throw new Error('plugins are never deleted, yet one is gone');
  return row;
}

export async function countManaged(db: Database, filters: ManagedFilters): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(plugins)
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .where(matching(filters));
  return row?.total ?? 0;
}

function matching({ organisationIds, state, publisher, part }: ManagedFilters): SQL | undefined {
  return and(
    state === 'deleted' ? isNotNull(plugins.deletedAt) : isNull(plugins.deletedAt),
    state === undefined ? undefined : STATES[state],
    organisationIds === undefined
      ? undefined
      : sql`${plugins.organisationId} = ANY(${sql.param([...organisationIds])}::uuid[])`,
    publisher === undefined ? undefined : eq(organisations.slug, publisher),
    part === undefined ? undefined : like(plugins.slug, `%${part}%`),
  );
}

const hasVersion = (which: SQL): SQL =>
  sql`EXISTS (SELECT FROM ${pluginVersions} WHERE ${pluginVersions.pluginId} = ${plugins.id} AND ${which})`;

const STATES: Readonly<Record<ManagedState, SQL | undefined>> = {
  published: and(isNotNull(plugins.defaultVersionId), isNull(plugins.bannedAt)),
  unpublished: isNull(plugins.defaultVersionId),
  held: hasVersion(sql`${pluginVersions.state} = 'held'`),
  quarantined: hasVersion(sql`${pluginVersions.quarantinedAt} IS NOT NULL`),
  banned: isNotNull(plugins.bannedAt),
  deleted: undefined,
  verified: eq(plugins.isVerified, true),
  'verification-requested': eq(plugins.verification, 'requested'),
  featured: isNotNull(plugins.featuredRank),
};

interface VersionCounts {
  readonly published: number;
  readonly staged: number;
  readonly held: number;
  readonly rejected: number;
  readonly quarantined: number;
}

const versionCounts = sql<VersionCounts>`(
  SELECT jsonb_build_object(
    'published', count(*) FILTER (WHERE counted.state = 'published'),
    'staged', count(*) FILTER (WHERE counted.state IN ('staged', 'checking')),
    'held', count(*) FILTER (WHERE counted.state = 'held'),
    'rejected', count(*) FILTER (WHERE counted.state = 'rejected'),
    'quarantined', count(*) FILTER (WHERE counted.quarantined_at IS NOT NULL))
  FROM ${pluginVersions} AS counted WHERE counted.plugin_id = ${plugins.id})`;

function selectManaged(db: Database) {
  return db
    .select({
      id: plugins.id,
      slug: plugins.slug,
      name: plugins.name,
      publisher: organisations.slug,
      visibility: plugins.visibility,
      category: plugins.category,
      latestVersion: pluginVersions.version,
      versions: versionCounts,
      isVerified: plugins.isVerified,
      verification: plugins.verification,
      verificationNote: plugins.verificationNote,
      verificationAnswer: plugins.verificationAnswer,
      verificationAt: plugins.verificationAt,
      featuredRank: plugins.featuredRank,
      banReason: plugins.banReason,
      deletedAt: plugins.deletedAt,
      rowVersion: plugins.rowVersion,
      createdAt: plugins.createdAt,
      updatedAt: plugins.updatedAt,
      publishedAt: plugins.publishedAt,
    })
    .from(plugins)
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .leftJoin(pluginVersions, eq(pluginVersions.id, plugins.defaultVersionId))
    .$dynamic();
}
