import { createHash, randomBytes } from 'node:crypto';
import { OpsError } from '@ops-center/manifest-schema';
import type { KeyChallenge } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { countChallenges, insertChallenge, lockPublisher, takeChallenge } from './store.js';

const MINUTES = 5;
const MAX_OPEN = 100;

/**
 * Gives out a nonce for a key to sign: proof that whoever registers a key has it in hand now.
 * @throws OpsError auth.forbidden, policy.limit_reached when too many are open
 */
export async function giveChallenge(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { publisher, requestId }: { readonly publisher: string; readonly requestId: string },
): Promise<KeyChallenge> {
  requireScope(actor, 'keys:write', publisher);
  const { organisationId } = membershipOf(actor, publisher);
  const nonce = randomBytes(32).toString('base64url');
  const now = deps.now();
  const expiresAt = new Date(now.getTime() + MINUTES * 60_000);
  await deps.db.transaction(async (tx) => {
    await lockPublisher(tx, organisationId);
    if ((await countChallenges(tx, organisationId, now)) >= MAX_OPEN) {
      throw new OpsError('policy.limit_reached', `${publisher} has ${MAX_OPEN} open challenges`, {
        hint: `Each ends after ${MINUTES} minutes.`,
      });
    }
    await insertChallenge(tx, { nonceSha256: hash(nonce), organisationId, userId: actor.userId, expiresAt }, now);
    await recordAudit(tx, deps, {
      action: 'key.challenge',
      actor,
      subjectType: 'organisation',
      subjectId: organisationId,
      organisationId,
      requestId,
    });
  });
  return { nonce, expires_at: expiresAt.toISOString() };
}

/**
 * Uses a signed nonce up, inside the transaction of the change that it is for.
 * @throws OpsError key.challenge_invalid
 */
export async function useChallenge(
  tx: Database,
  now: Date,
  {
    nonce,
    organisationId,
    userId,
  }: { readonly nonce: string; readonly organisationId: string; readonly userId: string },
): Promise<void> {
  if (await takeChallenge(tx, { nonceSha256: hash(nonce), organisationId, userId }, now)) return;
  throw new OpsError('key.challenge_invalid', 'the signed challenge is not one that is open for you');
}

function hash(nonce: string): string {
  return createHash('sha256').update(nonce).digest('hex');
}
