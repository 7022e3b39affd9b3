import type { Deps } from '../deps.js';
import { OpsError } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import { lockEntitlementOf } from './entitlement-store.js';
import { followSubscription } from './follow-subscription.js';
import type { PaymentGateway } from './gateway.js';
import { lockSubject } from './payment-store.js';
import { findPointless, type Pointless } from './pointless-store.js';

/**
 * Ends subscriptions at the processor that nobody should go on paying for: those of entitlements that were taken away, of
 * plugins that are gone, banned or free by now, and those that something else bought later stands beside. Nothing is
 * kept of what was asked for: what is not ended is found again the next time.
 */
export async function endPointlessSubscriptions(
  deps: Pick<Deps, 'db' | 'config' | 'payments' | 'now' | 'newId' | 'log'>,
  signal: AbortSignal,
): Promise<void> {
  const { payments } = deps;
  if (payments === undefined) return;
  for (const one of await findPointless(deps.db, deps.now())) {
    if (signal.aborted) return;
    try {
      await end(deps, payments, one);
    } catch (error) {
      if (!(error instanceof OpsError)) throw error;
      // The processor does not answer, or knows nothing of this one: the others are ended all the same.
      deps.log.warn({ err: error, entitlement: one.id }, 'a subscription could not be ended');
    }
  }
}

async function end(
  deps: Pick<Deps, 'db' | 'config' | 'now' | 'newId'>,
  gateway: PaymentGateway,
  { id, subscription, why }: Pointless,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await lockSubject(tx, subscription);
    // Who lost it has no use of the days that are left; the others paid for them.
    const facts =
      why === 'revoked' ? await gateway.cancelSubscription(subscription) : await gateway.endSubscription(subscription);
    await followSubscription(tx, deps, facts);
    const row = await lockEntitlementOf(tx, subscription);
    await recordAudit(tx, deps, {
      action: 'billing.end_subscription',
      actor: 'operator',
      subjectType: 'entitlement',
      subjectId: id,
      ...(row === undefined ? {} : { organisationId: row.organisationId }),
      details: { reason: why, ...(row === undefined ? {} : { plugin: row.plugin, organisation: row.organisation }) },
    });
  });
}
