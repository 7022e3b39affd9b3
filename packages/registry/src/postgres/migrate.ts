import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { OpsError } from '@ops-center/manifest-schema';
import type pg from 'pg';

export interface Migrated {
  /** Names of the migrations that were applied now. */
  readonly applied: readonly string[];
  /** Names of migrations in the database that this program does not have: a newer one was here. */
  readonly unknown: readonly string[];
}

/** One step of the schema. */
export interface Migration {
  readonly name: string;
  readonly sha256: string;
  readonly statements: readonly string[];
}

export interface MigrateOptions {
  readonly folder?: string;
  /** Names of the only migrations to apply, for rows that were saved at an older schema; without it all. */
  readonly only?: ReadonlySet<string>;
}

const MIGRATION_LOCK = 7_205_759_404;
const FOLDER = fileURLToPath(new URL('../../migrations/', import.meta.url));
const SEPARATOR = '--> statement-breakpoint';

/**
 * Brings the database to the schema of this program. Forward only, each file in one transaction, one program at a time:
 * whoever comes second waits, then finds nothing left to do.
 * @throws OpsError `database.unavailable` when a migration that was applied has another text here, or one fails.
 */
export async function migrate(
  client: pg.ClientBase,
  { folder = FOLDER, only }: MigrateOptions = {},
): Promise<Migrated> {
  const migrations = (await readMigrations(folder)).filter(({ name }) => only?.has(name) ?? true);
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await client.query(`
      CREATE TABLE IF NOT EXISTS schema_migrations (
        name text PRIMARY KEY,
        sha256 text NOT NULL,
        applied_at timestamptz NOT NULL DEFAULT now()
      )`);
    const { rows } = await client.query<{ name: string; sha256: string }>('SELECT name, sha256 FROM schema_migrations');
    const done = new Map(rows.map((row) => [row.name, row.sha256]));
    const applied: string[] = [];
    for (const migration of migrations) {
      const before = done.get(migration.name);
      if (before === undefined) {
        await apply(client, migration);
        applied.push(migration.name);
      } else if (before !== migration.sha256) {
        throw new OpsError('database.unavailable', 'this migration was applied with another text', {
          where: migration.name,
          hint: 'Use the program that made this database: applied migrations never change.',
        });
      }
      done.delete(migration.name);
    }
    return { applied, unknown: [...done.keys()].sort() };
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
  }
}

async function apply(client: pg.ClientBase, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    for (const statement of migration.statements) await client.query(statement);
    await client.query('INSERT INTO schema_migrations (name, sha256) VALUES ($1, $2)', [
      migration.name,
      migration.sha256,
    ]);
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OpsError('database.unavailable', `the migration ${migration.name} failed: ${reason}`, {
      where: migration.name,
      hint: 'Nothing of this migration was kept. It needs the right to create tables, functions and the extension pg_trgm.',
      cause,
    });
  }
}

/** All migrations of this program, in their order. */
export async function readMigrations(folder: string = FOLDER): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return await Promise.all(
    names.map(async (file) => {
      const text = (await readFile(path.join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
      return {
        name: file.slice(0, -'.sql'.length),
        sha256: createHash('sha256').update(text).digest('hex'),
        statements: text.split(SEPARATOR).filter((statement) => statement.trim() !== ''),
      };
    }),
  );
}
