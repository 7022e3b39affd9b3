import type { PublicKey, Statement } from '@ops-center/manifest-schema';
import type { Listing } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import type { Actor, Membership } from '../identity/actor.js';
import type { VersionRow } from '../marketplace/summary.js';
import type { PluginRow } from '../plugins/store.js';
import type { Review } from '../review/review-version.js';
import { versionSortKey } from '../tables/version-sort-key.js';
import type { Candidate } from './candidate.js';
import { channelOf, narrowed, visibilityOf } from './listing.js';
import type { UploadedRow } from './store.js';

/** A candidate whose signature was verified, and what its publisher wants with it. */
export interface Release {
  readonly candidate: Candidate;
  readonly statement: Statement;
  readonly keyId: string;
  /** To be registered as the publisher's first key. */
  readonly firstKey?: PublicKey;
  readonly publisher: Membership;
  readonly pluginId?: string;
  readonly listing: Listing;
  readonly publish: boolean;
  readonly requestId: string;
  /** Makes the bytes durable. */
  readonly store: () => Promise<unknown>;
}

/** A row for a version that was uploaded. @throws OpsError publish.mismatch when it is to be shown to more than its plugin */
export function newVersion(
  deps: Pick<Deps, 'newId'>,
  actor: Actor,
  { candidate, statement, keyId, listing, publish }: Release,
  plugin: PluginRow,
  { holdReason }: Review,
  now: Date,
): UploadedRow & { readonly state: 'published' | 'held' | 'staged' } {
  const { version } = candidate.manifest;
  return {
    id: deps.newId(),
    pluginId: plugin.id,
    version,
    sortKey: versionSortKey(version),
    isPrerelease: version.replace(/\+.*$/, '').includes('-'),
    channel: channelOf(listing),
    visibility: visibilityOf(listing, narrowed(plugin, listing)),
    ...stateOf(publish, holdReason, now),
    checksum: candidate.sha256,
    fileSize: candidate.size,
    treeDigest: candidate.treeDigest,
    keyId,
    envelope: candidate.envelopeText,
    signedAt: new Date(statement.predicate.signedAt),
    manifest: { ...candidate.manifest },
    manifestSha256: candidate.manifestSha256,
    listing: { ...listing },
    listedBy: actor.userId,
    listedAt: now,
    createdBy: actor.userId,
    createdAt: now,
  };
}

function stateOf(publish: boolean, holdReason: string | undefined, now: Date) {
  const nothing = { stateReason: null, publishedAt: null, heldAt: null };
  if (!publish) return { ...nothing, state: 'staged' } as const;
  return holdReason === undefined
    ? ({ ...nothing, state: 'published', publishedAt: now } as const)
    : ({ ...nothing, state: 'held', stateReason: holdReason, heldAt: now } as const);
}

/** The version as it stands in the database now, without reading it back. */
export function uploadedVersionOf(row: UploadedRow, plugin: PluginRow, listing: Listing): VersionRow {
  return {
    ...row,
    slug: plugin.slug,
    publisher: plugin.publisher,
    pluginVisibility: row.state === 'published' ? narrowed(plugin, listing).visibility : plugin.visibility,
    quarantineReason: null,
    changelog: null,
    yankReason: null,
    deprecation: null,
    replacement: null,
  };
}
