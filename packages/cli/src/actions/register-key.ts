import path from 'node:path';
import { isSlug, keyRegistrationFor, OpsError, serialiseEnvelope, signKeyStatement } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { defaultKeyFiles, readSigningKey } from '../io/keystore.js';
import { existingPassphrase } from '../io/passphrase.js';
import { readMoment } from '../publish/moment.js';
import { withKeyHints } from '../publish/key-refusals.js';
import { openPublisher } from '../publish/publisher.js';

export interface RegisterKeyRequest {
  /** A path, `env:NAME` or `-`; the default key without it. */
  readonly key?: string | undefined;
  readonly passphraseFd?: number | undefined;
  readonly label?: string | undefined;
  readonly expires?: string | undefined;
  readonly notBefore?: string | undefined;
  /** With commas between. */
  readonly plugins?: string | undefined;
  /** Where the registered key is that vouches for it. */
  readonly coSign?: string | undefined;
  readonly publisher?: string | undefined;
}

export interface KeyRegistered {
  readonly registry: string;
  readonly publisher: string;
  readonly keyId: string;
  readonly label: string;
  /** RFC 3339: from when on it may sign. */
  readonly notBefore: string;
  readonly expiresAt: string | null;
  /** Null for all plugins of the publisher. */
  readonly plugins: readonly string[] | null;
  readonly cosigned: boolean;
  /** Whether it must wait before it may sign. */
  readonly waits: boolean;
}

/**
 * Registers a key for an organisation: it signs a challenge of the registry, and what it shall be allowed.
 * @throws OpsError key.*, auth.*, signature.*, policy.limit_reached
 */
export async function registerKey(
  deps: Pick<Deps, 'config' | 'connect' | 'cwd' | 'now' | 'prompts' | 'readInput'>,
  request: RegisterKeyRequest,
): Promise<KeyRegistered> {
  const limits = readLimits(request, deps.now());
  const source = request.key ?? defaultKeyFiles(deps.config.home).privateKey;
  const passphrase = existingPassphrase(deps, { fd: request.passphraseFd });
  const key = await readSigningKey(deps, source, passphrase);
  const cosigner = request.coSign === undefined ? [] : [await readSigningKey(deps, request.coSign, passphrase)];
  if (cosigner[0]?.publicKey.keyId === key.publicKey.keyId) {
    throw new OpsError('usage.invalid', 'a key cannot vouch for itself: --key and --co-sign are the same', {
      hint: 'Give --co-sign a key that is registered already, or leave it out.',
    });
  }
  const { connection, registry, publisher } = await openPublisher(deps, request.publisher, 'keys:write');
  const { nonce } = await connection.client.keyChallenge(publisher);
  const statement = keyRegistrationFor({
    publisher,
    registry,
    nonce,
    key: key.publicKey,
    label: request.label ?? nameOf(source),
    signedAt: deps
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z'),
    ...limits,
  });
  const envelope = serialiseEnvelope(signKeyStatement(statement, [key, ...cosigner]));
  const roles = {
    publisher,
    newKey: key.publicKey.keyId,
    oldKey: cosigner[0]?.publicKey.keyId,
    oldIs: 'the key that --co-sign names',
  };
  const { key: registered, cosigned } = await withKeyHints(roles, () =>
    connection.client.registerKey(publisher, envelope),
  );
  return {
    registry: connection.registry,
    publisher,
    keyId: registered.key_id,
    label: registered.label,
    notBefore: registered.not_before,
    expiresAt: registered.expires_at ?? null,
    plugins: registered.plugins ?? null,
    cosigned,
    waits: Date.parse(registered.not_before) > deps.now().getTime(),
  };
}

function readLimits(
  { label, expires, notBefore, plugins }: RegisterKeyRequest,
  now: Date,
): { readonly expiresAt?: string; readonly notBefore?: string; readonly plugins?: readonly string[] } {
  if (label !== undefined && (label.trim() === '' || label.length > 100)) {
    throw new OpsError('usage.invalid', '--label takes 1 to 100 characters');
  }
  return {
    ...(expires === undefined ? {} : { expiresAt: readMoment('expires', expires, now) }),
    ...(notBefore === undefined ? {} : { notBefore: readMoment('not-before', notBefore, now) }),
    ...(plugins === undefined ? {} : { plugins: readPlugins(plugins) }),
  };
}

function readPlugins(text: string): readonly string[] {
  const slugs = text.split(',').map((slug) => slug.trim());
  const bad = slugs.find((slug) => !isSlug(slug));
  if (bad !== undefined) {
    throw new OpsError('usage.invalid', `--plugins takes plugin ids with commas between, not "${bad.slice(0, 100)}"`);
  }
  return slugs;
}

function nameOf(source: string): string {
  return source === '-' || source.startsWith('env:') ? 'unnamed key' : path.basename(source, '.pem').slice(0, 100);
}
