import { describe, expect, it } from 'vitest';
import { decodeStatement, encodeStatement, statementFor } from './statement.js';
import { releaseFacts } from './testing/release.js';

const malformed = expect.objectContaining({ code: 'signature.statement_malformed' });

describe('the release statement', () => {
  it('is exactly this text', () => {
    expect(Buffer.from(encodeStatement(statementFor(releaseFacts()))).toString()).toBe(
      '{"_type":"https://in-toto.io/Statement/v1",' +
        '"predicate":{"id":"my-plugin","publisher":"acme","registry":"https://registry.example","signedAt":"2026-11-22T00:00:00Z",' +
        `"size":123456,"treeDigest":"t1:${'A'.repeat(43)}=","version":"1.0.0"},` +
        '"predicateType":"https://ops-center.dev/attestations/plugin-release/v1",' +
        `"subject":[{"digest":{"sha256":"${'ab'.repeat(32)}"},"name":"my-plugin-1.0.0.zip"}]}`,
    );
  });

  it('comes back as it was', () => {
    const statement = statementFor(releaseFacts({ version: '2.0.0-rc.1+build.5', registry: '*' }));
    expect(decodeStatement(encodeStatement(statement))).toEqual(statement);
  });

  it('may leave the publisher out, but not give an undefined one', () => {
    const { publisher: _publisher, ...facts } = releaseFacts();
    expect(Object.keys(statementFor(facts).predicate)).not.toContain('publisher');
  });

  it.each([
    'https://registry.example',
    'https://registry.example:8443/plugins/eu',
    'http://127.0.0.1:8080',
    'http://[::1]:8080',
    '*',
  ])('takes the registry %s', (registry) => {
    expect(statementFor(releaseFacts({ registry })).predicate.registry).toBe(registry);
  });

  it.each([
    ['a slash at the end', { registry: 'https://registry.example/' }],
    ['a user in the registry', { registry: 'https://me@registry.example' }],
    ['a query', { registry: 'https://registry.example?a' }],
    ['a fragment', { registry: 'https://registry.example#a' }],
    ['capitals in the host', { registry: 'https://Registry.example' }],
    ['the default port', { registry: 'https://registry.example:443' }],
    ['dots in the path', { registry: 'https://registry.example/a/../b' }],
    ['another scheme', { registry: 'ftp://registry.example' }],
    ['no scheme', { registry: 'registry.example' }],
    ['an id that is no slug', { id: 'My_Plugin' }],
    ['an id of one letter', { id: 'a' }],
    ['an empty publisher', { publisher: '' }],
    ['a version with v', { version: 'v1.0.0' }],
    ['a version of two numbers', { version: '1.0' }],
    ['a path in the version', { version: '1.0.0-../../x' }],
    ['a digest in capitals', { sha256: 'AB'.repeat(32) }],
    ['a short digest', { sha256: 'ab' }],
    ['a size of 0', { size: 0 }],
    ['half a byte', { size: 1.5 }],
    ['a size beyond safe integers', { size: 2 ** 53 }],
    ['another tree digest', { treeDigest: `t2:${'A'.repeat(43)}=` }],
    ['a local time', { signedAt: '2026-11-22T00:00:00+01:00' }],
    ['a day that does not exist', { signedAt: '2026-02-30T00:00:00Z' }],
    ['an hour that does not exist', { signedAt: '2026-11-22T24:00:00Z' }],
    ['no time', { signedAt: 'now' }],
  ])('is not made with %s', (_what, changes) => {
    expect(() => statementFor(releaseFacts(changes))).toThrow(malformed);
  });
});
