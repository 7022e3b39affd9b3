import { OpsError } from '@ops-center/manifest-schema';
import type pg from 'pg';
import type { BackupTable, Partition, Sequence } from './manifest.js';

/** A table of the registry, its columns as they can be written. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

const ROWS_AT_ONCE = 100;

/** Forms of text that do not depend on the settings of the server, and lose nothing. */
const EXACT_TEXT = `
  SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres'; SET LOCAL TimeZone = 'UTC';
  SET LOCAL extra_float_digits = 3; SET LOCAL bytea_output = 'hex'; SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL search_path = public`;

/** Runs work in one snapshot of the database: what others commit meanwhile is not seen. */
export async function inSnapshot<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  return await inTransaction(client, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work);
}

/** Runs work in a transaction that may change tables. */
export async function inOneChange<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  return await inTransaction(client, 'BEGIN', work);
}

async function inTransaction<T>(client: pg.ClientBase, begin: string, work: () => Promise<T>): Promise<T> {
  await client.query(begin);
  try {
    await client.query(EXACT_TEXT);
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Every table that lasts, by name; rows of partitions come with the table they are of. */
export async function readShapes(client: pg.ClientBase): Promise<readonly TableShape[]> {
  const { rows } = await client.query<{ name: string; columns: TableShape['columns'] }>(`
    SELECT c.relname AS name,
           json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
                    ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND c.relpersistence = 'p' AND c.relname <> 'schema_migrations'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY c.relname ORDER BY c.relname COLLATE "C"`);
  return rows;
}

/** The rows of a table as JSON arrays of texts, some at a time. */
export async function* readRows(client: pg.ClientBase, table: TableShape): AsyncGenerator<readonly string[]> {
  const texts = table.columns.map(({ name }) => `${quoted(client, name)}::text`).join(', ');
  await client.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR SELECT to_json(ARRAY[${texts}]::text[])::text AS row FROM ${quoted(client, table.name)}`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${ROWS_AT_ONCE} FROM backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await client.query('CLOSE backup_rows');
}

export async function readPartitions(client: pg.ClientBase): Promise<readonly Partition[]> {
  const { rows } = await client.query<Partition>(`
    SELECT c.relname AS name, p.relname AS parent, pg_get_expr(c.relpartbound, c.oid) AS bound
    FROM pg_class c JOIN pg_inherits i ON i.inhrelid = c.oid JOIN pg_class p ON p.oid = i.inhparent
    WHERE c.relnamespace = 'public'::regnamespace AND c.relispartition AND c.relkind = 'r'
    ORDER BY c.relname COLLATE "C"`);
  return rows;
}

export async function readSequences(client: pg.ClientBase): Promise<readonly Sequence[]> {
  const { rows } = await client.query<Sequence>(`
    SELECT sequencename AS name, last_value::text AS value FROM pg_sequences
    WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename COLLATE "C"`);
  return rows;
}

/** Digests and sizes of all blobs that rows refer to, in the order of the digests. */
export async function readBlobList(client: pg.ClientBase): Promise<readonly { sha256: string; size: number }[]> {
  const { rows } = await client.query<{ sha256: string; size: string }>(
    'SELECT sha256, size::text FROM blobs ORDER BY sha256 COLLATE "C"',
  );
  return rows.map(({ sha256, size }) => ({ sha256, size: Number(size) }));
}

/** Whether the database is one of a registry at all. */
export async function hasTables(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ here: boolean }>(
    "SELECT to_regclass('public.schema_migrations') IS NOT NULL AND to_regclass('public.blobs') IS NOT NULL AS here",
  );
  return rows[0]?.here === true;
}

export async function readMigrationList(client: pg.ClientBase): Promise<readonly { name: string; sha256: string }[]> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'SELECT name, sha256 FROM schema_migrations ORDER BY name COLLATE "C"',
  );
  return rows;
}

/** Whether nobody has used the database: a server that was started and left alone is still empty. */
export async function isUnused(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ used: boolean }>(`
    SELECT EXISTS (SELECT FROM users) OR EXISTS (SELECT FROM organisations) OR EXISTS (SELECT FROM plugins)
        OR EXISTS (SELECT FROM audit_events) OR EXISTS (SELECT FROM blobs) AS used`);
  return rows[0]?.used === false;
}

/**
 * Makes the tables ready to take rows in any order: rules between tables are held to at the end, and what happens on its
 * own when a row comes in does not. Everything in the tables goes. Call the function it gives when all rows are in.
 */
export async function openForRows(client: pg.ClientBase, shapes: readonly TableShape[]): Promise<() => Promise<void>> {
  const tables = shapes.map(({ name }) => quoted(client, name));
  await client.query(tables.map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`).join('; '));
  await client.query(`TRUNCATE ${tables.join(', ')}`);
  const { rows: references } = await client.query<{ table: string; name: string }>(`
    SELECT c.relname AS table, k.conname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype = 'f' AND k.conparentid = 0 AND c.relnamespace = 'public'::regnamespace AND NOT k.condeferrable`);
  const alter = async (rule: string): Promise<void> => {
    const each = references.map(
      ({ table, name }) => `ALTER TABLE ${quoted(client, table)} ALTER CONSTRAINT ${quoted(client, name)} ${rule}`,
    );
    await client.query(each.join('; '));
  };
  await alter('DEFERRABLE INITIALLY DEFERRED');
  return async () => {
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    await alter('NOT DEFERRABLE');
    await client.query(tables.map((table) => `ALTER TABLE ${table} ENABLE TRIGGER USER`).join('; '));
  };
}

