import { decodePublicKeyPem, followTransfers, OpsError, parseKeyEnvelope } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import type { Lock, LockedPlugin } from './lock.js';
import type { RegistryRelease } from './releases.js';
import type { ChangedHands } from './trust.js';

/** A plugin that was installed from one publisher, of which a version of another one is to be installed. */
export interface PublisherChange extends ChangedHands {
  readonly slug: string;
  readonly version: string;
  readonly from: string;
  readonly to: string;
}

/** Whether a release is by another publisher than what is installed, and what proves that this is right. */
export function publisherChange(
  entry: LockedPlugin | undefined,
  release: RegistryRelease,
): PublisherChange | undefined {
  const { slug, version, publisher: to } = release;
  if (entry === undefined || entry.publisher === null || entry.publisher === to) return undefined;
  const keys = followTransfers(
    entry.keys.map(({ publicKey }) => decodePublicKeyPem(publicKey)),
    { plugin: slug, registry: release.registry, from: entry.publisher, to, installed: entry.version },
    release.transfers.map(({ envelope, accepted_at: acceptedAt }) => ({
      acceptedAt,
      envelope: envelope === undefined ? undefined : parseKeyEnvelope(envelope),
    })),
    (publisher) => {
      const { keys: facts, rotations } = release.keysOf(publisher);
      return {
        keys: facts,
        rotations: rotations.map((one) => ({
          envelope: parseKeyEnvelope(one.envelope),
          acceptedAt: one.accepted_at,
        })),
      };
    },
  );
  const signs = keys?.some(({ keyId }) => keyId === release.keyId) === true;
  return { slug, version, from: entry.publisher, to, proven: signs ? keys : undefined };
}

/**
 * Lets an installation go on when every change of a publisher is proven, or somebody says yes to it: a plugin never
 * silently becomes another's. `--yes` agrees to permissions, not to this.
 *
 * @throws OpsError signature.publisher_changed
 */
export async function requirePublishers(
  deps: Pick<Deps, 'prompts' | 'warn'>,
  lock: Lock,
  releases: readonly RegistryRelease[],
  isAccepted: boolean,
): Promise<void> {
  const changes = releases.flatMap((release) => publisherChange(lock.get(release.slug), release) ?? []);
  for (const change of changes.filter(({ proven }) => proven !== undefined)) {
    deps.warn(`${change.slug} was given by ${change.from} to ${change.to}: a pinned key of ${change.from} signed that`);
  }
  const unproven = changes.filter(({ proven }) => proven === undefined);
  if (unproven.length === 0 || isAccepted) return;
  const told = unproven.map(({ slug, from, to }) => `${slug} was installed from ${from}, now it belongs to ${to}`);
  const question = {
    message: `${told.join('\n')}\nNo key of the old publisher that is pinned says so. Trust the new one?`,
    instead: 'Give --accept-publisher-change.',
  };
  if (deps.prompts.available && (await deps.prompts.confirm(question))) return;
  throw new OpsError('signature.publisher_changed', told.join('; '), {
    details: { from: unproven.map(({ from }) => from).join(' '), to: unproven.map(({ to }) => to).join(' ') },
  });
}
