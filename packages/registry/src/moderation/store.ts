import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { pluginVersions, plugins } from '../tables/plugins.js';

type PluginChange = Partial<typeof plugins.$inferInsert>;

/** Changes what administrators say of a plugin. */
export async function moderatePlugin(tx: Database, id: string, change: PluginChange, now: Date): Promise<void> {
  await tx
    .update(plugins)
    .set({ ...change, updatedAt: now, rowVersion: sql`${plugins.rowVersion} + 1` })
    .where(eq(plugins.id, id));
}

/** What administrators said of a plugin. */
export async function findModeration(tx: Database, id: string) {
  const [row] = await tx
    .select({
      isVerified: plugins.isVerified,
      verification: plugins.verification,
      verificationNote: plugins.verificationNote,
      verificationAnswer: plugins.verificationAnswer,
      featuredRank: plugins.featuredRank,
    })
    .from(plugins)
    .where(eq(plugins.id, id));
  if (row === undefined) throw new Error('plugins are never deleted, yet one is gone');
  return row;
}

/** Takes a version from everybody, or gives it back (`reason` null). */
export async function writeQuarantine(tx: Database, id: string, reason: string | null, now: Date): Promise<void> {
  await tx
    .update(pluginVersions)
    .set({ quarantineReason: reason, quarantinedAt: reason === null ? null : now })
    .where(eq(pluginVersions.id, id));
}
