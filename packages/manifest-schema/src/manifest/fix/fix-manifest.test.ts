import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../read-manifest.js';
import { BROKEN_MANIFESTS, HEAD } from '../testing/broken-manifests.js';
import { GOOD_MANIFESTS } from '../testing/good-manifests.js';
import { fixManifest } from './fix-manifest.js';

/** The lines that differ, as `- old` and `+ new`, of a manifest whose head is HEAD. */
function change(before: string): string[] {
  const after = fixManifest(before).text;
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('what can be mended without a doubt', () => {
  test.each<[string, string, string]>([
    ['type: hybrid', 'type: hybird # soon', 'type: hybrid # soon'],
    ['type: hybrid', "type: 'hybird'", "type: 'hybrid'"],
    ['type: hybrid', 'type:   "HYBRID"', 'type:   "hybrid"'],
    ['version: 1.0.0', 'version: 1.10', 'version: "1.10.0"'],
    ['version: 1.0.0', 'version: 2', 'version: "2.0.0"'],
    ['version: 1.0.0', 'version: v1.2.3 # next', 'version: 1.2.3 # next'],
    ['version: 1.0.0', 'version: "1.2"', 'version: "1.2.0"'],
    ['author: Jane Doe', 'author: true', 'author: "true"'],
    ['author: Jane Doe', 'author: 007', 'author: "007"'],
    ['license: MIT', 'licence: MIT', 'license: MIT'],
    ['license: MIT', '"licence": MIT', 'license: MIT'],
    ['id: my-plugin', 'id: " my-plugin "', 'id: "my-plugin"'],
    ['category: integration', 'category: intergration', 'category: integration'],
  ])('%s', (line, broken, mended) => {
    const text = HEAD.replace(line, broken);
    expect(fixManifest(text)).toMatchObject({ text: HEAD.replace(line, mended) });
    expect(readManifest(fixManifest(text).text).findings).toEqual([]);
  });

  test.each<[string, string]>([
    ['tags:\n  - a\n  - b\n  - a # again\n', 'tags:\n  - a\n  - b\n'],
    ['tags: [a, b, a]\n', 'tags: [a, b]\n'],
    ['tags: [a, b, "a" , c]\n', 'tags: [a, b , c]\n'],
    ['tags: [Machine Learning, "AI_tools"]\n', 'tags: [machine-learning, "ai-tools"]\n'],
    ['permissions:\n  - api:devices:read\n  - api:devices:read\n', 'permissions:\n  - api:devices:read\n'],
    ['ui_slots: [dashbord-widget]\n', 'ui_slots: [dashboard-widget]\n'],
    ['hooks:\n  - name: device.create\n    handler: a:b\n', 'hooks:\n  - name: device.created\n    handler: a:b\n'],
    [
      'api_routes:\n  - path: /plugins/my-plugin/a\n    method: post\n    handler: a:b\n',
      'api_routes:\n  - path: /plugins/my-plugin/a\n    method: POST\n    handler: a:b\n',
    ],
    ['pricing: {fre: true}\n', 'pricing: {free: true}\n'],
    ['pricing:\n  free: "true"\n', 'pricing:\n  free: true\n'],
    ['config_schema:\n  a: {type: strng}\n', 'config_schema:\n  a: {type: string}\n'],
  ])('%j', (broken, mended) => {
    expect(fixManifest(HEAD + broken).text).toBe(HEAD + mended);
  });

  test('everything at once, with comments, order, line ends and byte order mark as they were', () => {
    const broken =
      `\ufeff# mine\n${HEAD.replace('type: hybrid', 'type: hybird   # why')}tags:\n  # first\n  - a\n  - a\n`.replaceAll(
        '\n',
        '\r\n',
      );
    const { text, fixes } = fixManifest(broken);
    expect(text).toBe(
      `\ufeff# mine\n${HEAD.replace('type: hybrid', 'type: hybrid   # why')}tags:\n  # first\n  - a\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
    expect(fixes.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '8 manifest.type.unknown',
      '13 manifest.field.duplicate',
    ]);
  });
});

test.each([
  ['two candidates are near', HEAD.replace('type: hybrid', 'type: x')],
  ['the right name is there too', `${HEAD}licence: MIT\n`],
  ['a permission would be granted', `${HEAD}permissions: [api:device:read]\n`],
  ['a permission is missing', `${HEAD}cron:\n  - {name: a, schedule: "0 0 * * *", handler: "a:b"}\n`],
  ['an address is insecure', `${HEAD}payment_webhook:\n  url: http://example.com\n  events: []\n`],
  ['the id has capitals: it would be another plugin', HEAD.replace('id: my-plugin', 'id: My-Plugin')],
  ['packages are listed twice with other ranges', `${HEAD}dependencies:\n  python: [a>=1, a>=2]\n`],
  ['a value spans lines', HEAD.replace('type: hybrid', 'type: >-\n  hybird')],
  ['the YAML is broken', `${HEAD.replace('type: hybrid', 'type: hybird')}tags: [a\n`],
])('nothing is changed when %s', (_, text) => {
  expect(change(text)).toEqual([]);
});

test('a mended manifest has less wrong with it, and a second run changes nothing', () => {
  for (const { text } of BROKEN_MANIFESTS) {
    const once = fixManifest(text);
    const [before, after] = [readManifest(text).findings, readManifest(once.text).findings];
    expect(
      once.text === text || after.length < before.length || before.some(({ code }) => code.endsWith('unquoted')),
      text,
    ).toBe(true);
    expect(fixManifest(once.text)).toEqual({ text: once.text, fixes: [] });
  }
  for (const { text } of GOOD_MANIFESTS) expect(fixManifest(text)).toEqual({ text, fixes: [] });
});

test('any text comes back, mended or the same', () => {
  const line = fc.constantFrom(
    ...HEAD.split('\n'),
    'tags: [a, a]',
    'type: hybird',
    '- a',
    '  x: 1',
    'version: 1.0',
    '"a": &b',
    '? []',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const once = fixManifest(text);
        expect(fixManifest(once.text).text).toBe(once.text);
      },
    ),
    { numRuns: 60 },
  );
});
