import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { insertLedger, insertPayment, writeRefunded, type PaymentRow } from './payment-store.js';
import { shareOf, shareOfRefund } from './share.js';

type LedgerDeps = Pick<Deps, 'now' | 'newId'>;

/** Writes a payment and shares it between publisher and platform; false when it was written before. */
export async function bookPayment(
  tx: Database,
  deps: LedgerDeps,
  payment: Omit<PaymentRow, 'id' | 'refundedMinor'>,
): Promise<boolean> {
  const id = deps.newId();
  if (!(await insertPayment(tx, { ...payment, id }))) return false;
  const { amountMinor, currency, publisherPercent, publisherId, stripePaymentIntent, paidAt } = payment;
  const share = shareOf(amountMinor, publisherPercent);
  const cause = `payment ${stripePaymentIntent}`;
  return await insertLedger(tx, { id: deps.newId(), kind: 'payment', cause, paymentId: id, occurredAt: paidAt }, [
    { account: 'cash', amountMinor, currency },
    { account: 'payable', organisationId: publisherId, amountMinor: -share.publisher, currency },
    { account: 'revenue', amountMinor: -share.platform, currency },
  ]);
}

/** Writes that the sum of all refunds of a payment is now `refundedMinor`. The payment must be held. */
export async function bookRefund(
  tx: Database,
  deps: LedgerDeps,
  payment: PaymentRow,
  refundedMinor: number,
  occurredAt: Date,
): Promise<void> {
  const { currency, publisherId, stripePaymentIntent } = payment;
  const share = shareOfRefund(payment.refundedMinor, refundedMinor, payment.publisherPercent);
  await writeRefunded(tx, payment.id, refundedMinor);
  const cause = `refund ${stripePaymentIntent} ${refundedMinor}`;
  await insertLedger(tx, { id: deps.newId(), kind: 'refund', cause, paymentId: payment.id, occurredAt }, [
    { account: 'cash', amountMinor: payment.refundedMinor - refundedMinor, currency },
    { account: 'payable', organisationId: publisherId, amountMinor: share.publisher, currency },
    { account: 'revenue', amountMinor: share.platform, currency },
  ]);
}

/** Writes that a publisher was paid; false when the payout of this reference was written before. */
export async function bookPayout(
  tx: Database,
  deps: LedgerDeps,
  payout: {
    readonly publisherId: string;
    readonly amountMinor: number;
    readonly currency: string;
    readonly reference: string;
    readonly recordedBy: string;
  },
): Promise<boolean> {
  const { publisherId, amountMinor, currency, reference, recordedBy } = payout;
  const occurredAt = deps.now();
  return await insertLedger(
    tx,
    { id: deps.newId(), kind: 'payout', cause: `payout ${reference}`, note: reference, recordedBy, occurredAt },
    [
      { account: 'cash', amountMinor: -amountMinor, currency },
      { account: 'payable', organisationId: publisherId, amountMinor, currency },
    ],
  );
}
