import {
  encodePublicKeyPem,
  keyStatus,
  OpsError,
  parseKeyEnvelope,
  verifyKeyRotation,
} from '@ops-center/manifest-schema';
import type { RegisteredKey } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { useChallenge } from './challenge.js';
import { ownKeyOf, rotationOf, trustedAmong, trustedKeyOf } from './read-keys.js';
import { keyExists, readOwnKey, requireRoom, requireSpan, type StatementOrder } from './register-key.js';
import {
  findRotations,
  findSigningKeys,
  insertRotation,
  insertSigningKey,
  lockPublisher,
  writeRevocation,
  type SigningKeyRow,
} from './store.js';

/**
 * Lets a new key take the place of an old one, by a statement that both signed. The new one counts at once, under the
 * old one's label and for the same plugins; the old one is superseded. The statement is given out with the keys, so
 * that clients that trust the old key follow it. The same two keys again give the same answer.
 * @throws OpsError auth.forbidden, signature.*, key.unusable, key.challenge_invalid, key.wrong_state, key.exists, key.taken
 */
export async function rotateKey(
  deps: Pick<Deps, 'db' | 'config' | 'now' | 'newId'>,
  actor: Actor,
  { publisher, envelope: source, requestId }: StatementOrder,
): Promise<{ result: RegisteredKey; isNew: boolean }> {
  requireScope(actor, 'keys:write', publisher);
  const { organisationId } = membershipOf(actor, publisher);
  const envelope = parseKeyEnvelope(source);
  return await deps.db.transaction(async (tx) => {
    await lockPublisher(tx, organisationId);
    const known = await findSigningKeys(tx, organisationId);
    const context = { publisher, registry: deps.config.publicUrl };
    const { statement, newKey } = verifyKeyRotation(envelope, context, trustedAmong(known, envelope));
    const oldKeyId = statement.oldKey;
    const done = (await findRotations(tx, organisationId)).find((one) => one.newKeyId === newKey.keyId);
    if (done?.oldKeyId === oldKeyId) {
      const row = await readOwnKey(tx, newKey.keyId);
      return { result: { key: ownKeyOf(row), rotation: rotationOf(done), cosigned: true }, isNew: false };
    }
    const now = deps.now();
    const old = requireValid(known, oldKeyId, now);
    if (known.some(({ keyId }) => keyId === newKey.keyId)) throw keyExists(newKey.keyId);
    await useChallenge(tx, now, { nonce: statement.nonce, organisationId, userId: actor.userId });
    requireRoom(known);
    const expiresAt = statement.expiresAt === undefined ? null : new Date(statement.expiresAt);
    requireSpan(now, expiresAt);
    const isNew = await insertSigningKey(tx, {
      id: deps.newId(),
      organisationId,
      keyId: newKey.keyId,
      publicKey: encodePublicKeyPem(newKey),
      label: old.label,
      notBefore: now,
      expiresAt,
      plugins: old.plugins,
      createdBy: actor.userId,
      createdAt: now,
    });
    if (!isNew) throw new OpsError('key.taken', 'this key is registered for another publisher');
    const rotation = {
      id: deps.newId(),
      organisationId,
      oldKeyId,
      newKeyId: newKey.keyId,
      envelope: JSON.stringify(envelope),
      acceptedAt: now,
      acceptedBy: actor.userId,
    };
    await insertRotation(tx, rotation);
    await writeRevocation(tx, oldKeyId, { revokedAt: now, revokedReason: 'superseded', compromisedSince: null });
    const row = await readOwnKey(tx, newKey.keyId);
    await recordAudit(tx, deps, {
      action: 'key.rotate',
      actor,
      subjectType: 'signing_key',
      subjectId: newKey.keyId,
      organisationId,
      details: { old_key_id: oldKeyId, expires_at: expiresAt?.toISOString() ?? null },
      requestId,
    });
    return { result: { key: ownKeyOf(row), rotation: rotationOf(rotation), cosigned: true }, isNew: true };
  });
}

function requireValid(known: readonly SigningKeyRow[], keyId: string, now: Date): SigningKeyRow {
  const row = known.find((one) => one.keyId === keyId);
  if (row === undefined) throw new Error('a rotation is verified with the known keys');
  const status = keyStatus(trustedKeyOf(row), now.toISOString());
  if (status === 'valid') return row;
  throw new OpsError('key.wrong_state', `the key ${keyId} is ${status}: it can pass nothing on`, {
    hint: 'Register the new key instead; clients that trust the old one must then be told by other means.',
    details: { status },
  });
}
