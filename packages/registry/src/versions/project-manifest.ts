import {
  describePermission,
  listPermissions,
  listPluginDependencies,
  type Manifest,
  type Risk,
} from '@ops-center/manifest-schema';
import type { Listing } from '@ops-center/registry-client';
import { minorUnits } from '../plugins/money.js';
import type { OwnListing } from '../plugins/own-listing.js';
import { effectiveListing } from './listing.js';

const DEFAULT_PRIORITY = 10;

/** The rows that show a version in lists, in search and to administrators. */
export interface Projection {
  readonly plugin: PluginColumns;
  readonly permissions: readonly {
    readonly permissionType: string;
    readonly description: string;
    readonly risk: Risk;
    readonly isRequired: boolean;
  }[];
  readonly hooks: readonly { readonly hookName: string; readonly handlerFunction: string; readonly priority: number }[];
  readonly dependencies: readonly {
    readonly dependsOnSlug: string;
    readonly versionConstraint: string;
    readonly isOptional: boolean;
  }[];
}

interface PluginColumns {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly authorEmail: string | null;
  readonly authorUrl: string | null;
  readonly iconUrl: string | null;
  readonly category: string;
  readonly type: Manifest['type'];
  readonly license: string;
  readonly homepageUrl: string | null;
  readonly repositoryUrl: string | null;
  readonly documentationUrl: string | null;
  readonly supportUrl: string | null;
  readonly minPlatformVersion: string | null;
  readonly maxPlatformVersion: string | null;
  readonly tags: string[];
  readonly keywords: string[];
  readonly screenshots: string[];
  readonly pricingModel: string;
  readonly isFree: boolean;
  readonly currency: string;
  readonly priceMinor: number | null;
  readonly priceMonthlyMinor: number | null;
  readonly priceYearlyMinor: number | null;
  readonly priceLifetimeMinor: number | null;
  readonly trialDays: number | null;
}

/**
 * What a plugin shows of one of its versions: the signed manifest, listed as its publisher listed that version, or the
 * whole plugin (`own`).
 */
export function projectManifest(manifest: Manifest, listing: Listing, own: OwnListing = {}): Projection {
  const { category, tags, pricing } = effectiveListing(manifest, listing);
  const minor = (text: string | undefined): number | null =>
    text === undefined ? null : minorUnits(text, pricing.currency);
  return {
    plugin: {
      name: manifest.name,
      description: manifest.description,
      author: manifest.author,
      authorEmail: manifest.author_email ?? null,
      authorUrl: manifest.author_url ?? null,
      iconUrl: manifest.icon ?? null,
      category: own.category ?? category,
      type: manifest.type,
      license: manifest.license,
      homepageUrl: own.homepage ?? manifest.homepage ?? null,
      repositoryUrl: own.repository ?? manifest.repository ?? null,
      documentationUrl: own.documentation ?? manifest.documentation ?? null,
      supportUrl: own.support ?? manifest.support ?? null,
      minPlatformVersion: manifest.min_platform_version ?? null,
      maxPlatformVersion: manifest.max_platform_version ?? null,
      tags: [...(own.tags ?? tags)],
      keywords: [...(manifest.keywords ?? [])],
      screenshots: [...(manifest.screenshots ?? [])],
      pricingModel: pricing.model,
      isFree: pricing.is_free,
      currency: pricing.currency,
      priceMinor: minor(pricing.price),
      priceMonthlyMinor: minor(pricing.monthly),
      priceYearlyMinor: minor(pricing.yearly),
      priceLifetimeMinor: minor(pricing.lifetime),
      trialDays: pricing.trial_days ?? null,
    },
    // Described in our words: what the plugin says of itself stays in its manifest.
    permissions: listPermissions(manifest).map(({ permission, required }) => {
      const { description, risk } = describePermission(permission);
      return { permissionType: permission, description, risk, isRequired: required };
    }),
    hooks: (manifest.hooks ?? []).map(({ name, handler, priority = DEFAULT_PRIORITY }) => ({
      hookName: name,
      handlerFunction: handler,
      priority,
    })),
    dependencies: listPluginDependencies(manifest).map(({ slug, version, optional }) => ({
      dependsOnSlug: slug,
      versionConstraint: version,
      isOptional: optional,
    })),
  };
}
