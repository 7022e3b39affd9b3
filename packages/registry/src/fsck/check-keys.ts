import {
  decodePublicKeyPem,
  OpsError,
  parseKeyEnvelope,
  verifyKeyRotation,
  verifyPluginTransfer,
} from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import { readKeyRows, readRotationRows, readTransferRows } from './store.js';

export interface KeyFault {
  readonly keyId: string;
  readonly message: string;
}

/** Keys that are stored under the id of another, and statements about keys that are not signed as they must be. */
export async function findKeyFaults(db: Database): Promise<readonly KeyFault[]> {
  const faults: KeyFault[] = [];
  for (const { keyId, publicKey } of await readKeyRows(db)) {
    const message = messageOf(() => {
      if (decodePublicKeyPem(publicKey).keyId !== keyId)
        throw new OpsError('key.unusable', 'it is stored as another key');
    });
    if (message !== undefined) faults.push({ keyId, message });
  }
  for (const { oldKeyId, newKeyId, oldKey, envelope: source, publisher } of await readRotationRows(db)) {
    const message = messageOf(() => {
      const envelope = parseKeyEnvelope(source);
      // The address of this registry may have changed since: the statement is held against the one it was made for.
      const registry = registryOf(envelope.payload);
      const known = [{ key: decodePublicKeyPem(oldKey), publisher }];
      const { statement, newKey } = verifyKeyRotation(envelope, { publisher, registry }, known);
      if (statement.oldKey !== oldKeyId || newKey.keyId !== newKeyId) {
        throw new OpsError('signature.statement_malformed', 'the signed rotation is of other keys');
      }
    });
    if (message !== undefined) faults.push({ keyId: newKeyId, message });
  }
  for (const { plugin, publisher, envelope: source, keys } of await readTransferRows(db)) {
    const message = messageOf(() => {
      const envelope = parseKeyEnvelope(source);
      const known = keys.map((key) => ({ key: decodePublicKeyPem(key), publisher }));
      verifyPluginTransfer(envelope, { plugin, publisher, registry: registryOf(envelope.payload) }, known);
    });
    if (message !== undefined) faults.push({ keyId: signerOf(source), message: `${plugin} was handed on: ${message}` });
  }
  return faults;
}

function signerOf(source: string): string {
  try {
    return parseKeyEnvelope(source).signatures[0]?.keyid ?? 'nobody';
  } catch {
    return 'nobody';
  }
}

function registryOf(payload: string): string {
  const signed = JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as { registry?: unknown } | null;
  if (typeof signed?.registry === 'string') return signed.registry;
  throw new OpsError('signature.statement_malformed', 'the signed rotation names no registry');
}

function messageOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof OpsError || error instanceof SyntaxError) return error.message;
    throw error;
  }
}
