import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { recordEvent } from './record-event.js';

/** What happened to an installation, as the event feed has it. */
interface InstallationEvent {
  readonly event: string;
  readonly installationId: string;
  readonly plugin: string;
  readonly version: string;
}

/** Tells the tenant's webhooks, and nobody who publishes, what happened to its installations. */
export async function tellInstallations(
  tx: Database,
  deps: Pick<Deps, 'config' | 'now' | 'newId'>,
  tenantId: string,
  events: readonly InstallationEvent[],
): Promise<void> {
  for (const { event, installationId, plugin, version } of events) {
    await recordEvent(tx, deps, {
      type: 'installation.changed',
      organisationIds: [tenantId],
      data: { event, installation: installationId, plugin, version },
    });
  }
}
