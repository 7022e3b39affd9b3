import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../migrations/', import.meta.url);
/** The schema began here; nothing ran on an older one. */
const FIRST = '0000_ground.sql';

/** Statements after which the program of the version before no longer runs. */
const BREAKING: readonly RegExp[] = [
  /\bDROP\s+(TABLE|COLUMN|VIEW|TYPE|FUNCTION)\b/i,
  /\bRENAME\s+(TO|COLUMN)\b/i,
  /\bALTER\s+COLUMN\s+\S+\s+(SET\s+DATA\s+)?TYPE\b/i,
  /\bALTER\s+COLUMN\s+\S+\s+SET\s+NOT\s+NULL\b/i,
  /\bALTER\s+COLUMN\s+\S+\s+DROP\s+DEFAULT\b/i,
  // A new column that old inserts leave out.
  /\bADD\s+COLUMN\s+(?![^;]*\b(DEFAULT|GENERATED)\b)[^;]*\bNOT\s+NULL\b/i,
];

test('each migration only adds: during a rolling update the old program works on the new schema', async () => {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql') && name > FIRST);
  const found: string[] = [];
  for (const name of names) {
    const text = (await readFile(new URL(name, FOLDER), 'utf8')).replaceAll(/--(?!> statement-breakpoint).*$/gm, '');
    for (const statement of text.split('--> statement-breakpoint')) {
      // Bodies of functions change rows, not the schema.
      const outside = statement.replaceAll(/\$\$.*?\$\$/gs, '');
      if (BREAKING.some((pattern) => pattern.test(outside))) found.push(`${name}: ${outside.trim().slice(0, 200)}`);
    }
  }
  expect(names.length).toBeGreaterThan(5);
  expect(found).toEqual([]);
});

test.each([
  'DROP TABLE plugins',
  'ALTER TABLE "plugins" DROP COLUMN "name"',
  'ALTER TABLE "plugins" RENAME COLUMN "a" TO "b"',
  'ALTER TABLE "plugins" ALTER COLUMN "name" SET DATA TYPE text',
  'ALTER TABLE "plugins" ALTER COLUMN "name" SET NOT NULL',
  'ALTER TABLE "plugins" ADD COLUMN "name" text NOT NULL',
])('%s is noticed', (statement) => {
  expect(BREAKING.some((pattern) => pattern.test(statement))).toBe(true);
});

test.each([
  'ALTER TABLE "plugins" ADD COLUMN "a" text',
  `ALTER TABLE "plugins" ADD COLUMN "a" text DEFAULT '' NOT NULL`,
])('%s is let through', (statement) => {
  expect(BREAKING.some((pattern) => pattern.test(statement))).toBe(false);
});
