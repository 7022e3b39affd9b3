import {
  decodePublicKeyPem,
  followRotations,
  isSlug,
  OpsError,
  parseKeyEnvelope,
  type Envelope,
  type PublicKey,
  type TrustedKey,
} from '@ops-center/manifest-schema';
import type { KeyRotation } from '@ops-center/registry-client';
import { isRegistryName } from '../registries.js';
import { pinnedKeys, type Lock, type PinnedKey } from './lock.js';

/** A key that somebody trusts beforehand, for a publisher or for one plugin. */
export interface TrustPin extends PinnedKey {
  /** The registry's own name; null for every registry, and for files. */
  readonly registry: string | null;
  /** Slug of the organisation whose plugins it may sign; null when it is for one plugin. */
  readonly publisher: string | null;
  /** The one plugin that it may sign; null when it is for all of its publisher. */
  readonly plugin: string | null;
}

/** Whom to trust besides the lock file. */
export interface TrustPolicy {
  readonly pins: readonly TrustPin[];
  /** The file named with --trust, which alone decides: neither the lock file nor a registry adds to it. */
  readonly only: string | undefined;
}

/** Whose signature is looked at, and where it came from. */
export interface SignedPlugin {
  readonly slug: string;
  /** null for a file. */
  readonly registry: string | null;
  readonly publisher: string | null;
}

/** The pins that hold for a plugin. */
export function pinsFor(policy: TrustPolicy, plugin: SignedPlugin): readonly PublicKey[] {
  return policy.pins
    .filter(
      (pin) =>
        (pin.registry === null || pin.registry === plugin.registry) &&
        (pin.plugin === null ? pin.publisher === plugin.publisher : pin.plugin === plugin.slug),
    )
    .map(({ publicKey }) => decodePublicKeyPem(publicKey));
}

/** What a registry says of a publisher's keys, as its index has it. */
export interface PublisherKeys {
  readonly keys: readonly TrustedKey[];
  readonly rotations: readonly KeyRotation[];
}

const NOTHING_KNOWN: PublisherKeys = { keys: [], rotations: [] };

/** A plugin was another publisher's when it was installed. */
export interface ChangedHands {
  /** Keys of the new publisher that a pinned key of the old one names by a signature; undefined when nothing proves it. */
  readonly proven: readonly PublicKey[] | undefined;
}

/** How a key came to be trusted. */
export type TrustOrigin = 'pinned' | 'rotated' | 'transferred' | 'first-use';

/**
 * Chooses whose signature counts. Keys that were pinned at an earlier installation or by `keys trust` count alone,
 * and those that took their place by a statement that the old key signed itself; without any, those that the
 * registry offers are trusted, and pinned by the caller.
 *
 * @param change the plugin was another publisher's before: what was pinned for it then is not this one's, and only the
 *   keys that the old one names, or those that are pinned for other plugins of the new one, take its place
 * @param offered undefined when nobody offers keys whom one may believe: offline
 * @param known what the registry says of keys, believed or not: that one was revoked, say
 * @throws OpsError signature.key_changed when there are pins and none of them signed, signature.untrusted_key
 */
export function chooseTrust(
  envelope: Envelope,
  plugin: SignedPlugin,
  {
    lock,
    policy,
    offered,
    change,
  }: {
    readonly lock: Lock;
    readonly policy: TrustPolicy;
    readonly offered: readonly TrustedKey[] | undefined;
    readonly change?: ChangedHands | undefined;
  },
  known: PublisherKeys = NOTHING_KNOWN,
): { readonly trusted: readonly TrustedKey[]; readonly origin: TrustOrigin } {
  const given = pinsFor(policy, plugin);
  const others = change === undefined ? lock : new Map([...lock].filter(([slug]) => slug !== plugin.slug));
  const pins = policy.only === undefined ? [...pinnedKeys(others, plugin), ...given] : given;
  const facts = [...known.keys, ...(offered ?? [])];
  // What the registry knows about a trusted key (that it was revoked, say) still counts.
  const withFacts = (keys: readonly PublicKey[]): readonly TrustedKey[] =>
    keys.map((key) => facts.find((other) => other.key.keyId === key.keyId) ?? { key });
  if (pins.length === 0) {
    if (policy.only !== undefined) throw notInPolicy(plugin, policy.only);
    if (change?.proven !== undefined) return { trusted: withFacts(change.proven), origin: 'transferred' };
    if (offered === undefined) throw notPinned(plugin);
    return { trusted: offered, origin: 'first-use' };
  }
  const signers = envelope.signatures.map(({ keyid }) => keyid);
  const hasSigned = (keys: readonly PublicKey[]): boolean => keys.some(({ keyId }) => signers.includes(keyId));
  const isPinned = hasSigned(pins);
  const chain = isPinned ? pins : successors(pins, plugin, known);
  if (!hasSigned(chain)) throw otherKey(plugin, pins, signers, policy);
  return { trusted: withFacts(chain), origin: isPinned ? 'pinned' : 'rotated' };
}

