import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../findings/catalogue.js';
import { MANIFEST_FINDINGS } from '../findings/manifest-findings.js';
import { OpsError } from '../errors/ops-error.js';
import { MANIFEST_LIMITS } from './limits.js';
import { manifestFromData, parseManifest, readManifest } from './read-manifest.js';
import { BROKEN_MANIFESTS, HEAD } from './testing/broken-manifests.js';
import { GOOD_MANIFESTS, SPECIFICATION_MANIFEST } from './testing/good-manifests.js';

const codes = (text: string): string[] => readManifest(text).findings.map(({ code }) => code);

describe('a broken manifest gives all its findings, each at its place', () => {
  test.each(BROKEN_MANIFESTS)('$says', ({ text, findings }) => {
    const reading = readManifest(text);
    expect(reading.findings.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(findings);
  });
});

describe('a good manifest gives no finding, not even a warning', () => {
  test.each(GOOD_MANIFESTS)('$says', ({ text }) => {
    const { manifest, findings } = readManifest(text);
    expect(findings).toEqual([]);
    expect(manifest).toBeDefined();
  });
});

describe('limits', () => {
  test('256 KiB are read, a byte more is not', () => {
    const filled = `${HEAD}x-fill: `;
    const rest = MANIFEST_LIMITS.bytes - new TextEncoder().encode(filled).length;
    expect(codes(filled + 'ä'.repeat(rest / 2) + 'a'.repeat(rest % 2))).toEqual([]);
    expect(codes(filled + 'a'.repeat(rest + 1))).toEqual(['manifest.yaml.too_large']);
  });

  test('20,000 values are read, one more is not', () => {
    const items = (count: number): string => `${HEAD}x-fill: [${'1,'.repeat(count)}]\n`;
    // The head has 17 nodes, the last line two more beside its items.
    expect(codes(items(MANIFEST_LIMITS.nodes - 19))).toEqual([]);
    expect(codes(items(MANIFEST_LIMITS.nodes - 18))).toEqual(['manifest.yaml.too_many_nodes']);
  });

  test('20 levels are read, one more is not', () => {
    const nested = (depth: number): string => `${HEAD}x-deep: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
    expect(codes(nested(MANIFEST_LIMITS.depth - 1))).toEqual([]);
    expect(codes(nested(MANIFEST_LIMITS.depth))).toEqual(['manifest.yaml.too_deep']);
  });

  test.each([
    ['in the fields', `${HEAD}tags:\n${'  - A\n'.repeat(700)}`],
    ['in the YAML', `a: &a 1\nb: [${'*a,'.repeat(700)}]`],
    ['in the characters', `a: ${'\u0001'.repeat(700)}`],
  ])('500 findings are given, and that there are more: %s', (_, text) => {
    const { findings } = readManifest(text);
    expect(findings).toHaveLength(MANIFEST_LIMITS.findings + 1);
    expect(findings.at(-1)).toMatchObject({
      code: 'manifest.yaml.too_many_findings',
      message: 'there are more findings than the 500 shown',
    });
  });
});

describe('the reading', () => {
  test('says where values and keys are', () => {
    const { place } = readManifest(SPECIFICATION_MANIFEST);
    expect(place('/version')).toEqual({ line: 4, column: 10 });
    expect(place('/version', 'key')).toEqual({ line: 4, column: 1 });
    expect(place('/dependencies/npm/1/axios')).toEqual({ line: 45, column: 14 });
    expect(place('/dependencies/npm/1/axios', 'key')).toEqual({ line: 45, column: 7 });
    expect(place('/hooks/1/handler')).toEqual({ line: 61, column: 14 });
    // What is not there is shown at what would hold it.
    expect(place('/hooks/1/handlr')).toEqual({ line: 60, column: 5 });
    expect(place('/nowhere/at/all')).toEqual({ line: 2, column: 1 });
  });

  test('has places even when nothing could be read', () => {
    expect(readManifest('a: [').place('/id')).toEqual({ line: 1, column: 1 });
  });

  test('counts lines after CR and CRLF as editors do', () => {
    const text = HEAD.replace('hybrid', 'hybird');
    const [lf, crlf, cr] = [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')].map(
      (one) => readManifest(one).findings[0],
    );
    expect(lf).toMatchObject({ line: 7, column: 7 });
    expect(crlf).toEqual(lf);
    expect(cr).toEqual(lf);
  });

  test('says what is wrong and what to do in plain words', () => {
    expect(readManifest(HEAD.replace('hybrid', 'hybird'), 'my/plugin.yaml').findings).toEqual([
      {
        code: 'manifest.type.unknown',
        severity: 'error',
        message: 'type "hybird" is not allowed; did you mean "hybrid"?',
        pointer: '/type',
        file: 'my/plugin.yaml',
        line: 7,
        column: 7,
        hint: 'use one of backend, frontend, hybrid, container, theme',
      },
    ]);
    expect(readManifest(HEAD.replace('1.0.0', '1.10')).findings[0]).toMatchObject({
      message: 'version must be text, and YAML reads 1.10 as a number',
      hint: 'quote it: "1.10"',
    });
  });

  test('never shows a password that stands in an address', () => {
    const findings = JSON.stringify(readManifest(`${HEAD}homepage: https://me:hunter2@example.com\n`).findings);
    expect(findings).toContain('manifest.url.credentials');
    expect(findings).not.toContain('hunter2');
  });

  test('keeps the draft when only rules are broken, and neither when the shape is', () => {
    const ruled = readManifest(`${HEAD}homepage: nowhere\n`);
    expect(ruled.manifest).toBeUndefined();
    expect(ruled.draft).toMatchObject({ id: 'my-plugin', homepage: 'nowhere' });
    expect(readManifest(`${HEAD}tags: 5\n`).draft).toBeUndefined();
  });

  test('keeps the manifest when there are only warnings', () => {
    const { manifest, findings } = readManifest(HEAD.replace('integration', 'gardening'));
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(manifest?.category).toBe('gardening');
  });

  test('leaves the prototype of objects alone', () => {
    readManifest(`${HEAD}x-a:\n  __proto__: {polluted: true}\n  constructor: {prototype: {polluted: true}}\n`);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('parseManifest', () => {
  test('gives the manifest', () => {
    expect(parseManifest(SPECIFICATION_MANIFEST).pricing?.monthly).toBe(29.99);
  });

  test('throws manifest.invalid with all findings', () => {
    const thrown = catchError(() => parseManifest('id: X\n', 'p/plugin.yaml'));
    expect(thrown).toBeInstanceOf(OpsError);
    expect(thrown).toMatchObject({
      code: 'manifest.invalid',
      where: 'p/plugin.yaml',
      message: 'p/plugin.yaml has 8 errors',
    });
    expect((thrown as OpsError).findings).toHaveLength(8);
  });
});

describe('manifestFromData', () => {
  test.each(GOOD_MANIFESTS)('takes back what was stored: $says', ({ text }) => {
    const stored: unknown = JSON.parse(JSON.stringify(parseManifest(text)));
    expect(manifestFromData(stored)).toEqual(parseManifest(text));
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'id: x'],
    ['no fields', {}],
    ['a broken rule', { ...parseManifest(HEAD), homepage: 'nowhere' }],
    ['a broken shape', { ...parseManifest(HEAD), tags: 5 }],
    ['a control character', { ...parseManifest(HEAD), description: 'a\u0000b' }],
    ['a control character in a key', { ...parseManifest(HEAD), 'x-\u202e': 1 }],
    ['a number that is none', { ...parseManifest(HEAD), 'x-a': Number.NaN }],
    ['a function', { ...parseManifest(HEAD), 'x-a': () => 1 }],
    ['too many values', { ...parseManifest(HEAD), 'x-a': Array.from({ length: 20_001 }, () => 1) }],
  ])('refuses %s', (_, data) => {
    expect(manifestFromData(data)).toBeUndefined();
  });

  test('refuses data that contains itself', () => {
    const data: Record<string, unknown> = { ...parseManifest(HEAD) };
    data['x-self'] = data;
    expect(manifestFromData(data)).toBeUndefined();
  });
});

describe('the catalogue of findings', () => {
  test('has every code of the corpus, and the corpus has every code', () => {
    const limits = ['manifest.yaml.too_large', 'manifest.yaml.too_many_nodes', 'manifest.yaml.too_many_findings'];
    const inCorpus = new Set([
      ...limits,
      ...BROKEN_MANIFESTS.flatMap(({ findings }) => findings.map((finding) => finding.split(' ')[1])),
    ]);
    expect([...inCorpus].sort()).toEqual(Object.keys(MANIFEST_FINDINGS).sort());
  });

  test('says for every code what it means and what to do', () => {
    for (const [code, { meaning, remedy }] of Object.entries(FINDING_CODES)) {
      expect(code).toMatch(/^(manifest|archive|project|doctor)\.[a-z0-9_]+(\.[a-z0-9_]+)?$/);
      expect(meaning, code).toMatch(/^.{10,}\.$/);
      expect(remedy, code).toMatch(/^.{5,}\.$/);
    }
  });
});

function catchError(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}
