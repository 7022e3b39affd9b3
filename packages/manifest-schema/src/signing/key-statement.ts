import { OpsError } from '../errors/ops-error.js';
import { isSlug } from '../manifest/slug.js';
import { decodeCanonicalBase64, encodeBase64 } from './base64.js';
import { canonicalJson } from './canonical-json.js';
import { readInstant } from './instant.js';
import { bytesOfSpki, publicKeyFromBytes, spkiOf, type PublicKey } from './keys.js';
import { decodeCanonical, hasExactKeys, isRecord, isRegistryName } from './statement.js';

/** Another type than that of releases: neither can ever be taken for the other. */
export const KEY_PAYLOAD_TYPE = 'application/vnd.ops-center.key-statement+json';
const REGISTRATION_TYPE = 'https://ops-center.dev/statements/key-registration/v1';
const ROTATION_TYPE = 'https://ops-center.dev/statements/key-rotation/v1';
export const MAX_KEY_PLUGINS = 100;
const MAX_LABEL = 100;

/** A public key inside a statement. */
export interface StatedKey {
  readonly keyId: string;
  /** Base64 of the SPKI DER. */
  readonly publicKey: string;
}

/** What all these statements say: for whom, where, and in answer to which challenge. */
export interface Stated {
  /** Slug of the organisation. */
  readonly publisher: string;
  /** Origin and base path of the registry, as it names itself. */
  readonly registry: string;
  /** The registry's challenge: proves that the key was in hand now. */
  readonly nonce: string;
  /** RFC 3339 in UTC; when the key ends. */
  readonly expiresAt?: string;
  /** RFC 3339 in UTC. What the signer claims. */
  readonly signedAt: string;
}

/** "This key shall sign for this publisher", signed by the key itself, and by an older one to count at once. */
export interface KeyRegistration extends Stated {
  readonly _type: typeof REGISTRATION_TYPE;
  readonly key: StatedKey;
  readonly label: string;
  readonly notBefore?: string;
  /** Ids of the only plugins that it may sign, sorted. */
  readonly plugins?: readonly string[];
}

/** "This key takes the place of that one", signed by both. */
export interface KeyRotation extends Stated {
  readonly _type: typeof ROTATION_TYPE;
  /** Id of the key that goes. */
  readonly oldKey: string;
  readonly newKey: StatedKey;
}

export interface KeyFacts extends Omit<KeyRegistration, '_type' | 'key'> {
  readonly key: PublicKey;
}

export interface RotationFacts extends Omit<KeyRotation, '_type' | 'newKey'> {
  readonly newKey: PublicKey;
}

/** Makes the statement that registers a key; signature.statement_malformed for facts that no verifier takes. */
export function keyRegistrationFor({ key, plugins, ...facts }: KeyFacts): KeyRegistration {
  const sorted = plugins === undefined ? undefined : [...new Set(plugins)].sort();
  const statement: KeyRegistration = {
    ...facts,
    ...(sorted === undefined ? {} : { plugins: sorted }),
    _type: REGISTRATION_TYPE,
    key: stated(key),
  };
  requireForm(statement, REGISTRATION_TYPE, REGISTRATION);
  return statement;
}

/** Makes the statement that replaces a key; signature.statement_malformed for facts that no verifier takes. */
export function keyRotationFor({ newKey, ...facts }: RotationFacts): KeyRotation {
  const statement: KeyRotation = { ...facts, _type: ROTATION_TYPE, newKey: stated(newKey) };
  requireForm(statement, ROTATION_TYPE, ROTATION);
  return statement;
}

/** Canonical JSON in UTF-8. */
export function encodeKeyStatement(statement: Stated): Uint8Array {
  const text = canonicalJson(statement);
  if (text === undefined) throw new TypeError('a statement is always plain JSON');
  return new TextEncoder().encode(text);
}

