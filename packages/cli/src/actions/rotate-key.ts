import {
  keyRotationFor,
  OpsError,
  serialiseEnvelope,
  signKeyStatement,
  type SigningKey,
} from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import {
  adoptNextKey,
  defaultKeyFiles,
  generateNextKey,
  hasNextKey,
  nextKeyFiles,
  readSigningKey,
} from '../io/keystore.js';
import { existingPassphrase, newPassphrase } from '../io/passphrase.js';
import { readMoment } from '../publish/moment.js';
import { withKeyHints } from '../publish/key-refusals.js';
import { openPublisher } from '../publish/publisher.js';

export interface RotateKeyRequest {
  /** The key that goes and the one that comes, both or none: without them the default key is made anew. */
  readonly key?: string | undefined;
  readonly newKey?: string | undefined;
  readonly passphraseFd?: number | undefined;
  readonly expires?: string | undefined;
  readonly publisher?: string | undefined;
  /** Write a new default key without a passphrase when there is none. */
  readonly plain: boolean;
}

export interface KeyRotated {
  readonly registry: string;
  readonly publisher: string;
  readonly oldKeyId: string;
  readonly newKeyId: string;
  readonly expiresAt: string | null;
  /** Files of the default key: the new one under the old name. Null when both keys were named. */
  readonly privateKey: string | null;
  readonly publicKey: string | null;
  /** Where the private half of the old key is now. */
  readonly oldPrivateKey: string | null;
}

type RotateDeps = Pick<Deps, 'config' | 'connect' | 'cwd' | 'now' | 'prompts' | 'readInput'>;

/**
 * Puts a new key in the place of an old one, at the registry and here. Killed at any moment and run again it goes on
 * with the new key that it had made.
 * @throws OpsError key.*, auth.*, signature.*
 */
export async function rotateKey(deps: RotateDeps, request: RotateKeyRequest): Promise<KeyRotated> {
  if ((request.key === undefined) !== (request.newKey === undefined)) {
    throw new OpsError('usage.invalid', '--key and --new-key belong together', {
      hint: 'Without both, the default key is replaced by a new one.',
    });
  }
  const expiresAt =
    request.expires === undefined ? {} : { expiresAt: readMoment('expires', request.expires, deps.now()) };
  const { home } = deps.config;
  const passphrase = existingPassphrase(deps, { fd: request.passphraseFd });
  const old = await readSigningKey(deps, request.key ?? defaultKeyFiles(home).privateKey, passphrase);
  const { connection, registry, publisher } = await openPublisher(deps, request.publisher, 'keys:write');
  const { nonce } = await connection.client.keyChallenge(publisher);
  const next = await readNext(deps, request);
  if (next.publicKey.keyId === old.publicKey.keyId) {
    throw new OpsError('usage.invalid', 'a key cannot take its own place: --key and --new-key are the same', {
      hint: 'Give --new-key another key; without both flags the default key is replaced by a new one.',
    });
  }
  const statement = keyRotationFor({
    publisher,
    registry,
    nonce,
    oldKey: old.publicKey.keyId,
    newKey: next.publicKey,
    signedAt: deps
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z'),
    ...expiresAt,
  });
  const roles = {
    publisher,
    newKey: next.publicKey.keyId,
    oldKey: old.publicKey.keyId,
    oldIs: 'the key that goes',
  };
  const envelope = serialiseEnvelope(signKeyStatement(statement, [old, next]));
  const { key } = await withKeyHints(roles, () => connection.client.rotateKey(publisher, envelope));
  const isDefault = request.newKey === undefined;
  const oldPrivateKey = isDefault ? await adoptNextKey(home, old.publicKey) : null;
  return {
    registry: connection.registry,
    publisher,
    oldKeyId: old.publicKey.keyId,
    newKeyId: key.key_id,
    expiresAt: key.expires_at ?? null,
    privateKey: isDefault ? defaultKeyFiles(home).privateKey : null,
    publicKey: isDefault ? defaultKeyFiles(home).publicKey : null,
    oldPrivateKey,
  };
}

/** The named key; or a new one, which lies beside the default key before the registry hears of it. */
async function readNext(deps: RotateDeps, { newKey, passphraseFd, plain }: RotateKeyRequest): Promise<SigningKey> {
  const passphrase = existingPassphrase(deps, { fd: passphraseFd });
  if (newKey !== undefined) return readSigningKey(deps, newKey, passphrase);
  const { home } = deps.config;
  if (await hasNextKey(home)) return readSigningKey(deps, nextKeyFiles(home).privateKey, passphrase);
  return generateNextKey(home, await newPassphrase(deps, { plain, fd: passphraseFd }));
}
