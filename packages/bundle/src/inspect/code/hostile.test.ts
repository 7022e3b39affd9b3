import fc from 'fast-check';
import { parser as javascript } from '@lezer/javascript';
import { parser as python } from '@lezer/python';
import { expect, test } from 'vitest';
import { memoryFiles } from '../../testing/memory-source.js';
import { inspectFiles } from '../inspect-files.js';
import { newParseBudget, parseCode } from './parse-code.js';

const MANIFEST = `id: sample-plugin
name: Sample
version: 1.0.0
description: A sample
author: Somebody
license: MIT
type: hybrid
category: integration
icon: icon.svg
migrations: [migrations/1.sql]
entry_points:
  backend: backend/main.py:app
  frontend: frontend/src/index.tsx
`;

const FILES = {
  'backend/main.py': [
    'app = 1\n',
    '(',
    '[a=',
    'if x:\n ',
    '"',
    "f'{",
    '*',
    'from . import ',
    'plugin.api.',
    'lambda: ',
    '@plugin.hook(',
    'a.',
    'x = y = ',
    '\\',
    'class A(A):\n def f(self): self.a = self.a\n',
    '{',
    'yield ',
  ],
  'frontend/src/index.tsx': [
    '<',
    '<a>',
    '*',
    '"',
    '`${',
    '(a=',
    '/*',
    'import { a, ',
    'const {a:{',
    'new Plugin(',
    'a?.b',
    '=>',
    'export {',
    '{',
    'eval(',
    '/',
  ],
  'frontend/src/a.scss': ['a{', '}', '/*', '//', '@media x{', 'expression(', 'url(', '"', 'body,', '\\'],
  'migrations/1.sql': ['/*', "'", '$a$', '--', '"', 'drop table a;', 'delete from a where', ';', "E'\\"],
  'icon.svg': ['<svg', '<!--', '&#x6a;', 'href=', 'url(  ', ' onx=', '<', '@import ', '&#', '<!DOCTYPE'],
} as const;

test('any files are read, and a plugin that is made to take long takes no longer', { timeout: 60_000 }, async () => {
  const pieces = Object.fromEntries(
    Object.entries(FILES).map(([name, parts]) => [
      name,
      fc
        .array(fc.oneof(fc.constantFrom<string>(...parts), fc.string({ unit: 'binary', maxLength: 8 })), {
          maxLength: 40,
        })
        .map((list) => list.join('')),
    ]),
  );
  await fc.assert(
    fc.asyncProperty(fc.record(pieces), async (files) => {
      const { findings } = await inspectFiles(memoryFiles({ 'plugin.yaml': MANIFEST, ...files }));
      for (const { line, column } of findings) expect(line >= 0 && column >= 0).toBe(true);
    }),
    { numRuns: 60 },
  );
});

const REPEATED = Object.entries(FILES).flatMap(([name, parts]) => parts.map((part) => [name, part] as const));

test.each(REPEATED)('%s of %j alone ends soon', { timeout: 20_000 }, async (name, part) => {
  const text = part.repeat(Math.ceil(100_000 / part.length));
  const started = process.cpuUsage();
  await inspectFiles(memoryFiles({ 'plugin.yaml': MANIFEST, [name]: text }));
  const { user } = process.cpuUsage(started);
  expect(user / 1_000_000).toBeLessThan(10);
});

test('the cost of a parse is seen: without these fields of the parser nothing would stop it', () => {
  const deep = '('.repeat(20_000);
  for (const parser of [python, javascript.configure({ dialect: 'ts jsx' })]) {
    expect(parser.startParse('a')).toMatchObject({ recovering: 0, stacks: [{ stack: [] }] });
    expect(parseCode(parser, deep, newParseBudget()) === undefined).toBe(true);
    expect(parseCode(parser, 'a\n', newParseBudget())).toBeDefined();
    expect(parseCode(parser, ') ] } '.repeat(2_000), newParseBudget()) === undefined).toBe(true);
    expect(parseCode(parser, 'a\n', { text: 1, recovery: 1 })).toBeUndefined();
  }
});
