import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Plugin } from '../index.js';
import { ownAddress, platformAddress } from './own-address.js';
import { matchRoute } from './route-path.js';

const Page = () => null;
const mine = () => new Plugin({ id: 'mine', name: 'Mine', version: '1.0.0' });
const register = (path: string) => () =>
  mine().registerRoute({ path: path as '/plugins/mine', component: Page, title: 'Page' });

describe('the path of a page', () => {
  test.each(['/plugins/mine', '/plugins/mine/', '/plugins/mine/reports/:id', '/plugins/mine/:a/:b_2/x.y~z-1'])(
    'may be %s',
    (path) => {
      expect(register(path)).not.toThrow();
    },
  );

  test.each([
    ['/', 'not under /plugins/mine'],
    ['/plugins/other', 'not under /plugins/mine'],
    ['/plugins/mine-too', 'not under /plugins/mine'],
    ['/plugins/mine/../other', 'the part ".."'],
    ['/plugins/mine/a//b', 'the part ""'],
    ['/plugins/mine/%2e%2e', 'the part "%2e%2e"'],
    ['/plugins/mine/a b', 'the part "a b"'],
    ['/plugins/mine/a?b', 'the part "a?b"'],
    ['/plugins/mine/*', 'the part "*"'],
    ['/plugins/mine/:', 'the part ":"'],
    ['/plugins/mine/:id/:id', 'two parameters :id'],
    [`/plugins/mine/${'x'.repeat(500)}`, 'at most 500'],
    [undefined, 'a route needs a path'],
  ])('may not be %s', (path, message) => {
    expect(register(path as string)).toThrow(message);
  });

  test('belongs to one page', () => {
    const plugin = mine();
    plugin.registerRoute({ path: '/plugins/mine/:id', component: Page, title: 'One' });
    const same = () => plugin.registerRoute({ path: '/plugins/mine/:name/', component: Page, title: 'Two' });
    expect(same).toThrow('the page /plugins/mine/:id already has this address');
  });

  test('needs a title', () => {
    expect(() => mine().registerRoute({ path: '/plugins/mine', component: Page, title: '' })).toThrow('needs a title');
  });
});

describe('an address that fits a path', () => {
  test.each([
    ['/plugins/mine', '/plugins/mine', {}],
    ['/plugins/mine', '/plugins/mine/?tab=1#top', {}],
    ['/plugins/mine/reports/:id', '/plugins/mine/reports/a%20b%2Fc', { id: 'a b/c' }],
    ['/plugins/mine/reports/:id', '/plugins/mine/reports/', undefined],
    ['/plugins/mine/reports/:id', '/plugins/mine/reports/a/b', undefined],
    ['/plugins/mine/reports/:id', '/plugins/mine/reports/%zz', undefined],
    ['/plugins/mine/:__proto__', '/plugins/mine/x', { ['__proto__']: 'x' }],
  ])('%s, %s', (pattern, path, params) => {
    expect(matchRoute(pattern, path)).toEqual(params);
  });

  test('gives back any parameter as it was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        expect(matchRoute('/plugins/mine/:id', `/plugins/mine/${encodeURIComponent(id)}`)).toEqual({ id });
      }),
    );
  });
});

describe('an address that is asked for', () => {
  test.each([
    ['/plugins/mine/status', '/plugins/mine/status'],
    ['/plugins/mine/a/../b?x=1', '/plugins/mine/b?x=1'],
    ['/plugins/mine', '/plugins/mine'],
    ['/plugins/mine/a%2Fb%3Fc', '/plugins/mine/a%2Fb%3Fc'],
    ['/plugins/mine/100%25', '/plugins/mine/100%25'],
  ])('of the plugin may be %s', (path, asked) => {
    expect(ownAddress('mine', path)).toBe(asked);
  });

  test.each([
    '/plugins/mine/../other/status',
    '/plugins/mine/%2e%2e/other',
    '/plugins/mine/..%2fother',
    '/plugins/mine/..%5Cother',
    '/plugins/mine/a%2f..%2f..%2fother',
    '/plugins/mine/%252e%252e%252fother',
    '/plugins/mine/%25252e%25252e%25252fother',
    '/plugins/mine/x%00y',
    '/plugins/mine/%zz',
    '/plugins/mine\\..\\other',
    '/plugins/mineral',
    '//elsewhere.example/plugins/mine/x',
    '/\\elsewhere.example/plugins/mine/x',
    'https://elsewhere.example/plugins/mine/x',
    'plugins/mine/x',
    '/plugins/mine/x#y',
    '/api/v1/devices',
    '',
    undefined,
    5,
  ])('of the plugin may not be %j', (path) => {
    expect(() => ownAddress('mine', path)).toThrow("not one of the plugin's own routes");
  });

  test.each([
    '//elsewhere.example',
    '/..//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    'https://elsewhere.example',
    'javascript:alert(1)',
    undefined,
  ])('of the platform may not be %j', (path) => {
    expect(() => platformAddress(path)).toThrow('is no page of the platform');
  });

  test('never leads to another machine', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '%2f',
      '\t',
      '@',
      ':',
      'evil.example',
      'plugins',
      'mine',
      '?',
      '#',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const path = parts.join('');
        for (const address of [() => platformAddress(path), () => ownAddress('mine', path)]) {
          let asked: string | undefined;
          try {
            asked = address();
          } catch {
            continue;
          }
          expect(new URL(asked, 'https://platform.example').origin).toBe('https://platform.example');
        }
      }),
      { numRuns: 5000 },
    );
  });
});
