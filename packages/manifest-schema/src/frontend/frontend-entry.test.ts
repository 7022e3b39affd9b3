import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignPaths, readFrontendEntry, writeFrontendEntry, type FrontendEntry } from './frontend-entry.js';

const ENTRY: FrontendEntry = {
  formatVersion: 1,
  entry: 'frontend/compiled/index-A.js',
  styles: ['frontend/compiled/index-B.css'],
  theme: { style: 'frontend/compiled/theme-C.css', scope: ':root' },
  imports: ['react'],
  react: '^18.0.0',
  slots: [{ slot: 'dashboard-widget', order: -1 }],
  routes: [{ path: '/plugins/x', title: null, auth: true }],
  nav: [{ label: 'X', path: null, icon: null, order: 0 }],
  files: [{ name: 'frontend/compiled/index-A.js', size: 1, sha384: `sha384-${'A'.repeat(64)}` }],
  builtWith: { esbuild: '0.28.2' },
};

describe('frontend/entry.json', () => {
  test('reads what it writes', () => {
    expect(readFrontendEntry(writeFrontendEntry(ENTRY))).toEqual({ entry: ENTRY });
  });

  test.each([
    ['', 'it is not JSON'],
    ['[]', 'it is not an object'],
    [JSON.stringify({ ...ENTRY, formatVersion: 2 }), 'its formatVersion is not 1'],
    [JSON.stringify({ ...ENTRY, more: 1 }), 'it has the unknown field "more"'],
    [JSON.stringify({ ...ENTRY, imports: ['react-dom/server'] }), 'its imports name a module that no page provides'],
    [JSON.stringify({ ...ENTRY, slots: Array(51).fill(ENTRY.slots[0]) }), 'slots has more than 50 items'],
    [
      JSON.stringify({ ...ENTRY, files: [{ ...ENTRY.files[0], sha384: 'sha384-x' }] }),
      'sha384 of a file is not of the form sha384-...',
    ],
    [JSON.stringify({ ...ENTRY, files: [{ ...ENTRY.files[0], size: -1 }] }), 'the size of a file is negative'],
    [JSON.stringify({ ...ENTRY, entry: 7 }), 'entry holds something else than a text of at most 1024 characters'],
    [
      JSON.stringify({ ...ENTRY, react: 'x'.repeat(1025) }),
      'react holds something else than a text of at most 1024 characters',
    ],
    ['x'.repeat(300_000), 'it is too large'],
  ])('refuses %.40j', (text, problem) => {
    expect(readFrontendEntry(text)).toEqual({ problem });
  });

  test('any text at all is read or refused', () => {
    const broken = fc
      .tuple(fc.constantFrom(...Object.keys(ENTRY)), fc.jsonValue())
      .map(([name, value]) => JSON.stringify({ ...ENTRY, [name]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), broken), (text) => {
        const { entry, problem } = readFrontendEntry(text);
        expect([typeof entry, typeof problem]).toContain('undefined');
        if (entry !== undefined) expect(readFrontendEntry(writeFrontendEntry(entry))).toEqual({ entry });
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['/plugins/x', true],
    ['/plugins/x/a/:id', true],
    ['/plugins/xy', false],
    ['/plugins/x/../y', false],
    ['/plugins/x/%2e%2e/y', false],
    ['/plugins/x\\y', false],
    ['/admin', false],
    ['', false],
  ])('the route %j of the plugin x is inside: %s', (path, inside) => {
    const routes = [{ path, title: null, auth: true }];
    expect(foreignPaths({ routes, nav: [] }, 'x')).toEqual(inside ? [] : [{ what: 'route', path }]);
    const nav = [{ label: 'X', path: `${path}?tab=1`, icon: null, order: 10 }];
    expect(foreignPaths({ routes: [], nav }, 'x')).toHaveLength(inside ? 0 : 1);
  });
});