/** Puts rows of a backup into a table. @throws OpsError `backup.damaged` when they do not fit */
export async function insertRows(
  client: pg.ClientBase,
  shape: TableShape,
  { columns }: Pick<BackupTable, 'columns'>,
  rows: string,
): Promise<number> {
  const known = new Map(shape.columns.map((column) => [column.name, column.type]));
  const names = columns.map((name) => quoted(client, name)).join(', ');
  const values = columns.map((name, at) => `(r ->> ${at})::${typeOf(known, shape.name, name)}`).join(', ');
  const { rowCount } = await client.query(
    `INSERT INTO ${quoted(client, shape.name)} (${names}) OVERRIDING SYSTEM VALUE
     SELECT ${values} FROM json_array_elements($1::json) WITH ORDINALITY AS e(r, n) ORDER BY n`,
    [rows],
  );
  return rowCount ?? 0;
}

export async function createPartition(client: pg.ClientBase, { name, parent, bound }: Partition): Promise<void> {
  // The only text of a backup that becomes SQL.
  if (!/^(DEFAULT|FOR VALUES FROM \('[0-9 :+.-]{4,40}'\) TO \('[0-9 :+.-]{4,40}'\))$/.test(bound)) {
    throw new OpsError('backup.damaged', `the partition ${name} has bounds that cannot be read`);
  }
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${quoted(client, name)} PARTITION OF ${quoted(client, parent)} ${bound}`,
  );
}

export async function setSequence(client: pg.ClientBase, { name, value }: Sequence): Promise<void> {
  await client.query("SELECT setval(format('%I', $1::text)::regclass, $2::bigint)", [name, value]);
}

/** Views that hold rows of their own are made again from the tables. */
export async function refreshViews(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT matviewname AS name FROM pg_matviews WHERE schemaname = 'public'",
  );
  for (const { name } of rows) await client.query(`REFRESH MATERIALIZED VIEW ${quoted(client, name)}`);
}

function typeOf(known: ReadonlyMap<string, string>, table: string, column: string): string {
  const type = known.get(column);
  if (type === undefined) {
    throw new OpsError(
      'backup.incompatible',
      `the backup has a column ${table}.${column} that this program does not know`,
    );
  }
  return type;
}

function quoted(client: pg.ClientBase, name: string): string {
  return client.escapeIdentifier(name);
}
