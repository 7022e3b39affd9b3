import { decodePublicKeyPem, OpsError, type PublicKey } from '@ops-center/manifest-schema';
import type { PluginIndex } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import { requireWritable } from '../maintenance/read-only.js';
import { findSigningKeys } from '../publishers/store.js';
import type { Proposal } from '../tables/upstream.js';
import { followIndex } from './follow.js';
import { publisherHeldHere } from './record-mirrored.js';
import { refusal } from './refusal.js';
import { requireSoundIndex } from './sound-index.js';
import { findMirroredPublisher, findPin, lockPin, writePin, type Pin, type PinChange } from './store.js';
import type { MirrorDeps } from './offered.js';
import { takeVersions, type Taken } from './take-versions.js';
import { decideTrust, type NameTrust } from './trust.js';
import type { Upstream } from './upstream.js';

type RefreshDeps = MirrorDeps & { readonly upstream: Upstream };

/**
 * Looks a name up at the other registry, and brings what is here to what is there, as far as it can be proven and an
 * administrator's pins allow it. A name that is not there changes nothing.
 * @throws OpsError upstream.* when nothing of the name can be offered, or it could not be asked; registry.read_only
 */
export async function refreshName(deps: RefreshDeps, slug: string): Promise<void> {
  const { db, upstream, now } = deps;
  await requireWritable(deps);
  const pin = await findPin(db, slug);
  const answer = await upstream.client.readIndex(slug, pin?.etag ?? null);
  const checked = { checkedAt: now(), failedAt: null, failureCode: null, failure: null } as const;
  if (answer.kind === 'unchanged') return await change(deps, slug, checked);
  if (answer.kind === 'missing' || isHidden(upstream, answer.index)) {
    if (typeof pin?.pluginId !== 'string') return;
    return await change(deps, slug, { ...checked, state: 'gone', etag: null, proposal: null });
  }
  const { index, etag } = answer;
  requireSoundIndex(slug, index);
  if (index.mirrored_from !== undefined) {
    throw new OpsError(
      'upstream.not_mirrored',
      `${slug} is a mirror at ${upstream.registry} itself: mirror its origin`,
    );
  }
  const taken = await takeWhatCounts(deps, pin, index);
  await settle(deps, { index, etag, ...taken }, checked);
}

/** What is not for everybody there is taken only when an administrator named it, and the token shows it. */
function isHidden({ allowed }: Upstream, { slug, visibility }: PluginIndex): boolean {
  return visibility !== 'public' && !allowed.names(slug);
}

interface WhatCounts extends Taken {
  readonly trust: NameTrust | undefined;
  readonly proposal: Proposal | undefined;
}

async function takeWhatCounts(deps: RefreshDeps, pin: Pin | undefined, index: PluginIndex): Promise<WhatCounts> {
  const { upstream, now } = deps;
  const since = now().toISOString();
  if (typeof pin?.publisher === 'string' && pin.publisher !== index.publisher) {
    const proposal = { publisher: index.publisher, keys: index.keys, since };
    return { trust: undefined, proposal, refused: pin.refused, failure: undefined, strangers: [] };
  }
  const trust = decideTrust(index, await findPinnedKeys(deps, index.publisher), upstream.registry);
  const taken = await takeVersions(deps, pin, index, trust);
  const keys = trust.strangers.filter((key) => taken.strangers.includes(key.key_id));
  const proposal = keys.length === 0 ? undefined : { publisher: index.publisher, keys, since };
  return { ...taken, trust, proposal };
}

/** The keys that are pinned for a publisher of the other registry: those that were kept of it. */
async function findPinnedKeys({ db, upstream }: RefreshDeps, publisher: string): Promise<readonly PublicKey[]> {
  const known = await findMirroredPublisher(db, publisher);
  if (known === undefined) return [];
  if (known.mirroredFrom !== upstream.registry) throw publisherHeldHere(publisher);
  return (await findSigningKeys(db, known.id)).map(({ publicKey }) => decodePublicKeyPem(publicKey));
}

/** Writes down what came of a look, and what it changed about the versions that are here. */
async function settle(
  deps: RefreshDeps,
  found: WhatCounts & { readonly index: PluginIndex; readonly etag: string | undefined },
  checked: PinChange,
): Promise<void> {
  const { index, etag, trust, refused, failure } = found;
  const { slug } = index;
  const now = deps.now();
  const hasPin = await deps.db
    .transaction(async (tx) => {
      const pin = await lockPin(tx, slug);
      const { pluginId } = pin ?? { pluginId: null };
      const proposal = sameProposal(pin?.proposal ?? null, found.proposal);
      const followed =
        pin !== undefined && pluginId !== null
          ? await followIndex(tx, deps, { ...pin, pluginId }, { index, trust })
          : {};
      const state = proposal !== null ? 'changed' : pluginId === null ? 'refused' : 'mirrored';
      const isWhole = proposal === null && Object.keys(refused).length === 0 && failure === undefined;
      const told = failure === undefined ? {} : { failedAt: now, failureCode: failure.code, failure: failure.message };
      await writePin(tx, {
        slug,
        registry: deps.upstream.registry,
        createdAt: now,
        ...checked,
        ...told,
        ...followed,
        state,
        proposal,
        refused,
        etag: isWhole ? (etag ?? null) : null,
      });
      if (proposal !== null && proposal.since !== pin?.proposal?.since)
        await auditProposal(tx, deps, slug, pin, proposal);
      return pluginId !== null;
    })
    .catch((error: unknown) => {
      throw refusal(error);
    });
  if (!hasPin) {
    throw failure ?? new OpsError('upstream.not_mirrored', `${slug} has no version that can be mirrored`);
  }
}

/** The one that administrators saw stays as it is, with its time, while it says the same. */
function sameProposal(before: Proposal | null, found: Proposal | undefined): Proposal | null {
  if (found === undefined) return null;
  const text = ({ publisher, keys }: Proposal) => JSON.stringify([publisher, keys.map((key) => key.key_id).sort()]);
  return before !== null && text(before) === text(found) ? before : found;
}

async function auditProposal(
  tx: RefreshDeps['db'],
  deps: RefreshDeps,
  slug: string,
  pin: Pin | undefined,
  { publisher, keys }: Proposal,
): Promise<void> {
  const { registry } = deps.upstream;
  deps.log.warn({ plugin: slug, publisher, keys: keys.length }, 'a mirrored plugin has another publisher or key now');
  await recordAudit(tx, deps, {
    action: 'upstream.refuse_change',
    actor: 'operator',
    subjectType: 'registry',
    subjectId: registry,
    details: {
      plugin: slug,
      registry,
      publisher,
      pinned_publisher: pin?.publisher ?? null,
      keys: keys
        .map((key) => key.key_id)
        .join(' ')
        .slice(0, 1000),
    },
  });
}

async function change(deps: RefreshDeps, slug: string, to: PinChange): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const pin = await lockPin(tx, slug);
    if (pin !== undefined) await writePin(tx, { ...pin, ...to });
  });
}
