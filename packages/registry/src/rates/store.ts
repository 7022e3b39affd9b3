import { lt, sql } from 'drizzle-orm';
import { placeholders, prepareQuery, type Database } from '../database.js';
import { rateWindows } from '../tables/operations.js';

export interface Taken {
  readonly count: number;
  readonly endsAt: Date;
}

/** Counts one in the running window of a key, or starts a window that ends at `endsAt`. */
export async function takeFromWindow(
  db: Database,
  { name, keySha256, now, endsAt }: { name: string; keySha256: string; now: Date; endsAt: Date },
): Promise<Taken> {
  const [row] = await take(db, { name, keySha256, now: now.toISOString(), endsAt });
  if (row === undefined) throw new Error('an insert that updates gives its row back');
  return row;
}

const isOver = sql`${rateWindows.endsAt} <= ${sql.placeholder('now')}::timestamptz`;
const take = prepareQuery((db) =>
  db
    .insert(rateWindows)
    .values({ ...placeholders({ name: true, keySha256: true, endsAt: true }), count: 1 })
    .onConflictDoUpdate({
      target: [rateWindows.name, rateWindows.keySha256],
      set: {
        count: sql`CASE WHEN ${isOver} THEN 1 ELSE ${rateWindows.count} + 1 END`,
        endsAt: sql`CASE WHEN ${isOver} THEN excluded.ends_at ELSE ${rateWindows.endsAt} END`,
      },
    })
    .returning({ count: rateWindows.count, endsAt: rateWindows.endsAt }),
);

/** Removes windows that are over. */
export async function deleteEndedWindows(db: Database, now: Date): Promise<void> {
  await db.delete(rateWindows).where(lt(rateWindows.endsAt, now));
}
