import { warningOf } from '../errors/warning.js';
import { keyStatus, OpsError, type KeyStatus } from '@ops-center/manifest-schema';
import type { PublisherKey } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { keyFacts } from '../install/release.js';
import { listKeys, type StoredKey } from '../io/keystore.js';

/** A key on this machine, one that is registered, or one that is both. */
export interface ListedKey {
  /** Name of its files; null when it is not on this machine. */
  readonly name: string | null;
  readonly keyId: string;
  readonly publicKey: string | null;
  /** Null when the private half is not here. */
  readonly privateKey: string | null;
  /** What the registry says of it, for each organisation of the account. */
  readonly registered: readonly Registration[];
}

export interface Registration {
  /** Slug of the organisation. */
  readonly publisher: string;
  readonly label: string;
  readonly status: KeyStatus;
  readonly notBefore: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly compromisedSince: string | null;
  readonly plugins: readonly string[] | null;
}

export interface KeyListing {
  /** The registry that was asked; null when none was. */
  readonly registry: string | null;
  readonly keys: readonly ListedKey[];
}

/** The keys on this machine and those that are registered for the account's organisations. */
export async function listAllKeys(
  deps: Pick<Deps, 'config' | 'connect' | 'now' | 'warn'>,
  { local }: { readonly local: boolean },
): Promise<KeyListing> {
  const stored = await listKeys(deps.config.home, (file, why) => deps.warn(`${file} is left out: ${why}`));
  const asked = local || deps.config.registry === undefined ? undefined : await readRegistered(deps);
  const registered = asked?.keys ?? new Map<string, readonly Registration[]>();
  const here = stored.map((key) => describe(key, registered));
  const others = [...registered]
    .filter(([keyId]) => !stored.some((key) => key.publicKey.keyId === keyId))
    .map(([keyId, entries]) => ({ name: null, keyId, publicKey: null, privateKey: null, registered: entries }));
  return { registry: asked?.registry ?? null, keys: [...here, ...others] };
}

function describe(key: StoredKey, registered: ReadonlyMap<string, readonly Registration[]>): ListedKey {
  const { keyId } = key.publicKey;
  return {
    name: key.name,
    keyId,
    publicKey: key.publicKeyFile,
    privateKey: key.privateKeyFile ?? null,
    registered: registered.get(keyId) ?? [],
  };
}

/** Undefined, with a warning, when the registry cannot say: the keys on this machine are worth showing all the same. */
async function readRegistered(
  deps: Pick<Deps, 'connect' | 'now' | 'warn'>,
): Promise<{ readonly registry: string; readonly keys: ReadonlyMap<string, readonly Registration[]> } | undefined> {
  try {
    const { registry, client, hasToken } = await deps.connect();
    if (!hasToken) return undefined;
    const { organisations } = await client.whoami();
    const keys = new Map<string, Registration[]>();
    for (const { slug } of organisations) {
      for (const key of (await client.publisherKeys(slug)).data) {
        keys.set(key.key_id, [...(keys.get(key.key_id) ?? []), registrationOf(key, slug, deps.now())]);
      }
    }
    return { registry, keys };
  } catch (error) {
    if (!(error instanceof OpsError) || !/^(registry|auth|policy|request)\./.test(error.code)) throw error;
    deps.warn(warningOf(error, 'the registered keys are not shown'));
    return undefined;
  }
}

function registrationOf(key: PublisherKey, publisher: string, now: Date): Registration {
  return {
    publisher,
    label: key.label,
    status: keyStatus(keyFacts(key), now.toISOString()),
    notBefore: key.not_before,
    expiresAt: key.expires_at ?? null,
    revokedAt: key.revoked_at ?? null,
    compromisedSince: key.compromised_since ?? null,
    plugins: key.plugins ?? null,
  };
}
