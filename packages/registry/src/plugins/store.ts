import { OpsError } from '@ops-center/manifest-schema';
import { and, count, eq, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import { prepareQuery, type Database } from '../database.js';
import { organisations } from '../tables/identity.js';
import { pluginDependencies, reservedNames } from '../tables/declarations.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { pluginInstallations } from '../tables/tenants.js';
import type { OwnListing } from './own-listing.js';
import type { Viewer, Visibility } from './viewer.js';

/** What decides about a plugin: its name, its owner, who may see it. */
export interface PluginRow {
  readonly id: string;
  readonly slug: string;
  readonly organisationId: string;
  /** Slug of the organisation. */
  readonly publisher: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly defaultVersionId: string | null;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly deletedAt: Date | null;
  /** Why it is banned; null: it is not. */
  readonly banReason: string | null;
}

/** A plugin by its UUID or its slug, deleted ones too: their names stay held. */
export type PluginName = { readonly id: string } | { readonly slug: string };

/** SQL for "this plugin exists and the viewer may see it". */
export function visibleTo(viewer: Viewer): SQL | undefined {
  return and(
    isNull(plugins.deletedAt),
    isNull(plugins.bannedAt),
    viewer.seesAll ? undefined : or(eq(plugins.visibility, 'public'), ownedBy(viewer)),
  );
}

/** SQL for "the viewer may know of this version": as when it is visible, banned plugins and quarantined versions too. */
export function knownTo(viewer: Viewer): SQL | undefined {
  if (viewer.seesAll) return isNull(plugins.deletedAt);
  const isPublic = and(eq(plugins.visibility, 'public'), eq(pluginVersions.visibility, 'public'));
  return and(isNull(plugins.deletedAt), or(isPublic, ownedBy(viewer)));
}

/** SQL for "this plugin belongs to an organisation of the viewer". */
export function ownedBy(viewer: Viewer): SQL {
  if (viewer.organisationIds.length === 0) return sql`false`;
  return sql`${plugins.organisationId} = ANY(${sql.param([...viewer.organisationIds])}::uuid[])`;
}

/** SQL for "all who see the plugin see this version too". */
export const seenWithPlugin = sql`array_position(ARRAY['private', 'tenant', 'public'], ${pluginVersions.visibility})
  >= array_position(ARRAY['private', 'tenant', 'public'], ${plugins.visibility})`;

export async function findPlugin(db: Database, name: PluginName): Promise<PluginRow | undefined> {
  const rows = await ('id' in name ? askForPluginById : askForPluginBySlug)(db, { ...name });
  return rows[0];
}

const askForPluginById = prepareQuery((db) => selectPlugin(db).where(eq(plugins.id, sql.placeholder('id'))));
const askForPluginBySlug = prepareQuery((db) => selectPlugin(db).where(eq(plugins.slug, sql.placeholder('slug'))));
const askForHeldPlugin = prepareQuery((db) =>
  selectPlugin(db)
    .where(eq(plugins.id, sql.placeholder('id')))
    .for('no key update', { of: plugins }),
);

/**
 * Holds the plugin until the transaction ends, so that two publishes cannot both decide its default version.
 * @param owner id of the organisation whose right to change it was asked for before
 * @throws OpsError auth.forbidden when the plugin has changed hands since
 */
export async function lockPlugin(tx: Database, id: string, owner?: string): Promise<PluginRow> {
  const held = async () => (await askForHeldPlugin(tx, { id }))[0];
  // Who waited while the plugin changed hands is told of no row: the one before no longer fits its organisation.
  const row = (await held()) ?? (await held());
  if (row === undefined) throw new Error('plugins are never deleted, yet one is gone');
  if (owner !== undefined && row.organisationId !== owner) {
    throw new OpsError('auth.forbidden', `${row.slug} was given to another organisation a moment ago`);
  }
  return row;
}

/** Those of the slugs that belong to published plugins which the viewer may see. */
export async function findVisibleSlugs(db: Database, viewer: Viewer, slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return [];
  const rows = await db
    .select({ slug: plugins.slug })
    .from(plugins)
    .where(and(inArray(plugins.slug, [...slugs]), isNotNull(plugins.defaultVersionId), visibleTo(viewer)));
  return rows.map(({ slug }) => slug);
}

export interface NewPlugin {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly organisationId: string;
  readonly visibility: Visibility;
  readonly createdAt: Date;
  /** Name of the registry that it is a mirror of. */
  readonly mirroredFrom?: string;
}

/** Adds a plugin; false when the slug, or one that differs only in hyphens, is taken. */
export async function insertPlugin(db: Database, row: NewPlugin): Promise<boolean> {
  const rows = await db
    .insert(plugins)
    .values({ ...row, updatedAt: row.createdAt })
    .onConflictDoNothing()
    .returning({ id: plugins.id });
  return rows.length === 1;
}

export async function setVisibility(db: Database, id: string, visibility: Visibility, now: Date): Promise<void> {
  await db
    .update(plugins)
    .set({ visibility, updatedAt: now, rowVersion: sql`${plugins.rowVersion} + 1` })
    .where(eq(plugins.id, id));
}

/** What the publisher says of a plugin beside its versions. */
export async function findOwnListing(tx: Database, id: string): Promise<{ listing: OwnListing; rowVersion: number }> {
  const [row] = await tx
    .select({ listing: plugins.listing, rowVersion: plugins.rowVersion })
    .from(plugins)
    .where(eq(plugins.id, id));
  if (row === undefined) throw new Error('plugins are never deleted, yet one is gone');
  return row;
}

export async function writeOwnListing(
  tx: Database,
  id: string,
  { listing, visibility }: { readonly listing: OwnListing; readonly visibility: Visibility },
  now: Date,
): Promise<void> {
  await tx
    .update(plugins)
    .set({ listing: { ...listing }, visibility, updatedAt: now, rowVersion: sql`${plugins.rowVersion} + 1` })
    .where(eq(plugins.id, id));
}

/** Takes fields out of what the publisher says of a plugin beside its versions: a version says them now. */
export async function forgetOwnListing(tx: Database, id: string, fields: readonly string[]): Promise<void> {
  const names = sql`${sql.param([...fields])}::text[]`;
  await tx
    .update(plugins)
    .set({ listing: sql`${plugins.listing} - ${names}` })
    .where(and(eq(plugins.id, id), sql`${plugins.listing} ?| ${names}`));
}

/** Who would miss a plugin: plugins that need it, and hosts that have it. */
export async function findUses(tx: Database, id: string): Promise<{ dependents: number; installations: number }> {
  const [needed] = await tx
    .select({ dependents: count() })
    .from(pluginDependencies)
    .innerJoin(plugins, eq(plugins.id, pluginDependencies.pluginId))
    .where(
      and(
        eq(pluginDependencies.dependsOnPluginId, id),
        eq(pluginDependencies.isOptional, false),
        isNull(plugins.deletedAt),
      ),
    );
  const [installed] = await tx
    .select({ installations: count() })
    .from(pluginInstallations)
    .where(eq(pluginInstallations.pluginId, id));
  return { dependents: needed?.dependents ?? 0, installations: installed?.installations ?? 0 };
}

/** Hides a plugin from everybody; its row, and with it its name, stays. */
export async function markDeleted(tx: Database, id: string, now: Date): Promise<void> {
  await tx
    .update(plugins)
    .set({ deletedAt: now, updatedAt: now, rowVersion: sql`${plugins.rowVersion} + 1` })
    .where(eq(plugins.id, id));
}

/** Whether the operator of this registry reserved a name. */
export async function isReservedHere(db: Database, canonical: string): Promise<boolean> {
  const rows = await db
    .select({ canonicalSlug: reservedNames.canonicalSlug })
    .from(reservedNames)
    .where(eq(reservedNames.canonicalSlug, canonical));
  return rows.length > 0;
}

function selectPlugin(db: Database) {
  return db
    .select({
      id: plugins.id,
      slug: plugins.slug,
      organisationId: plugins.organisationId,
      publisher: organisations.slug,
      name: plugins.name,
      visibility: plugins.visibility,
      defaultVersionId: plugins.defaultVersionId,
      createdAt: plugins.createdAt,
      publishedAt: plugins.publishedAt,
      deletedAt: plugins.deletedAt,
      banReason: plugins.banReason,
    })
    .from(plugins)
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .$dynamic();
}
