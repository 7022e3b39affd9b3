import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPluginIndex, anUploadResult, aWhoAmI } from '../client/testing/documents.js';
import { ANSWERS, REQUESTS } from './catalogue.js';
import { parseContract, type ContractName } from './validate.js';

function problems(name: ContractName, value: unknown): readonly string[] {
  const reading = parseContract(name, value);
  return reading.ok ? [] : reading.problems.map(({ pointer, message }) => `${pointer} ${message}`);
}

describe('the wire contract', () => {
  it('has a validator for every document', () => {
    for (const name of Object.keys({ ...ANSWERS, ...REQUESTS }) as ContractName[]) {
      expect(problems(name, 'a text'), name).toEqual([' must be object']);
    }
  });

  it('takes good documents and gives the same value back', () => {
    const index = aPluginIndex();
    expect(parseContract('PluginIndex', index)).toEqual({ ok: true, value: index });
    expect(problems('UploadResult', anUploadResult())).toEqual([]);
    expect(problems('WhoAmI', aWhoAmI())).toEqual([]);
    expect(problems('UploadRequest', { publish: true, listing: { price: '29.99', tags: ['c++', 'a'] } })).toEqual([
      '/listing/tags/0 must match pattern "^[a-z0-9]+([-.+#][a-z0-9]+)*$"',
    ]);
    expect(problems('PublishRequest', { version: '1.0.0' })).toEqual([]);
  });

  it('tells all that is wrong with a request, each at its place', () => {
    const request = { slug: 'My Plugin', visibility: 'secret', colour: 'red', 'a/b~c': 1 };
    expect([...problems('RegisterRequest', request)].sort()).toEqual([
      '/a~1b~0c is not a known field',
      '/colour is not a known field',
      '/name is missing',
      '/slug must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',
      '/visibility must be one of public, tenant, private',
    ]);
  });

  it('tells at most 100 problems of a request and one of an answer', () => {
    expect(problems('Listing', { tags: Array.from({ length: 500 }, (_, at) => at) })).toHaveLength(100);
    expect(problems('PluginIndex', { ...aPluginIndex(), slug: 1, name: 2 })).toHaveLength(1);
  });

  it('refuses inherited fields and prototypes', () => {
    expect(problems('PublishRequest', JSON.parse('{"version":"1.0.0","__proto__":{}}'))).toEqual([
      '/__proto__ is not a known field',
    ]);
    expect(problems('PublishRequest', JSON.parse('{"version":"1.0.0","constructor":1}'))).toEqual([
      '/constructor is not a known field',
    ]);
    expect(problems('PublishRequest', JSON.parse('{"__proto__":{"version":"1.0.0"}}'))).toContain(
      '/version is missing',
    );
  });

  it('never throws, whatever the value', () => {
    const names = fc.constantFrom(...(Object.keys({ ...ANSWERS, ...REQUESTS }) as ContractName[]));
    fc.assert(
      fc.property(
        names,
        fc.object({ key: fc.constantFrom('slug', 'version', 'tags', 'listing', 'keys', 'versions', '__proto__') }),
        (name, value) => {
          expect(typeof parseContract(name, value).ok).toBe('boolean');
        },
      ),
    );
  });
});
