import { and, asc, count, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { organisations } from '../tables/identity.js';
import { uploadPieces, uploads } from '../tables/uploads.js';

export type UploadRow = typeof uploads.$inferSelect & { readonly publisher: string };

export async function insertUpload(tx: Database, row: typeof uploads.$inferInsert): Promise<void> {
  await tx.insert(uploads).values(row);
}

/** An upload that is not too old, with the slug of its organisation. */
export async function findUpload(db: Database, id: string, now: Date): Promise<UploadRow | undefined> {
  const rows = await select(db).where(and(eq(uploads.id, id), gt(uploads.expiresAt, now)));
  return rows[0];
}

/** The upload of the same bytes that the user began for the same plugin of the same organisation. */
export async function findSameUpload(
  db: Database,
  { organisationId, userId, plugin, sha256 }: Pick<UploadRow, 'organisationId' | 'userId' | 'plugin' | 'sha256'>,
): Promise<UploadRow | undefined> {
  const rows = await select(db).where(
    and(
      eq(uploads.organisationId, organisationId),
      eq(uploads.userId, userId),
      eq(uploads.plugin, plugin),
      eq(uploads.sha256, sha256),
    ),
  );
  return rows[0];
}

/** What an organisation has under way: uploads of which no version was made yet, and the bytes they may have. */
export async function measureUploads(
  db: Database,
  organisationId: string,
): Promise<{ readonly count: number; readonly bytes: number }> {
  const [row] = await db
    .select({ count: count(), bytes: sql<string>`coalesce(sum(${uploads.size}), 0)` })
    .from(uploads)
    .where(and(eq(uploads.organisationId, organisationId), isNull(uploads.usedAt)));
  return { count: row?.count ?? 0, bytes: Number(row?.bytes ?? 0) };
}

/**
 * Adds a piece that starts at `start`, where the upload must stand; false when it stands elsewhere or is gone. Of two
 * pieces for the same place one is taken, whichever servers they came to.
 */
export async function appendPiece(
  tx: Database,
  id: string,
  { start, bytes }: { readonly start: number; readonly bytes: Buffer },
): Promise<boolean> {
  // After a crash of the database the last pieces may be missing, and the offset then says so: the client asks for it.
  await tx.execute(sql`SET LOCAL synchronous_commit TO off`);
  const moved = await tx
    .update(uploads)
    .set({ received: sql`${uploads.received} + ${bytes.length}`, pieces: sql`${uploads.pieces} + 1` })
    .where(and(eq(uploads.id, id), eq(uploads.received, start)))
    .returning({ id: uploads.id });
  if (moved.length === 0) return false;
  await tx.insert(uploadPieces).values({ uploadId: id, start, bytes });
  return true;
}

/** The bytes of an upload, piece by piece. */
export async function* readPieces(db: Database, id: string): AsyncGenerator<Uint8Array> {
  for (let start = 0; ;) {
    const [piece] = await db
      .select({ bytes: uploadPieces.bytes })
      .from(uploadPieces)
      .where(and(eq(uploadPieces.uploadId, id), eq(uploadPieces.start, start)))
      .orderBy(asc(uploadPieces.start))
      .limit(1);
    if (piece === undefined) return;
    yield piece.bytes;
    start += piece.bytes.length;
  }
}

/** Marks that a version was made of an upload, and when it may go. */
export async function markUsed(
  db: Database,
  id: string,
  { usedAt, expiresAt }: { readonly usedAt: Date; readonly expiresAt: Date },
): Promise<void> {
  await db.update(uploads).set({ usedAt, expiresAt }).where(eq(uploads.id, id));
}

/** Removes an upload with its bytes; false when it was gone. */
export async function deleteUpload(tx: Database, id: string): Promise<boolean> {
  const gone = await tx.delete(uploads).where(eq(uploads.id, id)).returning({ id: uploads.id });
  return gone.length === 1;
}

/** Removes what an organisation uploads of a plugin. */
export async function deleteUploadsOf(
  tx: Database,
  { organisationId, plugin }: { readonly organisationId: string; readonly plugin: string },
): Promise<void> {
  await tx.delete(uploads).where(and(eq(uploads.organisationId, organisationId), eq(uploads.plugin, plugin)));
}

/** Removes uploads that are too old, of one organisation or of all; how many there were. */
export async function deleteExpiredUploads(db: Database, now: Date, organisationId?: string): Promise<number> {
  const gone = await db
    .delete(uploads)
    .where(
      and(
        lte(uploads.expiresAt, now),
        organisationId === undefined ? undefined : eq(uploads.organisationId, organisationId),
      ),
    )
    .returning({ id: uploads.id });
  return gone.length;
}

function select(db: Database) {
  return db
    .select({
      id: uploads.id,
      userId: uploads.userId,
      organisationId: uploads.organisationId,
      publisher: organisations.slug,
      plugin: uploads.plugin,
      sha256: uploads.sha256,
      size: uploads.size,
      received: uploads.received,
      pieces: uploads.pieces,
      createdAt: uploads.createdAt,
      expiresAt: uploads.expiresAt,
      usedAt: uploads.usedAt,
    })
    .from(uploads)
    .innerJoin(organisations, eq(organisations.id, uploads.organisationId))
    .$dynamic();
}
