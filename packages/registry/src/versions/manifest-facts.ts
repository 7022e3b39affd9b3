import { listPermissions, listPluginDependencies, type ManifestShape } from '@ops-center/manifest-schema';
import type { PluginDependency } from '@ops-center/registry-client';

/** The stored manifest, or the part of it that a query took out. It was checked before it was stored. */
export type StoredManifest = Readonly<Record<string, unknown>>;

/** Names of the permissions that a stored manifest asks for. */
export function permissionNames(manifest: StoredManifest): string[] {
  return listPermissions(manifest as Pick<ManifestShape, 'permissions'>).map(({ permission }) => permission);
}

/** The plugins that a stored manifest depends on, as the wire shows them. */
export function dependencyList(manifest: StoredManifest): PluginDependency[] {
  return listPluginDependencies(manifest as Pick<ManifestShape, 'dependencies'>).map(({ slug, version, optional }) => ({
    slug,
    version,
    ...(optional ? { optional } : {}),
  }));
}

/** The address that a stored manifest wants to be told of payments at. */
export function paymentWebhookOf(
  manifest: StoredManifest,
): { readonly url: string; readonly events: string[] } | undefined {
  const { payment_webhook: named } = manifest as Pick<ManifestShape, 'payment_webhook'>;
  return named === undefined ? undefined : { url: named.url, events: [...named.events] };
}

/** What a stored manifest says of how it is listed. */
export function listingFacts(manifest: StoredManifest): Pick<ManifestShape, 'category' | 'tags' | 'pricing'> {
  return manifest as Pick<ManifestShape, 'category' | 'tags' | 'pricing'>;
}
