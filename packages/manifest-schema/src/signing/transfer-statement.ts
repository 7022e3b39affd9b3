import { isSlug } from '../manifest/slug.js';
import { isVersion } from '../manifest/version.js';
import { OpsError } from '../errors/ops-error.js';
import { checkEnvelope, decodeField, type Envelope } from './envelope.js';
import { notSigned, requireContext, verifyAll, type KeyContext } from './key-envelope.js';
import {
  isStatedKey,
  KEY_PAYLOAD_TYPE,
  keyOfStatement,
  requireForm,
  stated,
  STATED,
  text,
  type Field,
  type Stated,
  type StatedKey,
} from './key-statement.js';
import { keyIdOf, type PublicKey } from './keys.js';
import { decodeCanonical, isRecord } from './statement.js';
import type { TrustedKey } from './verify.js';

const TRANSFER_TYPE = 'https://ops-center.dev/statements/plugin-transfer/v1';
const MAX_KEYS = 100;

/**
 * "This plugin is that organisation's from now on, and these are its keys", signed by a key of the organisation that
 * gives it away. The new keys stand in it: a registry that named them itself could name its own.
 */
export interface PluginTransfer extends Stated {
  readonly _type: typeof TRANSFER_TYPE;
  /** Id of the plugin. */
  readonly plugin: string;
  /** Slug of the organisation that gets it; `publisher` is the one that gives it. */
  readonly to: string;
  /** Keys of that organisation, by their ids. */
  readonly keys: readonly StatedKey[];
  /** The highest version that was published before: who has a higher one of the old publisher, sees an old statement. */
  readonly lastVersion: string;
}

export interface TransferFacts extends Omit<PluginTransfer, '_type' | 'keys' | 'expiresAt'> {
  readonly keys: readonly PublicKey[];
}

export interface VerifiedTransfer {
  readonly statement: PluginTransfer;
  readonly signer: TrustedKey;
  /** The keys that it names. */
  readonly keys: readonly PublicKey[];
}

const isTransferKeys = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 1 || value.length > MAX_KEYS) return false;
  const list = value as unknown[];
  return list.every((entry, at) => isStatedKey(entry) && (at === 0 || idOf(list[at - 1]) < idOf(entry)));
};

const { expiresAt: _never, ...ALWAYS } = STATED;
const TRANSFER = new Map<string, Field>(
  Object.entries({
    ...ALWAYS,
    plugin: { check: text(isSlug) },
    to: { check: text(isSlug) },
    keys: { check: isTransferKeys },
    lastVersion: { check: text(isVersion) },
  } satisfies Record<string, Field>),
);

/** Makes the statement that hands a plugin on; signature.statement_malformed for facts that no verifier takes. */
export function pluginTransferFor({ keys, ...facts }: TransferFacts): PluginTransfer {
  const named = new Map(keys.map((key) => [key.keyId, stated(key)]));
  const sorted = [...named.values()].sort((a, b) => (a.keyId < b.keyId ? -1 : 1));
  const statement: PluginTransfer = { ...facts, _type: TRANSFER_TYPE, keys: sorted };
  requireForm(statement, TRANSFER_TYPE, TRANSFER);
  return statement;
}

/** Reads the payload of a transfer; signature.statement_not_canonical, signature.statement_malformed. */
export function decodePluginTransfer(payload: Uint8Array): PluginTransfer {
  const value = decodeCanonical(payload);
  requireForm(value, TRANSFER_TYPE, TRANSFER);
  const statement = value as PluginTransfer;
  if (statement.to !== statement.publisher) return statement;
  throw new OpsError('signature.statement_malformed', 'an organisation cannot give a plugin to itself');
}

/**
 * Verifies that a plugin is handed on: signed by exactly one key, which is `known` and may sign the plugin. Whether the
 * key may still be used is for the caller: at the registry now, at a client when it was accepted.
 */
export function verifyPluginTransfer(
  envelope: Envelope,
  context: KeyContext & { readonly plugin: string },
  known: readonly TrustedKey[],
): VerifiedTransfer {
  const { payload, signatures } = checkEnvelope(envelope, KEY_PAYLOAD_TYPE);
  const bytes = decodeField(payload);
  const statement = decodePluginTransfer(bytes);
  requireContext(statement, context);
  if (statement.plugin !== context.plugin) {
    throw new OpsError(
      'signature.id_mismatch',
      `the statement hands ${statement.plugin} on, and not ${context.plugin}`,
    );
  }
  const keys = statement.keys.map(keyOfStatement);
  const [signature, ...others] = signatures;
  if (signature === undefined || others.length > 0) {
    throw new OpsError('signature.count', 'one key hands a plugin on, and signs alone');
  }
  const signer = known.find((one) => keyIdOf(one.key.bytes) === signature.keyid);
  if (signer === undefined) throw notSigned(signature.keyid.slice(0, 100), 'a key of the publisher that gives it');
  verifyAll(bytes, signatures, [signer.key]);
  if (signer.plugins !== undefined && !signer.plugins.includes(statement.plugin)) {
    throw new OpsError('signature.key_scope', `the key ${signature.keyid} may not sign ${statement.plugin}`);
  }
  return { statement, signer, keys };
}

function idOf(entry: unknown): string {
  return isRecord(entry) ? String(entry['keyId']) : '';
}
