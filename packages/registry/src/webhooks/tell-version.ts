import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { paymentWebhookOf, type StoredManifest } from '../versions/manifest-facts.js';
import { recordEvent } from './record-event.js';
import { newWebhookSecret } from './signature.js';
import { insertWebhook, lockWebhookOfPlugin, updateWebhook } from './store.js';

/** A version that changed its state. */
export interface ToldVersion {
  readonly pluginId: string;
  readonly slug: string;
  readonly organisationId: string;
  readonly id: string;
  readonly version: string;
  readonly checksum: string;
  readonly keyId: string;
  readonly manifest: StoredManifest;
}

type TellDeps = Pick<Deps, 'config' | 'secrets' | 'now' | 'newId'>;

/** Tells that a version was published, and keeps the webhook that its manifest names (`payment_webhook`). */
export async function tellPublished(tx: Database, deps: TellDeps, version: ToldVersion): Promise<void> {
  await followPaymentWebhook(tx, deps, version);
  await tellVersion(tx, deps, 'version.published', version);
}

/** Tells what became of a version that was to be published. */
export async function tellVersion(
  tx: Database,
  deps: Omit<TellDeps, 'secrets'>,
  type: 'version.published' | 'version.held' | 'version.rejected',
  { pluginId, slug, organisationId, version, checksum, keyId }: ToldVersion,
  reason?: string,
): Promise<void> {
  await recordEvent(tx, deps, {
    type,
    organisationIds: [organisationId],
    pluginId,
    data: {
      plugin: slug,
      version,
      sha256: checksum,
      key_id: keyId,
      ...(reason === undefined ? {} : { reason }),
    },
  });
}

/**
 * Makes or changes the webhook of a plugin as the manifest says. Its owners get its secret by asking for a new one; one
 * that they removed stays removed.
 */
async function followPaymentWebhook(
  tx: Database,
  deps: TellDeps,
  { pluginId, organisationId, manifest }: ToldVersion,
): Promise<void> {
  const named = paymentWebhookOf(manifest);
  if (named === undefined) return;
  const now = deps.now();
  const known = await lockWebhookOfPlugin(tx, pluginId);
  if (known !== undefined) {
    const isSame = known.url === named.url && known.events.join(' ') === named.events.join(' ');
    if (!isSame) await updateWebhook(tx, known.id, { ...named, updatedAt: now });
    return;
  }
  const id = deps.newId();
  await insertWebhook(tx, {
    id,
    organisationId,
    pluginId,
    ...named,
    description: 'payment_webhook of the manifest',
    secret: deps.secrets.seal(newWebhookSecret(), id),
    createdAt: now,
    updatedAt: now,
  });
}
