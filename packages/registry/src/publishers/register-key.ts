import {
  encodePublicKeyPem,
  OpsError,
  parseKeyEnvelope,
  verifyKeyRegistration,
  type VerifiedRegistration,
} from '@ops-center/manifest-schema';
import type { RegisteredKey } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { useChallenge } from './challenge.js';
import { ownKeyOf, trustedAmong } from './read-keys.js';
import { findSigningKey, findSigningKeys, insertSigningKey, lockPublisher, type SigningKeyRow } from './store.js';

export interface StatementOrder {
  /** Slug of the organisation. */
  readonly publisher: string;
  /** A key statement in its DSSE envelope, as JSON text. */
  readonly envelope: string;
  readonly requestId: string;
}

/** Lists of keys go out with every index; nobody works with this many. */
export const MAX_KEYS = 100;

/**
 * Registers a key that has signed the registry's challenge. All that it may do stands in the signed statement. A key
 * that another one vouches for counts at once, as does the first; others wait as long as the registry's setting says.
 * The same statement again gives the same answer.
 * @throws OpsError auth.forbidden, signature.*, key.unusable, key.challenge_invalid, key.exists, key.taken, policy.limit_reached
 */
export async function registerKey(
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
    const now = deps.now();
    const context = { publisher, registry: deps.config.publicUrl };
    const verified = verifyKeyRegistration(envelope, context, trustedAmong(known, envelope), now.toISOString());
    const { key, statement, cosignedBy } = verified;
    const cosigned = cosignedBy !== undefined;
    const registration = JSON.stringify(envelope);
    const existing = known.find(({ keyId }) => keyId === key.keyId);
    if (existing !== undefined) {
      if (existing.registration !== registration) throw keyExists(key.keyId);
      return { result: { key: ownKeyOf(existing), cosigned }, isNew: false };
    }
    await useChallenge(tx, now, { nonce: statement.nonce, organisationId, userId: actor.userId });
    requireRoom(known);
    const waits = known.length > 0 && !cosigned;
    await insertKey(tx, deps, actor, { organisationId, now, registration, verified, waits });
    const row = await readOwnKey(tx, key.keyId);
    await recordAudit(tx, deps, {
      action: 'key.register',
      actor,
      subjectType: 'signing_key',
      subjectId: key.keyId,
      organisationId,
      details: {
        label: row.label,
        not_before: row.notBefore.toISOString(),
        expires_at: row.expiresAt?.toISOString() ?? null,
        plugins: row.plugins?.join(' ') ?? null,
        cosigned_by: cosignedBy ?? null,
      },
      requestId,
    });
    return { result: { key: ownKeyOf(row), cosigned }, isNew: true };
  });
}

async function insertKey(
  tx: Database,
  deps: Pick<Deps, 'config' | 'newId'>,
  actor: Actor,
  wanted: {
    readonly organisationId: string;
    readonly now: Date;
    readonly registration: string;
    readonly verified: VerifiedRegistration;
    readonly waits: boolean;
  },
): Promise<void> {
  const { organisationId, now, registration, waits } = wanted;
  const { key, statement } = wanted.verified;
  const earliest = new Date(now.getTime() + (waits ? deps.config.keyWaitMs : 0));
  const asked = statement.notBefore === undefined ? earliest : new Date(statement.notBefore);
  const notBefore = asked > earliest ? asked : earliest;
  const expiresAt = statement.expiresAt === undefined ? null : new Date(statement.expiresAt);
  requireSpan(notBefore, expiresAt);
  const isNew = await insertSigningKey(tx, {
    id: deps.newId(),
    organisationId,
    keyId: key.keyId,
    publicKey: encodePublicKeyPem(key),
    label: statement.label,
    notBefore,
    expiresAt,
    plugins: statement.plugins === undefined ? null : [...statement.plugins],
    registration,
    createdBy: actor.userId,
    createdAt: now,
  });
  if (!isNew) throw new OpsError('key.taken', 'this key is registered for another publisher');
}

/** @throws OpsError policy.limit_reached */
export function requireRoom(known: readonly SigningKeyRow[]): void {
  if (known.length < MAX_KEYS) return;
  throw new OpsError('policy.limit_reached', `an organisation may have ${MAX_KEYS} keys, revoked ones counted`);
}

/** @throws OpsError request.invalid for a key that would end before it counts */
export function requireSpan(notBefore: Date, expiresAt: Date | null): void {
  if (expiresAt === null || expiresAt > notBefore) return;
  throw new OpsError('request.invalid', `the key would end before it counts: ${notBefore.toISOString()}`);
}

/** A key that the same transaction has just written. */
export async function readOwnKey(tx: Database, keyId: string): Promise<SigningKeyRow> {
  const row = await findSigningKey(tx, keyId);
  if (row === undefined) throw new Error('a key that was just written is not there');
  return row;
}

export function keyExists(keyId: string): OpsError {
  return new OpsError('key.exists', `the key ${keyId} is registered already`);
}
