import { OpsError } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { PaymentGateway } from './gateway.js';
import { deleteOldStripeEvents } from './payment-store.js';
import { leastBilled, monthOf, monthText } from './usage-amount.js';
import {
  deleteOldReports,
  findBillsToSend,
  findTermsOf,
  findUnbilled,
  findUnbilledMonths,
  insertBill,
  lockUsage,
  markSent,
} from './usage-store.js';
import { billedMinor, readMonth } from './usage.js';

const PAGE = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';
/** How long a report that is sent again is known, and an event of the processor. */
const KNOWN_MS = 62 * 86_400_000;

/** How long after its end a month is billed. */
const SETTLED_MS = 3_600_000;

type BillDeps = Pick<Deps, 'db' | 'payments' | 'now' | 'newId' | 'log'>;

/**
 * Bills the months that are over, and all of subscriptions that ended. A bill is written first and asked for then: asked
 * for twice, it is the same one at the processor. What is too little to be taken waits for the next month.
 */
export async function billUsage(deps: BillDeps, signal: AbortSignal): Promise<void> {
  const forgotten = new Date(deps.now().getTime() - KNOWN_MS);
  await deleteOldReports(deps.db, forgotten);
  await deleteOldStripeEvents(deps.db, forgotten);
  const { payments } = deps;
  if (payments === undefined) return;
  let after = FIRST;
  while (!signal.aborted) {
    const found = await findUnbilled(deps.db, after, PAGE);
    for (const id of found) await makeBill(deps, id);
    const last = found.at(-1);
    if (last === undefined) break;
    after = last;
  }
  await sendBills(deps, payments, signal);
}

async function makeBill(deps: BillDeps, entitlementId: string): Promise<void> {
  const seen = await findTermsOf(deps.db, entitlementId);
  if (seen === undefined) return;
  const { organisationId, pluginId, plugin } = seen;
  await deps.db.transaction(async (tx) => {
    await lockUsage(tx, organisationId, pluginId);
    const terms = await findTermsOf(tx, entitlementId);
    if (terms === undefined) return;
    const now = deps.now();
    // The clocks of servers differ: nothing is counted any more in a month that was over then.
    const settled = new Date(now.getTime() - SETTLED_MS);
    const isOver = [terms.revokedAt, terms.endsAt].some((end) => end !== null && end <= settled);
    const months = (await findUnbilledMonths(tx, entitlementId)).filter((month) => isOver || month < monthOf(settled));
    let sum = 0n;
    for (const month of months) {
      sum += billedMinor(
        await readMonth(tx, { organisationId, organisation: '', pluginId, plugin, terms }, month),
        terms,
      );
    }
    const { currency } = terms;
    const isLittle = sum < leastBilled(currency);
    // Nothing, or so little that it waits for more.
    if (sum === 0n || (isLittle && !isOver)) return;
    const id = deps.newId();
    const amountMinor = Number(sum);
    const text = `Use of ${plugin}, ${months.map(monthText).join(', ')}`;
    const state = isLittle ? 'dropped' : 'made';
    await insertBill(tx, { id, entitlementId, amountMinor, currency, text, state, createdAt: now }, months);
    await recordAudit(tx, deps, {
      action: 'billing.usage_bill',
      actor: 'operator',
      subjectType: 'entitlement',
      subjectId: entitlementId,
      organisationId,
      details: { bill: id, plugin, amount_minor: amountMinor, currency, asked_for: !isLittle },
    });
  });
}

async function sendBills(deps: BillDeps, gateway: PaymentGateway, signal: AbortSignal): Promise<void> {
  for (const { id, subscription, amountMinor, currency, text } of await findBillsToSend(deps.db, PAGE)) {
    if (signal.aborted) return;
    if (subscription === null) continue;
    try {
      await markSent(deps.db, id, await gateway.billUsage({ id, subscription, amountMinor, currency, text }));
    } catch (error) {
      if (!(error instanceof OpsError)) throw error;
      // Asked for again the next time; the others are asked for all the same.
      deps.log.warn({ err: error, bill: id }, 'a bill of use could not be asked for');
    }
  }
}
