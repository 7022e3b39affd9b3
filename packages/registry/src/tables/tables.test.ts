import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { is, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/database.js';
import * as advisories from './advisories.js';
import * as analytics from './analytics.js';
import * as audit from './audit.js';
import * as billing from './billing.js';
import * as blobs from './blobs.js';
import * as declarations from './declarations.js';
import * as flags from './flags.js';
import * as identity from './identity.js';
import * as invitations from './invitations.js';
import * as installations from './installations.js';
import * as operations from './operations.js';
import * as mail from './mail.js';
import * as plugins from './plugins.js';
import * as publishers from './publishers.js';
import * as searchEntries from './search-entries.js';
import * as security from './security.js';
import * as signIn from './sign-in.js';
import * as standings from './standings.js';
import * as tenants from './tenants.js';
import * as uploads from './uploads.js';
import * as upstream from './upstream.js';
import * as trustedPublishing from './trusted-publishing.js';
import * as twoFactor from './two-factor.js';
import * as usage from './usage.js';
import * as versions from './versions.js';
import * as webhooks from './webhooks.js';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const MODULES = {
  twoFactor,
  advisories,
  uploads,
  upstream,
  searchEntries,
  security,
  analytics,
  audit,
  blobs,
  declarations,
  flags,
  identity,
  invitations,
  installations,
  operations,
  plugins,
  publishers,
  signIn,
  standings,
  tenants,
  trustedPublishing,
  versions,
  webhooks,
  mail,
  billing,
  usage,
};
const TABLES: PgTable[] = Object.values(MODULES).flatMap((module) =>
  Object.values(module).filter((value): value is PgTable => is(value, PgTable)),
);
const BY_HAND = ['schema_migrations', 'plugin_analytics_default'];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

async function rows<T>(query: ReturnType<typeof sql>): Promise<T[]> {
  return (await database.db.execute(query)).rows as T[];
}

test('the database has the tables of the program and no others', async () => {
  const found = await rows<{ name: string }>(
    sql`SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace`,
  );
  const names = TABLES.map((table) => getTableConfig(table).name);
  expect(found.map((row) => row.name).sort()).toEqual([...names, ...BY_HAND].sort());
  for (const name of [
    'plugins',
    'plugin_versions',
    'plugin_installations',
    'plugin_dependencies',
    'plugin_permissions',
    'plugin_hooks',
    'plugin_reviews',
    'plugin_analytics',
  ]) {
    expect(names).toContain(name);
  }
});

describe.each(TABLES.map((table) => [getTableConfig(table).name, getTableConfig(table)] as const))(
  '%s',
  (name, config) => {
    test('columns agree in name, type, default, generation and NULL', async () => {
      const found = await rows<{
        name: string;
        type: string;
        required: boolean;
        filled: boolean;
        generated: boolean;
      }>(sql`
      SELECT attname AS name,
             format_type(atttypid, atttypmod) ||
               CASE WHEN attcollation = 'pg_catalog."C"'::regcollation THEN ' COLLATE "C"' ELSE '' END AS type,
             attnotnull AS required, atthasdef AND attgenerated = '' AS filled, attgenerated = 's' AS generated
      FROM pg_attribute WHERE attrelid = ${name}::regclass AND attnum > 0 AND NOT attisdropped`);
      const wanted = config.columns.map((column) => ({
        name: column.name,
        type: column.getSQLType(),
        required: column.notNull || column.primary,
        filled: column.hasDefault && column.generated === undefined,
        generated: column.generated !== undefined,
      }));
      expect(sorted(found)).toEqual(sorted(wanted));
    });

    test('keys, checks and indexes agree in name', async () => {
      const found = await rows<{ name: string; kind: string }>(sql`
      SELECT conname AS name, contype AS kind FROM pg_constraint
        WHERE conrelid = ${name}::regclass AND contype IN ('c', 'f', 'u')
      UNION ALL
      SELECT relname, 'i' FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
        WHERE indrelid = ${name}::regclass
          AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))`);
      const wanted = [
        ...config.checks.map((one) => ({ name: one.name, kind: 'c' })),
        ...config.foreignKeys.map((one) => ({ name: one.getName().slice(0, 63), kind: 'f' })),
        ...config.uniqueConstraints.map((one) => ({ name: one.getName(), kind: 'u' })),
        ...config.columns.filter((column) => column.isUnique).map((column) => ({ name: column.uniqueName, kind: 'u' })),
        ...config.indexes.map((one) => ({ name: one.config.name, kind: 'i' })),
      ];
      expect(sorted(found)).toEqual(sorted(wanted));
    });
  },
);

test('nothing of a plugin goes away with something else', async () => {
  const cascades = await rows(sql`SELECT conname FROM pg_constraint WHERE contype = 'f' AND confdeltype = 'c'`);
  // Pieces of an upload are of no plugin yet.
  expect(cascades).toEqual([{ conname: 'upload_pieces_upload_id_uploads_id_fk' }]);
});

test('the migrations were generated from these tables', async () => {
  // drizzle-kit compares the tables with the snapshot of the last migration: no difference, no new file.
  const out = await mkdtemp(path.join(PACKAGE, 'node_modules', '.migrations-'));
  try {
    execFileSync('cp', ['-r', `${path.join(PACKAGE, 'migrations')}/.`, out]);
    const before = await readdir(out);
    const kit = path.join(PACKAGE, 'node_modules', 'drizzle-kit', 'bin.cjs');
    const flags = [
      '--dialect=postgresql',
      '--schema=./src/tables/!(*.test).ts',
      `--out=${path.relative(PACKAGE, out)}`,
    ];
    execFileSync(process.execPath, [kit, 'generate', ...flags], { cwd: PACKAGE, stdio: 'pipe' });
    expect(await readdir(out)).toEqual(before);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
});

test('every foreign key has an index to find what refers to a row', async () => {
  const missing = await rows<{ name: string }>(sql`
    SELECT conname AS name FROM pg_constraint AS fk
    WHERE contype = 'f' AND conparentid = 0 AND NOT EXISTS (
      SELECT FROM pg_index WHERE indrelid = fk.conrelid AND indkey[0] = fk.conkey[1])`);
  // Rows of these are looked for by plugin or tenant only; users and organisations are never deleted.
  expect(
    missing
      .map((row) => row.name)
      .filter((name) => !/_(by|user_id|tenant_id|version_id)_|default_version_id/.test(name)),
  ).toEqual([]);
});

function sorted<T extends { name: string | undefined }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
}
