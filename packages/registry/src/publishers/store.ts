import { asc, eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { organisations } from '../tables/identity.js';
import { signingKeys } from '../tables/publishers.js';

export type SigningKeyRow = typeof signingKeys.$inferSelect & { readonly publisher: string };

/** Every key of a publisher, oldest first, revoked and expired ones too: old signatures need them. */
export async function findSigningKeys(db: Database, organisationId: string): Promise<SigningKeyRow[]> {
  return await select(db)
    .where(eq(signingKeys.organisationId, organisationId))
    .orderBy(asc(signingKeys.createdAt), asc(signingKeys.keyId));
}

/** The key of this id (`SHA256:...`) and the slug of its publisher. */
export async function findSigningKey(db: Database, keyId: string): Promise<SigningKeyRow | undefined> {
  const rows = await select(db).where(eq(signingKeys.keyId, keyId));
  return rows[0];
}

/** Registers a key; false when a key of this id exists, for whomever. */
export async function insertSigningKey(db: Database, row: typeof signingKeys.$inferInsert): Promise<boolean> {
  const rows = await db.insert(signingKeys).values(row).onConflictDoNothing().returning({ id: signingKeys.id });
  return rows.length === 1;
}

/**
 * Holds the publisher's row until the transaction ends, so that two uploads cannot both be the one that
 * registers its first key.
 */
export async function lockPublisher(tx: Database, organisationId: string): Promise<void> {
  await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
    .for('no key update');
}

function select(db: Database) {
  return db
    .select({
      id: signingKeys.id,
      organisationId: signingKeys.organisationId,
      publisher: organisations.slug,
      keyId: signingKeys.keyId,
      publicKey: signingKeys.publicKey,
      label: signingKeys.label,
      notBefore: signingKeys.notBefore,
      expiresAt: signingKeys.expiresAt,
      revokedAt: signingKeys.revokedAt,
      revokedReason: signingKeys.revokedReason,
      createdBy: signingKeys.createdBy,
      createdAt: signingKeys.createdAt,
    })
    .from(signingKeys)
    .innerJoin(organisations, eq(organisations.id, signingKeys.organisationId))
    .$dynamic();
}
