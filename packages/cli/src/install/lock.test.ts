import { encodePublicKeyPem } from '@ops-center/manifest-schema';
import { describe, expect, it } from 'vitest';
import { testKey } from '../testing/test-release.js';
import { readLock, writeLock, type LockedPlugin } from './lock.js';

const { publicKey } = testKey(1);
const entry: LockedPlugin = {
  version: '1.0.0',
  sha256: 'ab'.repeat(32),
  size: 1,
  treeDigest: `t1:${'A'.repeat(43)}=`,
  registry: 'https://registry.example',
  publisher: 'acme',
  permissions: [],
  dependencies: {},
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
});
