import type { PluginSummary, Pricing, PublishedVersion } from '@ops-center/registry-client';
import { decimalText } from '../plugins/money.js';
import { isWider, type Visibility } from '../plugins/viewer.js';
import type { listVersions, SummaryRow } from './store.js';

/** A plugin as lists show it. */
export function summaryOf(row: SummaryRow): PluginSummary {
  if (row.type === null || row.publishedAt === null)
    throw new Error('a plugin with a default version has type and date');
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    description: row.description,
    publisher: row.publisher,
    author: row.author,
    category: row.category,
    type: row.type,
    tags: row.tags,
    latest_version: row.latestVersion,
    visibility: row.visibility,
    ...(row.mirroredFrom === null ? {} : { mirrored_from: row.mirroredFrom }),
    is_official: row.isOfficial,
    is_verified: row.isVerified,
    pricing: pricingOf(row),
    total_downloads: row.downloads,
    rating_average: stars(row.ratingScore),
    rating_count: row.ratingCount,
    ...overlaysOf(row),
    published_at: row.publishedAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

/** Stars with two digits, from thousandths. */
export function stars(thousandths: number): number {
  return Math.round(thousandths / 10) / 100;
}

/** What was said about a version after it was published. */
function overlaysOf(row: {
  readonly yankReason: string | null;
  readonly deprecation: string | null;
  readonly replacement: string | null;
}): Pick<PublishedVersion, 'yanked' | 'deprecated' | 'replacement'> {
  return {
    ...(row.yankReason === null ? {} : { yanked: row.yankReason }),
    ...(row.deprecation === null ? {} : { deprecated: row.deprecation }),
    ...(row.replacement === null ? {} : { replacement: row.replacement }),
  };
}

function pricingOf(row: SummaryRow): Pricing {
  const price = (name: string, minor: number | null) =>
    minor === null ? {} : { [name]: decimalText(minor, row.currency) };
  return {
    model: row.pricingModel,
    is_free: row.isFree,
    currency: row.currency,
    ...price('price', row.priceMinor),
    ...price('monthly', row.priceMonthlyMinor),
    ...price('yearly', row.priceYearlyMinor),
    ...price('lifetime', row.priceLifetimeMinor),
    ...(row.trialDays === null ? {} : { trial_days: row.trialDays }),
  };
}

export type VersionRow = Omit<Awaited<ReturnType<typeof listVersions>>[number], 'sortKey'>;

/** A version as lists and publish answers show it. `publicUrl` is the address of the registry. */
export function publishedVersionOf(row: VersionRow, publicUrl: string): PublishedVersion {
  const address = `${publicUrl}/api/v1/plugins/marketplace/${row.slug}/versions/${encodeURIComponent(row.version)}`;
  return {
    id: row.id,
    plugin_id: row.pluginId,
    slug: row.slug,
    version: row.version,
    publisher: row.publisher,
    state: row.state,
    ...stateReasonOf(row),
    ...(row.quarantineReason === null ? {} : { quarantined: row.quarantineReason }),
    sha256: row.checksum,
    size: row.fileSize,
    tree_digest: row.treeDigest,
    key_id: row.keyId,
    visibility: effectiveVisibility(row.visibility, row.pluginVisibility),
    channel: row.channel,
    ...(row.changelog === null ? {} : { changelog: row.changelog }),
    ...overlaysOf(row),
    ...(row.publishedAt === null ? {} : { published_at: row.publishedAt.toISOString() }),
    created_at: row.createdAt.toISOString(),
    download_url: `${address}/download`,
    signature_url: `${address}/signature`,
  };
}

/** What a reviewer said of a published version is in its review, not in lists. */
function stateReasonOf({ state, stateReason }: VersionRow): Pick<PublishedVersion, 'state_reason'> {
  return stateReason === null || state === 'published' ? {} : { state_reason: stateReason };
}

/** A version is never seen by more people than its plugin. */
export function effectiveVisibility(version: Visibility, plugin: Visibility): Visibility {
  return isWider(version, plugin) ? plugin : version;
}
