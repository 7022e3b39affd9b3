import { encodePublicKeyPem } from '@ops-center/manifest-schema';
import { describe, expect, it } from 'vitest';
import { testKey } from '../testing/test-release.js';
import { writeLock, type LockedPlugin } from './lock.js';
import { readLock } from './read-lock.js';

const { publicKey } = testKey(1);
const entry: LockedPlugin = {
  version: '1.0.0',
  requested: '^1.0.0',
  status: 'enabled',
  sha256: 'ab'.repeat(32),
  size: 1,
  treeDigest: `t1:${'A'.repeat(43)}=`,
  registry: 'https://registry.example',
  publisher: 'acme',
  permissions: [],
  dependencies: {},
  optionalDependencies: {},
  signedBy: publicKey.keyId,
  keys: [{ keyId: publicKey.keyId, publicKey: encodePublicKeyPem(publicKey) }],
};

describe('the text of a lock file', () => {
  it('comes back as it was', () => {
    const lock = new Map([['one', entry]]);
    expect(readLock(writeLock(lock), 'ops-center.lock')).toEqual(lock);
  });

  it('is never written without a key: it could not be read again', () => {
    expect(() => writeLock(new Map([['one', { ...entry, keys: [] }]]))).toThrow(/one.*no pinned key/);
  });

  const text = writeLock(new Map([['one', entry]]));
  const changed = (change: Record<string, unknown>): string =>
    JSON.stringify({ lockfileVersion: 1, plugins: { one: { ...entry, ...change } } });

  it.each([
    ['not JSON', '{', 'not JSON'],
    ['no object', '[]', 'no plugins'],
    ['of another version', '{"lockfileVersion":2,"plugins":{}}', 'another version'],
    ['an unknown part', '{"lockfileVersion":1,"plugins":{},"x":1}', '"x" does not belong there'],
    ['a strange id', '{"lockfileVersion":1,"plugins":{"../x":{}}}', '"../x" is not a plugin id'],
    ['the prototype', '{"lockfileVersion":1,"plugins":{"__proto__":{}}}', '"__proto__" is not a plugin id'],
    ['no entry', '{"lockfileVersion":1,"plugins":{"one":null}}', 'the entry of one is no object'],
    ['a merge conflict', text.replace('{', '<<<<<<< ours\n{'), 'a merge conflict, at line 1'],
    ['an unknown field', changed({ hook: 'rm' }), '"hook" does not belong into the entry of one'],
    ['a version', changed({ version: 'latest' }), '"version" of one is not a version'],
    ['a range', changed({ requested: 'newest' }), '"requested" of one is not a range'],
    ['a status', changed({ status: 'on' }), '"status" of one is no status'],
    ['a digest', changed({ sha256: 'AB' }), '"sha256" of one'],
    ['a size', changed({ size: -1 }), '"size" of one'],
    ['a tree', changed({ treeDigest: 't1:x' }), '"treeDigest" of one'],
    ['an address', changed({ registry: 'nowhere' }), '"registry" of one'],
    ['an address that moves the cursor', changed({ registry: 'https://x.example/\u001b[2K\n' }), '"registry" of one'],
    ['a publisher', changed({ publisher: '../x' }), '"publisher" of one'],
    ['permissions', changed({ permissions: [1] }), '"permissions" of one'],
    ['a missing field', changed({ permissions: undefined }), '"permissions" of one is missing'],
    [
      'a need',
      changed({ dependencies: { base: 'newest' } }),
      '"dependencies" of one has no range of versions for "base"',
    ],
    ['a signer', changed({ signedBy: testKey(2).publicKey.keyId }), '"signedBy" names is not among its keys'],
    ['no keys', changed({ keys: [] }), '"keys" of one has no key'],
    ['a key of another id', changed({ keys: [{ ...entry.keys[0], keyId: 'SHA256:x' }] }), 'whose id is not its own'],
    ['a long text', changed({ permissions: ['x'.repeat(3000)] }), '"permissions" of one'],
  ])('is refused for %s', (_what, broken, said) => {
    expect(() => readLock(broken, 'ops-center.lock')).toThrow(said);
  });
});
