import { and, desc, eq, gt, isNull, lt, or } from 'drizzle-orm';
import type { Database } from '../database.js';
import { organisations, registryTokens } from '../tables/identity.js';

export interface ListedToken {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly organisation: string | null;
  readonly plugins: readonly string[] | null;
  readonly issuedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

/** The live tokens of a user, newest first, after the one that `after` names. */
export async function findTokensOf(
  db: Database,
  userId: string,
  page: {
    readonly now: Date;
    readonly limit: number;
    readonly after?: { readonly createdAt: Date; readonly id: string };
  },
): Promise<ListedToken[]> {
  const { now, limit, after } = page;
  return await select(db)
    .where(
      and(
        eq(registryTokens.userId, userId),
        isNull(registryTokens.revokedAt),
        gt(registryTokens.expiresAt, now),
        after === undefined
          ? undefined
          : or(
              lt(registryTokens.createdAt, after.createdAt),
              and(eq(registryTokens.createdAt, after.createdAt), lt(registryTokens.id, after.id)),
            ),
      ),
    )
    .orderBy(desc(registryTokens.createdAt), desc(registryTokens.id))
    .limit(limit);
}

/** A token that is not revoked, whosever it is. */
export async function findUnrevokedToken(db: Database, id: string): Promise<ListedToken | undefined> {
  const rows = await select(db).where(and(eq(registryTokens.id, id), isNull(registryTokens.revokedAt)));
  return rows[0];
}

function select(db: Database) {
  return db
    .select({
      id: registryTokens.id,
      userId: registryTokens.userId,
      name: registryTokens.name,
      prefix: registryTokens.prefix,
      scopes: registryTokens.scopes,
      organisation: organisations.slug,
      plugins: registryTokens.pluginSlugs,
      issuedBy: registryTokens.issuedBy,
      createdAt: registryTokens.createdAt,
      expiresAt: registryTokens.expiresAt,
      lastUsedAt: registryTokens.lastUsedAt,
    })
    .from(registryTokens)
    .leftJoin(organisations, eq(organisations.id, registryTokens.organisationId))
    .$dynamic();
}
