import type { PendingReview, VersionCheck, VersionState } from '@ops-center/registry-client';
import { publishedVersionOf } from '../marketplace/summary.js';
import { permissionNames } from '../versions/manifest-facts.js';
import type { StoredVersion } from '../versions/store.js';
import type { CheckRow } from './store.js';

/** What is known of one version. `place` is its place in the queue of reviews. */
export function versionStateOf(
  version: StoredVersion,
  checks: readonly CheckRow[],
  place: number | undefined,
  publicUrl: string,
): VersionState {
  const moment = (name: 'held_at' | 'reviewed_at', value: Date | null) =>
    value === null ? {} : { [name]: value.toISOString() };
  return {
    ...publishedVersionOf(version, publicUrl),
    installable: version.state === 'published' && version.quarantineReason === null && version.banReason === null,
    ...moment('held_at', version.heldAt),
    ...(place === undefined ? {} : { place }),
    ...moment('reviewed_at', version.reviewedAt),
    ...(version.banReason === null ? {} : { banned: version.banReason }),
    checks: checks.filter(({ versionId }) => versionId === version.id).map(checkOf),
  };
}

/** A held version as reviewers see it. */
export function pendingReviewOf(
  state: VersionState,
  version: Pick<StoredVersion, 'id' | 'manifest'> & { readonly publishedBy: string | null },
  checks: readonly CheckRow[],
): PendingReview {
  return {
    ...state,
    ...(version.publishedBy === null ? {} : { published_by: version.publishedBy }),
    permissions: permissionNames(version.manifest),
    similar_to: checks.filter(({ versionId }) => versionId === version.id).flatMap(({ details }) => similarTo(details)),
  };
}

function checkOf({ name, outcome, checkedAt, findings }: CheckRow): VersionCheck {
  return {
    name,
    outcome,
    checked_at: checkedAt.toISOString(),
    findings: findings as VersionCheck['findings'],
  };
}

function similarTo(details: Readonly<Record<string, unknown>>): string[] {
  const { similar_to: similar } = details;
  return Array.isArray(similar) ? similar.filter((slug) => typeof slug === 'string') : [];
}
