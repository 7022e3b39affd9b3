import { and, asc, count, eq, gt, lte, sql } from 'drizzle-orm';
import { prepareQuery, type Database } from '../database.js';
import { organisations } from '../tables/identity.js';
import { keyChallenges, keyRotations, signingKeys } from '../tables/publishers.js';

export type SigningKeyRow = typeof signingKeys.$inferSelect & { readonly publisher: string };

/** Every key of a publisher, oldest first, revoked and expired ones too: old signatures need them. */
export async function findSigningKeys(db: Database, organisationId: string): Promise<SigningKeyRow[]> {
  return await askForKeysOf(db, { organisationId });
}

const askForKeysOf = prepareQuery((db) =>
  select(db)
    .where(eq(signingKeys.organisationId, sql.placeholder('organisationId')))
    .orderBy(asc(signingKeys.createdAt), asc(signingKeys.keyId)),
);

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

/**
 * Reads a key and keeps it as it is until the transaction ends: a revocation waits, and one that came first is seen.
 */
export async function holdSigningKey(tx: Database, keyId: string): Promise<SigningKeyRow | undefined> {
  const rows = await askForHeldKey(tx, { keyId });
  return rows[0];
}

const askForHeldKey = prepareQuery((db) =>
  select(db)
    .where(eq(signingKeys.keyId, sql.placeholder('keyId')))
    .for('share', { of: signingKeys }),
);

export interface Revocation {
  readonly revokedAt: Date;
  readonly revokedReason: 'superseded' | 'compromised';
  readonly compromisedSince: Date | null;
}

export async function writeRevocation(tx: Database, keyId: string, revocation: Revocation): Promise<void> {
  await tx.update(signingKeys).set(revocation).where(eq(signingKeys.keyId, keyId));
}

export type RotationRow = typeof keyRotations.$inferSelect;

/** All rotations of a publisher, oldest first. */
export async function findRotations(db: Database, organisationId: string): Promise<RotationRow[]> {
  return await db
    .select()
    .from(keyRotations)
    .where(eq(keyRotations.organisationId, organisationId))
    .orderBy(asc(keyRotations.acceptedAt), asc(keyRotations.id));
}

export async function insertRotation(tx: Database, row: RotationRow): Promise<void> {
  await tx.insert(keyRotations).values(row);
}

/** Keeps the hash of a challenge, and forgets those of the publisher that are over. */
export async function insertChallenge(tx: Database, row: typeof keyChallenges.$inferInsert, now: Date): Promise<void> {
  await tx
    .delete(keyChallenges)
    .where(and(eq(keyChallenges.organisationId, row.organisationId), lte(keyChallenges.expiresAt, now)));
  await tx.insert(keyChallenges).values(row);
}

/** Challenges of a publisher that are open still. */
export async function countChallenges(tx: Database, organisationId: string, now: Date): Promise<number> {
  const [row] = await tx
    .select({ open: count() })
    .from(keyChallenges)
    .where(and(eq(keyChallenges.organisationId, organisationId), gt(keyChallenges.expiresAt, now)));
  return row?.open ?? 0;
}

/** Uses a challenge up; false when it is not open, or is another publisher's or user's. */
export async function takeChallenge(
  tx: Database,
  challenge: { readonly nonceSha256: string; readonly organisationId: string; readonly userId: string },
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .delete(keyChallenges)
    .where(
      and(
        eq(keyChallenges.nonceSha256, challenge.nonceSha256),
        eq(keyChallenges.organisationId, challenge.organisationId),
        eq(keyChallenges.userId, challenge.userId),
        gt(keyChallenges.expiresAt, now),
      ),
    )
    .returning({ nonceSha256: keyChallenges.nonceSha256 });
  return rows.length === 1;
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
      compromisedSince: signingKeys.compromisedSince,
      plugins: signingKeys.plugins,
      registration: signingKeys.registration,
      createdBy: signingKeys.createdBy,
      createdAt: signingKeys.createdAt,
    })
    .from(signingKeys)
    .innerJoin(organisations, eq(organisations.id, signingKeys.organisationId))
    .$dynamic();
}
