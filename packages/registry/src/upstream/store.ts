import { and, asc, count, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import { canonicalSlug } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import { reservedNames } from '../tables/declarations.js';
import { organisations } from '../tables/identity.js';
import { plugins, pluginVersions } from '../tables/plugins.js';
import { upstreamPlugins } from '../tables/upstream.js';

export type Pin = typeof upstreamPlugins.$inferSelect;
export type PinState = Pin['state'];
export type PinChange = Partial<Omit<Pin, 'slug' | 'createdAt' | 'registry'>>;

/** What a name is pinned to. */
export async function findPin(db: Database, slug: string): Promise<Pin | undefined> {
  const rows = await db.select().from(upstreamPlugins).where(eq(upstreamPlugins.slug, slug));
  return rows[0];
}

/** The same, held until the transaction ends. */
export async function lockPin(tx: Database, slug: string): Promise<Pin | undefined> {
  const rows = await tx.select().from(upstreamPlugins).where(eq(upstreamPlugins.slug, slug)).for('update');
  return rows[0];
}

/** Pins a name, or changes what is known of it. */
export async function writePin(
  db: Database,
  pin: Pick<Pin, 'slug' | 'registry' | 'createdAt' | 'state'> & PinChange,
): Promise<void> {
  const { slug: _slug, createdAt: _createdAt, registry: _registry, ...change } = pin;
  await db.insert(upstreamPlugins).values(pin).onConflictDoUpdate({ target: upstreamPlugins.slug, set: change });
}

export async function deletePin(tx: Database, slug: string): Promise<void> {
  await tx.delete(upstreamPlugins).where(eq(upstreamPlugins.slug, slug));
}

/** Notes that nobody could be asked; what is known stays. */
export async function writePinFailure(
  db: Database,
  slug: string,
  failed: { readonly failedAt: Date; readonly failureCode: string; readonly failure: string },
): Promise<void> {
  await db.update(upstreamPlugins).set(failed).where(eq(upstreamPlugins.slug, slug));
}

/** Pinned names, by their name. */
export async function listPins(
  db: Database,
  { state, after, limit }: { readonly state?: PinState; readonly after?: string; readonly limit: number },
): Promise<Pin[]> {
  return await db
    .select()
    .from(upstreamPlugins)
    .where(
      and(
        state === undefined ? undefined : eq(upstreamPlugins.state, state),
        after === undefined ? undefined : gt(upstreamPlugins.slug, after),
      ),
    )
    .orderBy(asc(upstreamPlugins.slug))
    .limit(limit);
}

export async function countPins(db: Database): Promise<{ readonly state: PinState; readonly pins: number }[]> {
  return await db
    .select({ state: upstreamPlugins.state, pins: count() })
    .from(upstreamPlugins)
    .groupBy(upstreamPlugins.state);
}

/**
 * Whether a name is this registry's own: a plugin of it, deleted or not, has the name or one that differs only in
 * hyphens; the operator reserved it; or it is, or begins with, the name of an organisation of this registry.
 */
export async function isHeldHere(db: Database, slug: string): Promise<boolean> {
  const words = slug.split('-');
  const beginnings = words.map((_word, at) => words.slice(0, at + 1).join('-'));
  const canonical = canonicalSlug(slug);
  const own = db
    .select({ one: sql`1` })
    .from(plugins)
    .where(
      and(eq(plugins.canonicalSlug, canonical), or(isNull(plugins.mirroredFrom), sql`${plugins.slug} <> ${slug}`)),
    );
  const reserved = db
    .select({ one: sql`1` })
    .from(reservedNames)
    .where(eq(reservedNames.canonicalSlug, canonical));
  const prefix = db
    .select({ one: sql`1` })
    .from(organisations)
    .where(and(inArray(organisations.slug, beginnings), isNull(organisations.mirroredFrom)));
  const { rows } = await db.execute<{ held: boolean }>(
    sql`SELECT (EXISTS ${own} OR EXISTS ${reserved} OR EXISTS ${prefix}) AS held`,
  );
  return rows[0]?.held === true;
}

/** An organisation by its name, and of which registry it is. */
export async function findMirroredPublisher(
  db: Database,
  slug: string,
): Promise<{ readonly id: string; readonly mirroredFrom: string | null } | undefined> {
  const rows = await db
    .select({ id: organisations.id, mirroredFrom: organisations.mirroredFrom })
    .from(organisations)
    .where(eq(organisations.slug, slug));
  return rows[0];
}

export type MirroredVersion = Awaited<ReturnType<typeof findMirroredVersions>>[number];

/** Versions of a plugin in whatever state, with what another registry may say of them. */
export async function findMirroredVersions(db: Database, pluginId: string) {
  return await db
    .select({
      id: pluginVersions.id,
      version: pluginVersions.version,
      sha256: pluginVersions.checksum,
      yankReason: pluginVersions.yankReason,
      deprecation: pluginVersions.deprecation,
      replacement: pluginVersions.replacement,
      quarantineReason: pluginVersions.quarantineReason,
    })
    .from(pluginVersions)
    .where(eq(pluginVersions.pluginId, pluginId));
}

/** Frees the name of a plugin that is gone for everybody. */
export async function renameForgotten(tx: Database, id: string, now: Date): Promise<void> {
  const slug = `forgotten-${id.replaceAll('-', '')}`;
  await tx
    .update(plugins)
    .set({ slug, deletedAt: now, updatedAt: now, rowVersion: sql`${plugins.rowVersion} + 1` })
    .where(eq(plugins.id, id));
}
