import { createHash } from 'node:crypto';
import { writeFrontendEntry, type FrontendEntry, type ManifestShape } from '@ops-center/manifest-schema';
import { describe, expect, test } from 'vitest';
import type { FileSource } from '../file-source.js';
import { checkFrontendEntry } from './frontend-entry.js';

const SCRIPT = 'frontend/compiled/index-A.js';
const integrity = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const MANIFEST = { id: 'x', ui_slots: ['dashboard-widget'] } as unknown as ManifestShape;

function entry(change: Partial<FrontendEntry> = {}): FrontendEntry {
  return {
    formatVersion: 1,
    entry: SCRIPT,
    styles: [],
    theme: null,
    imports: [],
    react: null,
    slots: [{ slot: 'dashboard-widget', order: 0 }],
    routes: [],
    nav: [],
    files: [{ name: SCRIPT, size: 1, sha384: integrity('1') }],
    builtWith: {},
    ...change,
  };
}

function check(document: FrontendEntry | string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const texts: Readonly<Record<string, string>> = {
    [SCRIPT]: '1',
    'frontend/entry.json': typeof document === 'string' ? document : writeFrontendEntry(document),
    ...more,
  };
  const source: FileSource = {
    files: Object.entries(texts).map(([name, text]) => ({ name, size: Buffer.byteLength(text), executable: false })),
    read: (name) => Promise.resolve(Buffer.from(texts[name] ?? '')),
  };
  return checkFrontendEntry(MANIFEST, source).then((findings) =>
    findings.map(({ code, message }) => `${code}: ${message}`),
  );
}

const invalid = (problem: string): string => `project.frontend.entry_invalid: frontend/entry.json: ${problem}`;

describe('frontend/entry.json in a bundle', () => {
  test('that tells the truth has no finding', async () => {
    expect(await check(entry())).toEqual([]);
  });

  test.each([
    ['other bytes', entry(), { [SCRIPT]: '2' }, invalid(`"${SCRIPT}" has another sha384`)],
    ['another size', entry(), { [SCRIPT]: '22' }, invalid(`"${SCRIPT}" has 2 bytes, not 1`)],
    [
      'a file that nobody lists',
      entry(),
      { 'frontend/compiled/b.js': '' },
      invalid('"frontend/compiled/b.js" is not listed'),
    ],
    [
      'a module from elsewhere',
      entry({ entry: 'backend/x.js' }),
      {},
      invalid('"backend/x.js" is loaded, but not listed'),
    ],
    [
      'a style from elsewhere',
      entry({ styles: ['//evil.example/x.css'] }),
      {},
      invalid('"//evil.example/x.css" is loaded, but not listed'),
    ],
    [
      'a listed file outside',
      entry({ files: [...entry().files, { name: 'a.js', size: 0, sha384: integrity('') }] }),
      { 'a.js': '' },
      invalid('"a.js" lies outside frontend/compiled/'),
    ],
    [
      'a file that is not there',
      entry({ files: [...entry().files, { name: 'frontend/compiled/c.js', size: 0, sha384: integrity('') }] }),
      {},
      invalid('"frontend/compiled/c.js" does not exist'),
    ],
    [
      'the same file twice',
      entry({ files: [...entry().files, ...entry().files] }),
      {},
      invalid('it lists a file twice'),
    ],
    ['no JSON', '{', {}, invalid('it is not JSON')],
    ['a document without end', ' '.repeat(300_000), {}, invalid('it is too large')],
    [
      'a slot that plugin.yaml does not list',
      entry({ slots: [{ slot: 'alert-detail', order: 0 }] }),
      {},
      'project.frontend.slot_undeclared: the frontend registers something for "alert-detail", which ui_slots does not list',
    ],
    [
      'a menu item that plugin.yaml does not list',
      entry({ nav: [{ label: 'x', path: '/plugins/x', icon: null, order: 0 }] }),
      {},
      'project.frontend.slot_undeclared: the frontend registers something for "nav-menu-item", which ui_slots does not list',
    ],
    [
      'a foreign route',
      entry({ routes: [{ path: '/admin', title: null, auth: true }] }),
      {},
      'project.frontend.route_outside: the route "/admin" does not begin with /plugins/x',
    ],
  ])('with %s is refused', async (_, document, more, expected) => {
    expect(await check(document, more)).toEqual([expected]);
  });
});
