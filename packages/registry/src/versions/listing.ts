import { isDeepStrictEqual } from 'node:util';
import { isPayable, OpsError, readPricing, type Manifest, type Pricing } from '@ops-center/manifest-schema';
import type { Listing } from '@ops-center/registry-client';
import { listingFacts, type StoredManifest } from './manifest-facts.js';
import type { ListedAs, StoredVersion } from './store.js';
import { isWider, type Visibility } from '../plugins/viewer.js';

const DEFAULT_CHANNEL = 'stable';

/** How a version is listed: what the manifest says, or what the publisher said beside it. */
export interface EffectiveListing {
  readonly category: string;
  readonly tags: readonly string[];
  readonly pricing: Pricing;
}

export function effectiveListing(
  manifest: Pick<Manifest, 'category' | 'tags' | 'pricing'>,
  listing: Listing,
): EffectiveListing {
  return {
    category: listing.category ?? manifest.category,
    tags: listing.tags ?? manifest.tags ?? [],
    pricing: effectivePricing(manifest.pricing, listing),
  };
}

/** What a version costs: what the `pricing` section of its manifest says, or the publisher beside it. */
export function effectivePricing(pricing: Manifest['pricing'] | null, listing: Listing): Pricing {
  return applyPrice(readPricing(pricing === null ? {} : { pricing }), listing.price);
}

export function channelOf(listing: Listing): string {
  return listing.channel ?? DEFAULT_CHANNEL;
}

/** As long as nobody has seen anything of a plugin, its first versions decide who ever will. */
export function narrowed<Plugin extends { readonly visibility: Visibility; readonly publishedAt: Date | null }>(
  plugin: Plugin,
  { visibility }: Listing,
): Plugin {
  if (plugin.publishedAt !== null || visibility === undefined || !isWider(plugin.visibility, visibility)) return plugin;
  return { ...plugin, visibility };
}

/**
 * Decides who may see a version. A version is never shown to more people than its plugin.
 * @throws OpsError publish.mismatch when the publisher asks for more
 */
export function visibilityOf(
  listing: Listing,
  plugin: { readonly slug: string; readonly visibility: Visibility },
): Visibility {
  const wanted = listing.visibility ?? plugin.visibility;
  if (isWider(wanted, plugin.visibility)) {
    throw new OpsError(
      'publish.mismatch',
      `${plugin.slug} is ${plugin.visibility}; a version of it cannot be ${wanted}`,
      {
        details: { plugin_visibility: plugin.visibility, asked_visibility: wanted },
      },
    );
  }
  return wanted;
}

/** How a version of a plugin is listed when somebody says so now. @throws OpsError publish.mismatch */
export function listedAs<Plugin extends Parameters<typeof narrowed>[0] & { readonly slug: string }>(
  plugin: Plugin,
  listing: Listing,
  listedBy: string,
  at: Date,
): ListedAs {
  const visibility = visibilityOf(listing, narrowed(plugin, listing));
  return { visibility, channel: channelOf(listing), listing, listedBy, at };
}

/**
 * A version that left staging stays as it was listed: asking for anything else must not look as if it worked.
 * @throws OpsError version.not_publishable
 */
export function requireListedSo(
  listing: Listing,
  known: Pick<StoredVersion, 'version' | 'state' | 'manifest' | 'listing' | 'visibility'>,
): void {
  const listed = { ...known.listing, visibility: known.visibility };
  const before = shownAs(known.manifest, listed);
  const after = Object.entries(shownAs(known.manifest, { ...listed, ...listing }));
  const fields = after.filter(([name, value]) => !isDeepStrictEqual(value, before[name])).map(([name]) => name);
  if (fields.length === 0) return;
  const named = fields.join(', ');
  throw new OpsError(
    'version.not_publishable',
    `version ${known.version} is ${known.state} already, with another listing (${named}), which stays`,
    { details: { state: known.state, fields: named } },
  );
}

/** By the names of the fields of a listing. */
function shownAs(manifest: StoredManifest, listing: Listing): Readonly<Record<string, unknown>> {
  const { category, tags, pricing } = effectiveListing(listingFacts(manifest), listing);
  return { category, tags, price: pricing, channel: channelOf(listing), visibility: listing.visibility };
}

function applyPrice(pricing: Pricing, price: string | undefined): Pricing {
  if (price === undefined) return pricing;
  if (!isPayable(price, pricing.currency)) {
    throw new OpsError(
      'publish.mismatch',
      `the price ${price} cannot be paid: ${pricing.currency} has no smaller unit`,
      {
        details: { price, currency: pricing.currency },
      },
    );
  }
  if (/^0+\.00$/.test(price)) return { model: 'free', is_free: true, currency: pricing.currency };
  return pricing.model === 'free'
    ? { model: 'one-time', is_free: false, currency: pricing.currency, price }
    : { ...pricing, price };
}