function successors(
  pins: readonly PublicKey[],
  { publisher, registry }: SignedPlugin,
  { keys, rotations }: PublisherKeys,
): readonly PublicKey[] {
  if (publisher === null || registry === null) return pins;
  const accepted = rotations.map((one) => ({
    envelope: parseKeyEnvelope(one.envelope),
    acceptedAt: one.accepted_at,
  }));
  return followRotations(pins, accepted, { publisher, registry }, keys);
}

function otherKey(
  { slug, publisher }: SignedPlugin,
  pins: readonly PublicKey[],
  signers: readonly string[],
  policy: TrustPolicy,
): OpsError {
  const where = policy.only ?? 'ops-center.lock or by `ops-center keys trust`';
  const whose = publisher === null ? `--plugin ${slug}` : `--publisher ${publisher}`;
  return new OpsError('signature.key_changed', `${slug} is signed by another key than the one that is pinned`, {
    hint: `Ask the publisher why, by another way than the registry. The pin stands in ${where}. If the new key is right: \`ops-center keys trust add KEY.pub ${whose}\`.`,
    details: {
      pinned: [...new Set(pins.map((pin) => pin.keyId))].join(' '),
      signed_by: signers.map((keyid) => keyid.slice(0, 100)).join(' '),
    },
  });
}

function notInPolicy({ slug, publisher }: SignedPlugin, file: string): OpsError {
  return new OpsError(
    'signature.untrusted_key',
    `the trust file has no key for ${slug}${publisher === null ? '' : ` of ${publisher}`}`,
    { where: file, hint: 'Add the key of its publisher to the file, or install without --trust.' },
  );
}

function notPinned({ slug, publisher }: SignedPlugin): OpsError {
  const whose = publisher === null ? `--plugin ${slug}` : `--publisher ${publisher}`;
  return new OpsError(
    'signature.untrusted_key',
    `nothing says whose signature of ${slug} to trust, and offline nobody can be asked`,
    { hint: `Pin the key of its publisher first: \`ops-center keys trust add KEY.pub ${whose}\`.` },
  );
}

const MOST_PINS = 2000;

/** Reads the text of a trust file; `config.invalid` naming what is wrong with it. */
export function readTrust(text: string, where: string): readonly TrustPin[] {
  const invalid = (why: string): OpsError =>
    new OpsError('config.invalid', `the trust file cannot be used: ${why}`, {
      where,
      hint: '`ops-center keys trust` writes such files; docs/guides/installing.md describes them.',
    });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw invalid('it is not JSON');
  }
  if (!isRecord(parsed) || parsed['trustVersion'] !== 1) throw invalid('it has no "trustVersion": 1');
  const keys = parsed['keys'];
  if (!Array.isArray(keys) || Object.keys(parsed).length !== 2) throw invalid('it must have "keys" and nothing else');
  if (keys.length > MOST_PINS) throw invalid(`it has more than ${MOST_PINS} keys`);
  return keys.map((entry, index) => {
    const pin = readPin(entry);
    if (typeof pin === 'string') throw invalid(`entry ${index + 1} ${pin}`);
    return pin;
  });
}

/** A pin, or what is wrong with it. */
function readPin(entry: unknown): TrustPin | string {
  if (!isRecord(entry)) return 'is no object';
  const { keyId, publicKey, registry, publisher, plugin, ...rest } = entry;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) return `has the unknown field ${JSON.stringify(unknown.slice(0, 100))}`;
  if (registry !== null && (typeof registry !== 'string' || !isRegistryName(registry))) return 'names no registry';
  if (publisher !== null && !isName(publisher)) return 'names no publisher';
  if (plugin !== null && !isName(plugin)) return 'names no plugin';
  if ((publisher === null) === (plugin === null)) return 'must be for a publisher or for a plugin';
  if (typeof publicKey !== 'string' || typeof keyId !== 'string') return 'has no key';
  try {
    if (decodePublicKeyPem(publicKey).keyId !== keyId) return 'has a key under the id of another one';
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    return 'has a key that is none';
  }
  return { keyId, publicKey, registry, publisher, plugin };
}

/** The text of a trust file: sorted, so that it changes only where something changed. */
export function writeTrust(pins: readonly TrustPin[]): string {
  const order = ({ publisher, plugin, registry, keyId }: TrustPin): string =>
    [publisher ?? '', plugin ?? '', registry ?? '', keyId].join('\n');
  const keys = [...pins].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return `${JSON.stringify({ trustVersion: 1, keys }, null, 2)}\n`;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && isSlug(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
