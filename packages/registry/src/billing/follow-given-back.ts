import { OpsError } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { decimalText } from '../plugins/money.js';
import { updateEntitlement, type EntitlementRow } from './entitlement-store.js';
import { readOwn, tellEntitlement } from './follow-subscription.js';
import type { PaymentGateway } from './gateway.js';
import { bookGivenBack } from './ledger.js';
import { hasDisputed, isCustomer, lockPayment, type PaymentRow } from './payment-store.js';

const GIVEN_BACK = 'the money was given back';
const IN_DISPUTE = 'the payment is in dispute';
/** A payment of one of our customers that nobody told us of by then was for something else. */
const STRANGE_AFTER_MS = 24 * 3_600_000;

/**
 * Makes the ledger say how much of a payment the processor holds now: refunds can fail, and disputes can be won. While a
 * payment is in dispute, or after the dispute was lost, what it bought is not good.
 * @throws OpsError billing.unavailable when the payment is still to be told of
 */
export async function followGivenBack(
  tx: Database,
  deps: Pick<Deps, 'config' | 'now' | 'newId'>,
  gateway: PaymentGateway,
  told: {
    readonly event: string;
    readonly paymentIntent: string;
    readonly customer: string | undefined;
    readonly occurredAt: Date;
  },
): Promise<EntitlementRow | undefined> {
  const { paymentIntent, customer, occurredAt, event } = told;
  const payment = await lockPayment(tx, { paymentIntent });
  if (payment === undefined) {
    const isOld = deps.now().getTime() - occurredAt.getTime() > STRANGE_AFTER_MS;
    if (isOld || customer === undefined || !(await isCustomer(tx, customer))) return undefined;
    // The event of the payment is still to come: the processor sends this one again.
    throw new OpsError('billing.unavailable', 'a refund came before its payment');
  }
  const facts = await gateway.readGivenBack(paymentIntent);
  const refundedMinor = Math.min(facts.refundedMinor, payment.amountMinor);
  const disputedMinor = Math.min(facts.disputedMinor, payment.amountMinor - refundedMinor);
  if (refundedMinor === payment.refundedMinor && disputedMinor === payment.disputedMinor) return undefined;
  await bookGivenBack(tx, deps, payment, { event, refundedMinor, disputedMinor, occurredAt });
  const row = await readOwn(tx, payment.entitlementId);
  await decide(tx, deps, row, { ...payment, refundedMinor, disputedMinor });
  const after = await readOwn(tx, row.id);
  const tell = async (type: 'payment.refunded' | 'payment.disputed' | 'payment.dispute_won', minor: number) => {
    const { currency } = payment;
    await tellEntitlement(tx, deps, type, after, { amount: decimalText(minor, currency), currency });
  };
  const [refunded, disputed] = [refundedMinor - payment.refundedMinor, disputedMinor - payment.disputedMinor];
  if (refunded > 0) await tell('payment.refunded', refunded);
  if (disputed > 0) await tell('payment.disputed', disputed);
  if (disputed < 0) await tell('payment.dispute_won', -disputed);
  return after;
}

async function decide(
  tx: Database,
  deps: Pick<Deps, 'now'>,
  row: EntitlementRow,
  { amountMinor, refundedMinor, disputedMinor }: PaymentRow,
): Promise<void> {
  const isGone = row.kind === 'purchase' && refundedMinor === amountMinor;
  const reason = isGone ? GIVEN_BACK : disputedMinor > 0 ? IN_DISPUTE : null;
  const updatedAt = deps.now();
  if (reason !== null && row.revokedAt === null) {
    await updateEntitlement(tx, row.id, { revokedAt: updatedAt, revokedReason: reason, updatedAt });
  } else if (
    reason === null &&
    (row.revokedReason === IN_DISPUTE || row.revokedReason === GIVEN_BACK) &&
    !(await hasDisputed(tx, row.id))
  ) {
    // The dispute was won, or the refund failed. What an administrator took away stays taken.
    await updateEntitlement(tx, row.id, { revokedAt: null, revokedReason: null, updatedAt });
  }
}
