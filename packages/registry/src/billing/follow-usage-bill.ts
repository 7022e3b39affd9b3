import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { updateEntitlement, type EntitlementRow } from './entitlement-store.js';
import { readOwn, tellEntitlement } from './follow-subscription.js';
import { GRACE_DAYS } from './subscription.js';
import { hasFailedBills, lockBill, updateBill } from './usage-store.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY_MS = 86_400_000;

/**
 * Follows what became of a bill of use. One that cannot be taken suspends its entitlement after the days of grace, until
 * it is paid, or the operator gives it up. Undefined when it is none of ours.
 */
export async function followUsageBill(
  tx: Database,
  deps: Pick<Deps, 'config' | 'now' | 'newId'>,
  {
    bill: id,
    invoice,
    became,
  }: { readonly bill: string; readonly invoice: string; readonly became: 'paid' | 'failed' | 'dropped' },
): Promise<EntitlementRow | undefined> {
  const bill = UUID.test(id) ? await lockBill(tx, id) : undefined;
  if (bill === undefined || (bill.stripeInvoice !== null && bill.stripeInvoice !== invoice)) return undefined;
  if (bill.state === 'paid' || bill.state === 'dropped') return undefined;
  const now = deps.now();
  const row = await readOwn(tx, bill.entitlementId);
  if (became === 'failed') {
    await updateBill(tx, id, { state: 'failed', failedAt: bill.failedAt ?? now, stripeInvoice: invoice });
    const suspendsAt = row.suspendsAt ?? new Date(now.getTime() + GRACE_DAYS * DAY_MS);
    await updateEntitlement(tx, row.id, { suspendsAt, updatedAt: now });
    const after = await readOwn(tx, row.id);
    await tellEntitlement(tx, deps, 'payment.failed', after);
    return after;
  }
  await updateBill(tx, id, { state: became, settledAt: now, stripeInvoice: invoice });
  if (row.suspendsAt !== null && !(await hasFailedBills(tx, { entitlementId: row.id }))) {
    await updateEntitlement(tx, row.id, { suspendsAt: null, updatedAt: now });
  }
  return await readOwn(tx, row.id);
}
