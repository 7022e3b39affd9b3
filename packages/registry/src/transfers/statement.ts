import {
  compareVersions,
  keyStatus,
  OpsError,
  parseKeyEnvelope,
  verifyPluginTransfer,
  type PluginTransfer,
} from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { trustedKeyOf } from '../publishers/read-keys.js';
import { findSigningKeys, holdSigningKey } from '../publishers/store.js';
import { findHighestVersion } from './store.js';

/** Who gives which plugin to whom. */
export interface Handing {
  readonly pluginId: string;
  readonly plugin: string;
  readonly fromId: string;
  readonly from: string;
  readonly toId: string;
  readonly to: string;
}

/**
 * Checks what is signed about handing a plugin on: by a key of its organisation that may sign it now, for this registry,
 * with keys that really are the other organisation's, up to the newest version.
 * @throws OpsError signature.*, key.wrong_state, transfer.changed, request.invalid
 */
export async function checkStatement(
  tx: Database,
  { config, now }: Pick<Deps, 'config' | 'now'>,
  handing: Handing,
  source: string,
): Promise<PluginTransfer> {
  const { plugin, from, to, toId, fromId } = handing;
  const envelope = parseKeyEnvelope(source);
  const known = (await findSigningKeys(tx, fromId)).map(trustedKeyOf);
  const context = { plugin, publisher: from, registry: config.publicUrl };
  const { statement, signer, keys } = verifyPluginTransfer(envelope, context, known);
  if (statement.to !== to) {
    throw new OpsError(
      'signature.publisher_mismatch',
      `the statement gives ${plugin} to ${statement.to}, not to ${to}`,
    );
  }
  requireUsable(signer.key.keyId, keyStatus(signer, now().toISOString()));
  const theirs = new Set((await findSigningKeys(tx, toId)).map(({ keyId }) => keyId));
  const stranger = keys.find(({ keyId }) => !theirs.has(keyId));
  if (stranger !== undefined) {
    throw new OpsError(
      'signature.publisher_mismatch',
      `the statement names ${stranger.keyId}, which is no key of ${to}`,
    );
  }
  await requireNewest(tx, handing, statement);
  return statement;
}

/**
 * Asks again when the offer is accepted, holding the key: clients follow a statement only by a key that was good then,
 * and up to the version that it names.
 * @throws OpsError transfer.changed
 */
export async function recheckStatement(
  tx: Database,
  deps: Pick<Deps, 'config' | 'now'>,
  handing: Handing,
  source: string,
): Promise<void> {
  try {
    await checkStatement(tx, deps, handing, source);
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    throw new OpsError('transfer.changed', `what was signed when ${handing.plugin} was offered is not so any more`, {
      cause: error,
      details: { why: error.code, message: error.message },
    });
  }
}

/** The key that signed; it stays as it is until the transaction ends. Keys are held before plugins, everywhere. */
export async function holdSigner(tx: Database, source: string): Promise<void> {
  const [signature] = parseKeyEnvelope(source).signatures;
  if (signature !== undefined) await holdSigningKey(tx, signature.keyid);
}

async function requireNewest(
  tx: Database,
  { pluginId, plugin }: Handing,
  { lastVersion }: PluginTransfer,
): Promise<void> {
  const highest = await findHighestVersion(tx, pluginId);
  if (highest !== undefined && compareVersions(highest, lastVersion) === 0) return;
  throw new OpsError(
    'transfer.changed',
    highest === undefined
      ? `${plugin} has no published version: nobody has it, and nothing need be signed`
      : `the highest version of ${plugin} is ${highest}, and the statement is about ${lastVersion}`,
    { details: { highest: highest ?? 'none', stated: lastVersion } },
  );
}

function requireUsable(keyId: string, status: ReturnType<typeof keyStatus>): void {
  if (status === 'valid') return;
  throw new OpsError('key.wrong_state', `the key ${keyId} is ${status}: it can hand nothing on`, {
    details: { status },
  });
}