/** Reads the payload of a registration; signature.statement_not_canonical, signature.statement_malformed. */
export function decodeKeyRegistration(payload: Uint8Array): KeyRegistration {
  const value = decodeCanonical(payload);
  requireForm(value, REGISTRATION_TYPE, REGISTRATION);
  return value as KeyRegistration;
}

/** Reads the payload of a rotation; signature.statement_not_canonical, signature.statement_malformed. */
export function decodeKeyRotation(payload: Uint8Array): KeyRotation {
  const value = decodeCanonical(payload);
  requireForm(value, ROTATION_TYPE, ROTATION);
  return value as KeyRotation;
}

/** The key that a statement holds, with all checks of a public key; key.unusable for one that nobody may trust. */
export function keyOfStatement({ publicKey, keyId }: StatedKey): PublicKey {
  const der = decodeCanonicalBase64(publicKey);
  const bytes = der === undefined ? undefined : bytesOfSpki(der);
  if (bytes === undefined) throw malformed('the public key');
  const key = publicKeyFromBytes(bytes);
  if (key.keyId !== keyId) throw malformed('the key id, which is another key');
  return key;
}

export function stated({ keyId, bytes }: PublicKey): StatedKey {
  return { keyId, publicKey: encodeBase64(spkiOf(bytes)) };
}

type Check = (value: unknown) => boolean;
export interface Field {
  readonly check: Check;
  readonly optional?: true;
}

export const text =
  (check: (value: string) => boolean): Check =>
  (value) =>
    typeof value === 'string' && check(value);
const isInstant = text((value) => Number.isFinite(readInstant(value)));
const isKeyId = text((value) => /^SHA256:[A-Za-z0-9+/]{43}$/.test(value));
export const isStatedKey: Check = (value) =>
  hasExactKeys(value, ['keyId', 'publicKey']) && isKeyId(value.keyId) && typeof value.publicKey === 'string';
// What a terminal would obey or hide has no place in a label.
const LABEL = /^[^\p{C}\p{Zl}\p{Zp}]+$/u;

export const STATED: Readonly<Record<string, Field>> = {
  publisher: { check: text(isSlug) },
  registry: { check: text((value) => value !== '*' && isRegistryName(value)) },
  nonce: { check: text((value) => /^[A-Za-z0-9_-]{43}$/.test(value)) },
  expiresAt: { check: isInstant, optional: true },
  signedAt: { check: isInstant },
};
const REGISTRATION = new Map<string, Field>(
  Object.entries({
    ...STATED,
    key: { check: isStatedKey },
    label: { check: text((value) => LABEL.test(value) && value.length <= MAX_LABEL) },
    notBefore: { check: isInstant, optional: true },
    plugins: { check: isPluginList, optional: true },
  } satisfies Record<string, Field>),
);
const ROTATION = new Map<string, Field>(
  Object.entries({
    ...STATED,
    oldKey: { check: isKeyId },
    newKey: { check: isStatedKey },
  } satisfies Record<string, Field>),
);

function isPluginList(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1 || value.length > MAX_KEY_PLUGINS) return false;
  const list = value as unknown[];
  return list.every((slug, at) => {
    const before = list[at - 1];
    return typeof slug === 'string' && isSlug(slug) && (typeof before !== 'string' || before < slug);
  });
}

export function requireForm(value: unknown, type: string, fields: ReadonlyMap<string, Field>): void {
  if (!isRecord(value)) throw malformed('its form');
  if (value['_type'] !== type) throw malformed('_type');
  for (const [name, inner] of Object.entries(value)) {
    if (name !== '_type' && fields.get(name)?.check(inner) !== true) throw malformed(name.slice(0, 100));
  }
  for (const [name, { optional }] of fields) {
    if (optional !== true && !Object.hasOwn(value, name)) throw malformed(`${name} is missing`);
  }
}

function malformed(what: string): OpsError {
  return new OpsError('signature.statement_malformed', `the key statement is not usable: ${what}`, {
    hint: 'Run the command of `ops-center keys` that made it again.',
  });
}
