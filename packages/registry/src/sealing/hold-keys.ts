import { OpsError } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { keyHint } from '../installations/encryption-keys.js';
import type { SecretBox } from '../installations/secret-box.js';
import { addKey, deleteKeysExcept, lockKeys, markForgotten, readKnownKeys, type KnownKey } from './key-store.js';
import { countSealed, type SealedCount } from './store.js';

const PROBE = 'the key of this registry';

/** A key with which secrets are sealed already, and without which no server may start; undefined: there is none. */
export async function findNeededKey(db: Database): Promise<string | undefined> {
  const known = await readKnownKeys(db);
  const inUse = known.findLast(({ probe }) => probe !== null);
  if (inUse !== undefined) return inUse.keyId;
  const forgotten = forgottenOf(known);
  return (await countSealed(db)).find(({ keyId }) => !forgotten.has(keyId))?.keyId;
}

/**
 * Makes sure that this server has every key with which others seal, and adds its own to them. Servers with different
 * keys could not read what the other sealed, and would find out when it is too late.
 * @throws OpsError `config.invalid` when it lacks one
 */
export async function holdKeys({ db, secrets, now }: Pick<Deps, 'db' | 'secrets' | 'now'>): Promise<void> {
  await db.transaction(async (tx) => {
    await lockKeys(tx);
    const known = await readKnownKeys(tx);
    const inUse = known.filter(({ probe }) => probe !== null);
    // A registry of an older version, which kept no list: what is sealed tells.
    const sealing = inUse.length === 0 ? await countSealed(tx) : [];
    const forgotten = forgottenOf(known);
    const lacking = [
      ...inUse.filter((key) => !opens(secrets, key)).map(({ keyId }) => keyId),
      ...sealing.map(({ keyId }) => keyId).filter((keyId) => !secrets.keyIds.includes(keyId) && !forgotten.has(keyId)),
    ];
    const [first] = lacking;
    if (first !== undefined) throw lacksKey(secrets, first);
    const [own] = secrets.keyIds;
    // One that was thought to be lost and was found counts again.
    const sealedByOwn = [...sealing.map(({ keyId }) => keyId), ...forgotten].filter((id) =>
      secrets.keyIds.includes(id),
    );
    const used = new Set([own, ...sealedByOwn]);
    for (const keyId of used) {
      if (inUse.some((key) => key.keyId === keyId)) continue;
      await addKey(tx, { keyId, probe: secrets.sealWith(keyId, PROBE, keyId), addedAt: now() });
    }
  });
}

/** After nothing is sealed with older keys any more, servers may start without them. */
export async function releaseOldKeys({ db, secrets }: Pick<Deps, 'db' | 'secrets'>): Promise<void> {
  await db.transaction(async (tx) => {
    await lockKeys(tx);
    const sealing = await countSealed(tx);
    await deleteKeysExcept(tx, [secrets.keyIds[0], ...sealing.map(({ keyId }) => keyId)]);
  });
}

/** What needs which key, after rows came from a backup. Keys with which nothing is sealed are needed by nobody. */
export async function settleRestoredKeys(db: Database): Promise<readonly SealedCount[]> {
  return await db.transaction(async (tx) => {
    await lockKeys(tx);
    const sealing = await countSealed(tx);
    await deleteKeysExcept(
      tx,
      sealing.map(({ keyId }) => keyId),
    );
    const forgotten = forgottenOf(await readKnownKeys(tx));
    return sealing.filter(({ keyId }) => !forgotten.has(keyId));
  });
}

/**
 * The operator's word that a key is lost for good: servers start without it, and what it sealed stays unreadable.
 * @returns what that is
 * @throws OpsError `usage.invalid` when nothing is known of such a key
 */
export async function forgetKey(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  keyId: string,
): Promise<readonly SealedCount[]> {
  return await deps.db.transaction(async (tx) => {
    await lockKeys(tx);
    const known = await readKnownKeys(tx);
    const lost = (await countSealed(tx)).filter((one) => one.keyId === keyId);
    if (lost.length === 0 && !known.some((key) => key.keyId === keyId)) {
      throw new OpsError('usage.invalid', `this registry knows no encryption key ${keyId}`, {
        hint: 'The failure of "serve" names the key.',
      });
    }
    await markForgotten(tx, keyId, deps.now());
    await recordAudit(tx, deps, {
      action: 'encryption_key.forget',
      actor: 'operator',
      subjectType: 'registry',
      subjectId: keyId,
      details: { rows_lost: lost.reduce((sum, { rows }) => sum + rows, 0) },
    });
    return lost;
  });
}

function forgottenOf(known: readonly KnownKey[]): ReadonlySet<string> {
  return new Set(known.filter(({ probe }) => probe === null).map(({ keyId }) => keyId));
}

function opens(secrets: SecretBox, { keyId, probe }: KnownKey): boolean {
  try {
    return secrets.open(probe ?? '', keyId) === PROBE;
  } catch {
    return false;
  }
}

function lacksKey({ keyIds }: SecretBox, keyId: string): OpsError {
  return new OpsError(
    'config.invalid',
    `this registry seals secrets with the encryption key ${keyId}, and this server has ${keyIds.join(', ')}`,
    { hint: keyHint(keyId) },
  );
}
