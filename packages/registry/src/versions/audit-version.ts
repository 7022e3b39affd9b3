import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { queueMailToAdministrators, queueMailToOwners } from '../mail/queue-mail.js';
import type { PluginRow } from '../plugins/store.js';
import type { Visibility } from '../plugins/viewer.js';
import { tellPublished, tellVersion } from '../webhooks/tell-version.js';
import type { StoredManifest } from './manifest-facts.js';
import type { Registered } from './store.js';

export interface VersionEvent {
  readonly action: 'version.publish' | 'version.hold' | 'version.stage';
  readonly plugin: PluginRow;
  readonly version: {
    readonly id: string;
    readonly version: string;
    readonly checksum: string;
    readonly keyId: string;
    readonly manifest: StoredManifest;
  };
  readonly visibility: Visibility;
  /** What the same request registered beside the version. */
  readonly registered: Registered;
  readonly requestId: string;
}

/** Records what became of a version, and tells of it when it is published or held. Last in a transaction: it holds the audit chain. */
export async function auditVersion(
  tx: Database,
  deps: Pick<Deps, 'config' | 'secrets' | 'now' | 'newId'>,
  actor: Actor,
  { action, plugin, version, visibility, registered, requestId }: VersionEvent,
): Promise<void> {
  const told = { ...version, pluginId: plugin.id, slug: plugin.slug, organisationId: plugin.organisationId };
  if (action === 'version.publish') await tellPublished(tx, deps, told);
  if (action === 'version.hold') {
    await tellVersion(tx, deps, 'version.held', told);
    const facts = { template: 'version_held', plugin: plugin.slug, version: version.version, reason: null } as const;
    await queueMailToOwners(tx, deps, plugin.organisationId, facts);
    await queueMailToAdministrators(tx, deps, facts);
  }
  await recordAudit(tx, deps, {
    action,
    actor,
    subjectType: 'version',
    subjectId: version.id,
    organisationId: plugin.organisationId,
    details: {
      plugin: plugin.slug,
      version: version.version,
      sha256: version.checksum,
      key_id: version.keyId,
      visibility,
      plugin_registered: registered.plugin,
      key_registered: registered.key,
    },
    requestId,
  });
}
