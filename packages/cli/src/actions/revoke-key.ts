import { OpsError } from '@ops-center/manifest-schema';
import type { PublisherKey } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { readMoment } from '../publish/moment.js';
import { openPublisher } from '../publish/publisher.js';

export interface RevokeKeyRequest {
  /** The key id, or the beginning of it. */
  readonly keyId: string;
  readonly reason: 'superseded' | 'compromised';
  readonly since?: string | undefined;
  readonly publisher?: string | undefined;
  readonly yes: boolean;
}

export interface KeyRevoked {
  readonly registry: string;
  readonly publisher: string;
  readonly keyId: string;
  readonly label: string;
  readonly reason: 'superseded' | 'compromised';
  /** RFC 3339. */
  readonly revokedAt: string;
  /** What was accepted before stays good; null for none of it. Always null for a superseded key. */
  readonly compromisedSince: string | null;
  /** Keys of the organisation that may still sign. */
  readonly keysLeft: number;
}

const SHORTEST = 8;

/**
 * Revokes a registered key for ever. Asks first at a terminal.
 * @throws OpsError key.not_found, key.wrong_state, auth.*, usage.invalid
 */
export async function revokeKey(
  deps: Pick<Deps, 'connect' | 'now' | 'prompts'>,
  request: RevokeKeyRequest,
): Promise<KeyRevoked> {
  const { reason, since } = request;
  if (since !== undefined && reason !== 'compromised') {
    throw new OpsError('usage.invalid', '--since belongs to --reason compromised');
  }
  const moment = since === undefined ? undefined : readMoment('since', since, deps.now());
  const { connection, publisher } = await openPublisher(deps, request.publisher, 'keys:write');
  const { client, registry } = connection;
  const key = findKey((await client.publisherKeys(publisher)).data, request.keyId, publisher);
  await requireConsent(deps, request, key);
  const revoked = await client.revokeKey(publisher, key.key_id, {
    reason,
    ...(moment === undefined ? {} : { compromised_since: moment }),
  });
  const left = (await client.publisherKeys(publisher)).data.filter(({ revoked_at }) => revoked_at === undefined);
  return {
    registry,
    publisher,
    keyId: revoked.key_id,
    label: revoked.label,
    reason: revoked.revoked_reason ?? reason,
    revokedAt: revoked.revoked_at ?? deps.now().toISOString(),
    compromisedSince: revoked.compromised_since ?? null,
    keysLeft: left.length,
  };
}

function findKey(keys: readonly PublisherKey[], wanted: string, publisher: string): PublisherKey {
  const start = wanted.replace(/^SHA256:/, '');
  if (!/^[A-Za-z0-9+/]{1,43}$/.test(start) || start.length < SHORTEST) {
    throw new OpsError('usage.invalid', `a key is named by its id or at least the first ${SHORTEST} characters of it`, {
      hint: '`ops-center keys list` shows the ids.',
    });
  }
  const [found, ...others] = keys.filter(({ key_id }) => key_id.startsWith(`SHA256:${start}`));
  if (found === undefined)
    throw new OpsError('key.not_found', `${publisher} has no registered key ${wanted.slice(0, 60)}`);
  if (others.length > 0) throw new OpsError('usage.invalid', `several keys begin with ${start}; give more of the id`);
  return found;
}

async function requireConsent(
  deps: Pick<Deps, 'prompts'>,
  { yes, reason, since }: RevokeKeyRequest,
  key: PublisherKey,
): Promise<void> {
  if (yes || !deps.prompts.available) return;
  const effect =
    reason === 'superseded'
      ? 'it signs nothing new'
      : since === undefined
        ? 'nothing that it ever signed is trusted any more'
        : `what was published with it since ${since} is not trusted any more`;
  const question = {
    message: `Revoke ${key.key_id} (${key.label}) for ever? From now on ${effect}.`,
    instead: 'Give --yes.',
  };
  if (!(await deps.prompts.confirm(question))) {
    throw new OpsError('usage.missing_input', 'not revoked: nobody agreed', { hint: 'Nothing was changed.' });
  }
}
