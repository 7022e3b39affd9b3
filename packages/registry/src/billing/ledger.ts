import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { findPayable, insertLedger, insertPayment, writeGivenBack, type PaymentRow } from './payment-store.js';
import { shareOf, shareOfRefund } from './share.js';

type LedgerDeps = Pick<Deps, 'now' | 'newId'>;

/** Writes a payment and shares it between publisher and platform; false when it was written before. */
export async function bookPayment(
  tx: Database,
  deps: LedgerDeps,
  payment: Omit<PaymentRow, 'id' | 'refundedMinor' | 'disputedMinor'>,
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

/**
 * Writes how much of a payment was given back by refunds, and taken back by disputes; both may fall again. The payment
 * must be held.
 */
export async function bookGivenBack(
  tx: Database,
  deps: LedgerDeps,
  payment: PaymentRow,
  now: {
    readonly event: string;
    readonly refundedMinor: number;
    readonly disputedMinor: number;
    readonly occurredAt: Date;
  },
): Promise<void> {
  const { event, refundedMinor, disputedMinor, occurredAt } = now;
  await writeGivenBack(tx, payment.id, { refundedMinor, disputedMinor });
  const before = payment.refundedMinor + payment.disputedMinor;
  const between = refundedMinor + payment.disputedMinor;
  const after = refundedMinor + disputedMinor;
  const move = async (kind: 'refund' | 'dispute', from: number, to: number): Promise<void> => {
    if (from === to) return;
    const { currency, publisherId, stripePaymentIntent } = payment;
    // Of both together, so that nothing remains when all is gone, whatever went first.
    const share = shareOfRefund(from, to, payment.publisherPercent);
    const cause = `${kind} ${stripePaymentIntent} ${event}`;
    await insertLedger(tx, { id: deps.newId(), kind, cause, paymentId: payment.id, occurredAt }, [
      { account: 'cash', amountMinor: from - to, currency },
      { account: 'payable', organisationId: publisherId, amountMinor: share.publisher, currency },
      { account: 'revenue', amountMinor: share.platform, currency },
    ]);
  };
  await move('refund', before, between);
  await move('dispute', between, after);
}

export interface Payout {
  readonly publisherId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly reference: string;
}

/** Whether what is written under the reference of a payout is that payout. */
export async function isPayout(
  tx: Database,
  { publisherId, amountMinor, currency, reference }: Payout,
): Promise<boolean> {
  const written = await findPayable(tx, `payout ${reference}`);
  return (
    written?.organisationId === publisherId && written.amountMinor === amountMinor && written.currency === currency
  );
}

/** Writes that a publisher was paid; false when the payout of this reference was written before. */
export async function bookPayout(
  tx: Database,
  deps: LedgerDeps,
  payout: Payout & { readonly recordedBy: string },
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
