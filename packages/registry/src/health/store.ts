import { sql } from 'drizzle-orm';
import type { Database } from '../database.js';

/** Asks the database for the shortest answer there is. @throws what the driver throws when it is away */
export async function pingDatabase(db: Database): Promise<void> {
  await db.execute(sql`SELECT 1`);
}
