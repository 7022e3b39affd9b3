import { sql } from 'drizzle-orm';
import type { Database } from '../database.js';

/**
 * Tables that tell of no change that anybody asked for: counters, queues of what follows from a change, and the log
 * itself.
 */
const FOLLOWS = [
  'audit_events',
  'schema_migrations',
  'rate_windows',
  'idempotency_keys',
  'jobs',
  'download_counters',
  'plugin_standings',
  'search_entries',
  'plugin_analytics',
  'plugin_analytics_default',
];

export interface ChangeWatch {
  /** Tables in which rows were changed since the last time, and how many audit events were written. */
  take(): Promise<{ readonly tables: readonly string[]; readonly events: number }>;
}

/** Watches a test database by triggers: what a transaction took back is not seen. */
export async function watchChanges(db: Database): Promise<ChangeWatch> {
  await db.execute(sql`CREATE UNLOGGED TABLE watched_changes (name text NOT NULL)`);
  await db.execute(sql`
    CREATE FUNCTION watch_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      -- When a token or a session was last used is no change.
      IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - 'last_used_at' = to_jsonb(NEW) - 'last_used_at' THEN RETURN NULL; END IF;
      INSERT INTO watched_changes VALUES (TG_TABLE_NAME);
      RETURN NULL;
    END $$`);
  const names = await db.execute<{ name: string }>(sql`
    SELECT relname AS name FROM pg_class
    WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND relname <> 'watched_changes'`);
  for (const { name } of names.rows) {
    if (FOLLOWS.includes(name) && name !== 'audit_events') continue;
    await db.execute(sql`
      CREATE TRIGGER watch_change AFTER INSERT OR UPDATE OR DELETE ON ${sql.identifier(name)}
      FOR EACH ROW EXECUTE FUNCTION watch_change()`);
  }
  return {
    async take() {
      const { rows } = await db.execute<{ name: string }>(sql`DELETE FROM watched_changes RETURNING name`);
      const all = rows.map(({ name }) => name);
      return {
        tables: [...new Set(all.filter((name) => name !== 'audit_events'))].sort(),
        events: all.filter((name) => name === 'audit_events').length,
      };
    },
  };
}
