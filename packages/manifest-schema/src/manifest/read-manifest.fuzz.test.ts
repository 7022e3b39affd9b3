import * as fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { MANIFEST_FINDINGS } from '../findings/manifest-findings.js';
import { hasErrors, sortFindings } from '../findings/finding.js';
import { manifestFromData, readManifest } from './read-manifest.js';
import { readYaml } from './read-yaml.js';
import { BROKEN_MANIFESTS, HEAD } from './testing/broken-manifests.js';
import { GOOD_MANIFESTS } from './testing/good-manifests.js';
import { toData } from './yaml-tree.js';

// oxlint-disable-next-line no-control-regex -- messages go to terminals
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/;

/** What must hold for any text at all. */
function expectSoundReading(text: string): void {
  const reading = readManifest(text);
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const unsound = reading.findings.filter(({ code, severity, line, column, message, pointer, hint }) => {
    const known = (MANIFEST_FINDINGS as Record<string, { severity: string } | undefined>)[code]?.severity === severity;
    const inside = line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1;
    const said = `${message} ${hint ?? ''}`;
    const readable = said.length < 1500 && !/undefined|\[object|NaN/.test(said) && !UNPRINTABLE.test(said);
    return !(known && inside && readable && (pointer === '' || pointer.startsWith('/')));
  });
  expect(unsound).toEqual([]);
  expect(sortFindings(reading.findings)).toEqual(reading.findings);
  expect(reading.manifest === undefined).toBe(hasErrors(reading.findings));
}

const goodText = fc.constantFrom(...GOOD_MANIFESTS.map(({ text }) => text));
const someText = fc.constantFrom(
  ...GOOD_MANIFESTS.map(({ text }) => text),
  ...BROKEN_MANIFESTS.map(({ text }) => text),
);

/** Pieces that mean something to YAML, to our rules or to terminals. */
const piece = fc.constantFrom(
  ': ',
  '- ',
  '\n',
  '\n  ',
  '\t',
  '{',
  '}',
  '[',
  ']',
  ',',
  '&a ',
  '*a',
  '!!str ',
  '!',
  '|',
  '>',
  '"',
  "'",
  '#',
  '? ',
  '---\n',
  '...\n',
  '%',
  '@',
  '`',
  'null',
  '~',
  'true',
  '.inf',
  '.nan',
  '0x1F',
  '1e400',
  '-0',
  '1.10',
  '<<',
  '__proto__',
  'constructor',
  'x-',
  '\u202e',
  '\u0000',
  '\u001b',
  '\ud800',
  '\ufeff',
  '\r',
  '\u2028',
  '${X}',
  '../',
  'é',
  '🚀',
);

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(12),
  insert: fc.oneof(fc.constant(''), piece, fc.string({ unit: 'binary', maxLength: 4 })),
});

function mutate(text: string, mutations: readonly { at: number; remove: number; insert: string }[]): string {
  return mutations.reduce((current, { at, remove, insert }) => {
    const start = Math.floor(at * current.length);
    return current.slice(0, start) + insert + current.slice(start + remove);
  }, text);
}

/** Any JSON value, with keys that a manifest has more often than by chance. */
const { value: anyJson } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      1.5,
      1e21,
      '',
      'a',
      'a:b',
      '1.0.0',
      'prod_1',
      'device.created',
      '${X}',
      'https://example.com',
      '../x',
    ),
    fc.string({ maxLength: 8 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          'name',
          'slug',
          'version',
          'type',
          'properties',
          'items',
          'required',
          'default',
          'enum',
          'min',
          'max',
          'handler',
          'path',
          'method',
          'url',
          '__proto__',
        ),
        fc.string({ maxLength: 6 }),
      ),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
}));

const FIELDS = [
  'id',
  'version',
  'type',
  'tags',
  'entry_points',
  'dependencies',
  'permissions',
  'hooks',
  'api_routes',
  'ui_slots',
  'config_schema',
  'resources',
  'migrations',
  'cron',
  'external_services',
  'pricing',
  'payment_webhook',
  'icon',
  'screenshots',
  'homepage',
  'x-y',
];

