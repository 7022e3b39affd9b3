import { sql } from 'drizzle-orm';
import type { Database } from '../database.js';

/** Months made ahead, so that no event waits for its partition. */
const AHEAD = 2;
const LOCK = 7_205_759_405;

/**
 * Makes the month partitions of the analytics from this month on, with what the default partition caught of them, and
 * drops those that are older than `keptMonths` whole months.
 */
export async function keepPartitions(db: Database, now: Date, keptMonths: number): Promise<void> {
  for (let month = 0; month <= AHEAD; month += 1) await makeMonth(db, monthAfter(now, month));
  const oldest = nameOf(monthAfter(now, -keptMonths));
  const { rows } = await db.execute<{ name: string }>(sql`
    SELECT relname AS name FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
    WHERE inhparent = 'plugin_analytics'::regclass AND relname ~ '^plugin_analytics_[0-9]{4}_[0-9]{2}$'`);
  for (const { name } of rows) if (name < oldest) await db.execute(sql`DROP TABLE IF EXISTS ${sql.identifier(name)}`);
  await db.execute(sql`
    DELETE FROM plugin_analytics_default WHERE timestamp < ${monthAfter(now, -keptMonths).toISOString()}::timestamptz`);
}

async function makeMonth(db: Database, start: Date): Promise<void> {
  const name = nameOf(start);
  const [from, to] = [start, monthAfter(start, 1)].map((one) => sql.raw(`'${one.toISOString()}'`));
  const table = sql.identifier(name);
  await db.transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${LOCK})`);
    const { rows } = await tx.execute<{ found: string | null }>(sql`SELECT to_regclass(${name})::text AS found`);
    if (rows[0]?.found !== null) return;
    await tx.execute(sql`LOCK TABLE plugin_analytics_default IN ACCESS EXCLUSIVE MODE`);
    await tx.execute(sql`CREATE TABLE ${table} (LIKE plugin_analytics INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`);
    await tx.execute(sql`
      WITH moved AS (
        DELETE FROM plugin_analytics_default WHERE timestamp >= ${from} AND timestamp < ${to} RETURNING *)
      INSERT INTO ${table} SELECT * FROM moved`);
    await tx.execute(sql`ALTER TABLE plugin_analytics ATTACH PARTITION ${table} FOR VALUES FROM (${from}) TO (${to})`);
  });
}

/** The first moment of a month, in UTC. */
function monthAfter(moment: Date, months: number): Date {
  return new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + months, 1));
}

function nameOf(month: Date): string {
  return `plugin_analytics_${month.toISOString().slice(0, 7).replace('-', '_')}`;
}
