import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

test('every test that the threat model names is there, and every defence names one', () => {
  const text = readFileSync(path.join(ROOT, 'docs/threat-model.md'), 'utf8');
  const named = [...text.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  const [, defended = ''] = text.split('## What is defended, and how');
  const rows = (defended.split('## What is not defended')[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
  const defences = rows.filter((row) => !row.startsWith('| threat |'));
  expect(defences.length).toBeGreaterThan(25);
  expect(defences.filter((row) => !row.includes('.test.ts`'))).toEqual([]);
});

test('every promise of the registry names what shows it, and that is there', () => {
  const text = readFileSync(path.join(ROOT, 'docs/benchmarks.md'), 'utf8');
  const rows = text.split('\n').filter((line) => /^\| R\d+ \|/.test(line));
  expect(rows.map((row) => row.slice(2, row.indexOf(' |')))).toEqual(
    Array.from({ length: 14 }, (_one, at) => `R${at + 1}`),
  );
  const shown = rows.map((row) => [
    ...[...row.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, name = '']) => name),
    ...[...row.matchAll(/bench `(\w+)`/g)].map(([, name = '']) => `bench/${name}.bench.mjs`),
  ]);
  expect(shown.filter((files) => files.length === 0)).toEqual([]);
  expect(shown.flat().filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
});