describe('whatever the text, the reading is sound', () => {
  test('random text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        ),
        expectSoundReading,
      ),
      { numRuns: 1500 },
    );
  });

  test('manifests with slips', () => {
    fc.assert(
      fc.property(someText, fc.array(mutation, { minLength: 1, maxLength: 5 }), (text, mutations) =>
        expectSoundReading(mutate(text, mutations)),
      ),
      { numRuns: 1500 },
    );
  });

  test('any value in any field', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FIELDS), anyJson, { maxKeys: 6 }), (fields) => {
        const data = { ...(load(HEAD) as object), ...fields };
        expectSoundReading(JSON.stringify(data));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('two ways to the same answer', () => {
  test('what we read is what js-yaml loads, where we find nothing wrong with the YAML', () => {
    fc.assert(
      fc.property(someText, fc.array(mutation, { maxLength: 3 }), (text, mutations) => {
        const mutant = mutate(text, mutations).replace(/^\ufeff/, '');
        const { root, problems } = readYaml(mutant);
        fc.pre(root !== undefined && problems.length === 0 && !/\.inf|\.nan|1e400/i.test(mutant));
        expect(root === undefined ? undefined : toData(root)).toEqual(load(mutant, { schema: CORE_SCHEMA }));
      }),
      { numRuns: 1000 },
    );
  });

  test('stored data is judged as the text it came from', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FIELDS), anyJson, { maxKeys: 3 }), (fields) => {
        const data: unknown = { ...(load(HEAD) as object), ...fields };
        const { manifest } = readManifest(JSON.stringify(data));
        expect(manifestFromData(JSON.parse(JSON.stringify(data))) === undefined).toBe(manifest === undefined);
      }),
      { numRuns: 800 },
    );
  });

  test('a good manifest stays good when it is written as JSON', () => {
    fc.assert(
      fc.property(goodText, (text) => {
        expect(readManifest(JSON.stringify(readManifest(text).manifest)).findings).toEqual([]);
      }),
    );
  });
});

test('the same text gives the same findings', () => {
  fc.assert(
    fc.property(someText, fc.array(mutation, { maxLength: 3 }), (text, mutations) => {
      const mutant = mutate(text, mutations);
      expect(readManifest(mutant).findings).toEqual(readManifest(mutant).findings);
    }),
  );
});

describe('texts made to be slow are read all the same', () => {
  const fill = (piece: string, size = 262_000): string => piece.repeat(Math.floor(size / piece.length));

  test.each([
    ['spaces', fill(' ')],
    ['line breaks', fill('\n')],
    ['comments', fill('#\n')],
    ['open brackets', fill('[')],
    ['open braces', fill('{')],
    ['question marks', fill('? ')],
    ['dashes', fill('- ')],
    ['colons', fill(': ')],
    ['anchors', `a: [${fill('&a 1,', 99_000)}]`],
    ['aliases', `a: &a [1]\nb: [${fill('*a,', 90_000)}]`],
    ['one long text', `${HEAD}x-a: "${fill('a ', 200_000)}"`],
    ['one long name', HEAD.replace('My Plugin', `a${fill(' ', 200_000)}a`)],
    ['one long name of spaces', HEAD.replace('My Plugin', `"${fill(' ', 200_000)}"`)],
    ['one long id', HEAD.replace('my-plugin', fill('a-', 200_000))],
    ['one long version', HEAD.replace('1.0.0', `1.0.0-${fill('0a', 200_000)}.`)],
    ['one long mail address', `${HEAD}author_email: a@${fill('a.', 200_000)}`],
    ['one long tag', `${HEAD}tags: [${fill('a-', 200_000)}]`],
    ['one long permission', `${HEAD}permissions: ["${fill('a:', 200_000)}"]`],
    ['one long address', `${HEAD}homepage: https://${fill('a.', 200_000)}`],
    ['one long requirement', `${HEAD}dependencies: {python: ["a${fill('>=1,', 200_000)}"]}`],
    ['one long python version', `${HEAD}python_version: ">=${fill('1.', 200_000)}"`],
    ['one long node version', `${HEAD}node_version: "${fill('^1 ', 200_000)}"`],
    ['one long schedule', `${HEAD}cron: [{name: a, handler: b, schedule: "${fill('1,', 200_000)}"}]`],
    ['many unknown fields', `${HEAD}${Array.from({ length: 9000 }, (_, index) => `permisions${index}: 1\n`).join('')}`],
    ['many broken hooks', `${HEAD}hooks: [${fill('{nam: a.b},', 90_000)}]`],
    ['many hooks of one name', `${HEAD}hooks: [${fill('{name: a.b, handler: c},', 90_000)}]`],
    ['many duplicate keys', `x-a: {${fill('a: 1,', 45_000)}}`],
    [
      'many configuration fields',
      `${HEAD}config_schema:\n${Array.from({ length: 4000 }, (_, index) => `  a${index}: {typ: b, min: a}\n`).join('')}`,
    ],
    [
      'a hostile pattern',
      `${HEAD}config_schema: {a: {type: string, pattern: "(a+)+$", default: "${'a'.repeat(60)}!"}}`,
    ],
    ['folded text', `a: >\n${fill(' a\n\n', 200_000)}`],
    ['escapes', `a: "${fill('\\u0041', 200_000)}"`],
    ['quotes', `a: '${fill("''", 200_000)}'`],
    ['flow in keys', fill('{a: 1}: 2\n', 100_000)],
  ])('%s', (_, text) => {
    expectSoundReading(text);
  });
});
