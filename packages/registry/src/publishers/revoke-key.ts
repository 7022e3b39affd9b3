import { OpsError } from '@ops-center/manifest-schema';
import type { PublisherKey, RevokeKeyRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { keyIdOfFingerprint, ownKeyOf } from './read-keys.js';
import { readOwnKey } from './register-key.js';
import { findSigningKey, lockPublisher, writeRevocation, type Revocation, type SigningKeyRow } from './store.js';

export interface RevokeOrder {
  readonly publisher: string;
  readonly fingerprint: string;
  readonly request: RevokeKeyRequest;
  readonly requestId: string;
}

/**
 * Revokes a key, for ever: it signs nothing new from now on. What a superseded key signed stays good; of a compromised
 * one only what the registry took before `compromised_since`. A superseded key may be found to be compromised later,
 * and since earlier; never the other way round. Asking for what is so already changes nothing.
 * @throws OpsError auth.forbidden, key.not_found, key.wrong_state, request.invalid
 */
export async function revokeKey(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { publisher, fingerprint, request, requestId }: RevokeOrder,
): Promise<PublisherKey> {
  requireScope(actor, 'keys:write', publisher);
  const { organisationId } = membershipOf(actor, publisher);
  const keyId = keyIdOfFingerprint(fingerprint);
  const now = deps.now();
  const since = readSince(request, now);
  return await deps.db.transaction(async (tx) => {
    await lockPublisher(tx, organisationId);
    const row = await findSigningKey(tx, keyId);
    if (row?.organisationId !== organisationId) {
      throw new OpsError('key.not_found', `${publisher} has no key ${keyId}`);
    }
    const revocation = decide(row, { reason: request.reason, since }, now);
    if (revocation === undefined) return ownKeyOf(row);
    await writeRevocation(tx, keyId, revocation);
    await recordAudit(tx, deps, {
      action: 'key.revoke',
      actor,
      subjectType: 'signing_key',
      subjectId: keyId,
      organisationId,
      details: { reason: revocation.revokedReason, compromised_since: since?.toISOString() ?? null },
      requestId,
    });
    return ownKeyOf(await readOwnKey(tx, keyId));
  });
}

function readSince({ reason, compromised_since: text }: RevokeKeyRequest, now: Date): Date | null {
  if (text === undefined) return null;
  const since = new Date(text);
  if (Number.isNaN(since.getTime())) throw new OpsError('request.invalid', 'compromised_since is no time');
  if (reason !== 'compromised') {
    throw new OpsError('request.invalid', 'compromised_since belongs to the reason compromised');
  }
  if (since > now) throw new OpsError('request.invalid', 'compromised_since lies in the future');
  return since;
}

/** What to write, or undefined when it is so already. Trust is only ever taken away. */
function decide(
  row: SigningKeyRow,
  wanted: { readonly reason: RevokeKeyRequest['reason']; readonly since: Date | null },
  now: Date,
): Revocation | undefined {
  const { reason, since } = wanted;
  const revocation = { revokedAt: row.revokedAt ?? now, revokedReason: reason, compromisedSince: since };
  if (row.revokedReason === null) return revocation;
  if (row.revokedReason === 'superseded') return reason === 'superseded' ? undefined : revocation;
  if (reason === 'superseded') throw wrongState(row, 'it cannot become merely superseded');
  const [before, after] = [row.compromisedSince?.getTime() ?? 0, since?.getTime() ?? 0];
  if (after > before) throw wrongState(row, 'the time since when can only be moved back');
  return after === before ? undefined : revocation;
}

function wrongState({ keyId, compromisedSince }: SigningKeyRow, why: string): OpsError {
  return new OpsError('key.wrong_state', `the key ${keyId} is compromised: ${why}`, {
    details: { compromised_since: compromisedSince?.toISOString() ?? 'ever' },
  });
}
