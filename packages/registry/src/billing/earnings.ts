import { isPayable, OpsError } from '@ops-center/manifest-schema';
import type { Earnings, PaymentList, PayoutRequest, RefundRequest, RefundResult } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdAdministrator } from '../identity/hold-rights.js';
import { findOrganisation } from '../identity/store.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { decimalText, minorUnits } from '../plugins/money.js';
import { lockPublisher } from '../publishers/store.js';
import { requireGateway, type CheckoutDeps } from './checkout.js';
import { bookPayout, isPayout } from './ledger.js';
import { findBalances, findMovements, findPayments, lockPayment } from './payment-store.js';

const SHOWN = 1000;

/**
 * What a publisher is owed, and how that came about.
 * @throws OpsError auth.forbidden
 */
export async function readEarnings({ db }: Pick<Deps, 'db'>, actor: Actor, publisher: string): Promise<Earnings> {
  requireScope(actor, 'organisation:manage', publisher);
  const { organisationId } = membershipOf(actor, publisher);
  return await earningsOf(db, organisationId);
}

/**
 * What an organisation paid.
 * @throws OpsError auth.forbidden
 */
export async function readPayments({ db }: Pick<Deps, 'db'>, actor: Actor, organisation: string): Promise<PaymentList> {
  requireScope(actor, 'organisation:manage', organisation);
  const { organisationId } = membershipOf(actor, organisation);
  const rows = await findPayments(db, organisationId);
  return {
    data: rows.map(({ id, plugin, currency, amountMinor, refundedMinor, disputedMinor, paidAt }) => ({
      id,
      plugin,
      currency,
      amount: decimalText(amountMinor, currency),
      refunded: decimalText(refundedMinor, currency),
      ...(disputedMinor === 0 ? {} : { disputed: decimalText(disputedMinor, currency) }),
      paid_at: paidAt.toISOString(),
    })),
  };
}

/**
 * Writes that a publisher was paid what it was owed. The money moves elsewhere: a bank, say.
 * @throws OpsError auth.forbidden, request.not_found, request.invalid when it is more than is owed
 */
export async function recordPayout(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { organisation: slug, amount, currency, reference }: PayoutRequest,
  requestId: string,
): Promise<Earnings> {
  requireScope(actor, 'admin');
  const amountMinor = isPayable(amount, currency) ? minorUnits(amount, currency) : 0;
  if (amountMinor === 0) throw new OpsError('request.invalid', `${amount} ${currency} cannot be paid`);
  return await deps.db.transaction(async (tx) => {
    await holdAdministrator(tx, actor);
    const organisation = await findOrganisation(tx, slug);
    if (organisation === undefined) throw new OpsError('request.not_found', `there is no organisation ${slug}`);
    await lockPublisher(tx, organisation.id);
    const owed = (await findBalances(tx, organisation.id)).find((one) => one.currency === currency)?.owedMinor ?? 0;
    const payout = { publisherId: organisation.id, amountMinor, currency, reference, recordedBy: actor.userId };
    // Once more with the same reference is the same payout, whatever is owed now.
    if (!(await bookPayout(tx, deps, payout))) {
      if (await isPayout(tx, payout)) return await earningsOf(tx, organisation.id);
      throw new OpsError('request.invalid', `${reference} is the reference of another payout`, {
        hint: 'Nothing was written. Give each transfer a reference of its own.',
      });
    }
    if (amountMinor > owed) {
      throw new OpsError('request.invalid', `${slug} is owed ${decimalText(Math.max(owed, 0), currency)} ${currency}`);
    }
    await recordAudit(tx, deps, {
      action: 'billing.payout',
      actor,
      subjectType: 'organisation',
      subjectId: organisation.id,
      organisationId: organisation.id,
      details: { amount_minor: amountMinor, currency, reference },
      requestId,
    });
    return await earningsOf(tx, organisation.id);
  });
}

/**
 * Asks the processor to give money back. The ledger follows when the processor tells that it did.
 * @throws OpsError auth.forbidden, billing.*, payment.not_found, request.invalid
 */
export async function refundPayment(
  deps: CheckoutDeps,
  actor: Actor,
  { id, request, requestId }: { readonly id: string; readonly request: RefundRequest; readonly requestId: string },
): Promise<RefundResult> {
  requireScope(actor, 'admin');
  const gateway = requireGateway(deps);
  return await deps.db.transaction(async (tx) => {
    await holdAdministrator(tx, actor);
    const payment = await lockPayment(tx, { id });
    if (payment === undefined) throw new OpsError('payment.not_found', 'there is no such payment');
    const { currency, refundedMinor } = payment;
    const left = payment.amountMinor - refundedMinor - payment.disputedMinor;
    const amountMinor = amountOf(request.amount, currency, left);
    const key = `${id}-${refundedMinor}-${amountMinor}`;
    await gateway.refund({ key, paymentIntent: payment.stripePaymentIntent, amountMinor });
    await recordAudit(tx, deps, {
      action: 'billing.refund',
      actor,
      subjectType: 'entitlement',
      subjectId: payment.entitlementId,
      organisationId: payment.organisationId,
      details: { payment: id, amount_minor: amountMinor, currency, reason: request.reason },
      requestId,
    });
    return { payment: id, amount: decimalText(amountMinor, currency), currency };
  });
}

function amountOf(asked: string | undefined, currency: string, left: number): number {
  const amountMinor = asked === undefined ? left : isPayable(asked, currency) ? minorUnits(asked, currency) : 0;
  if (amountMinor > 0 && amountMinor <= left) return amountMinor;
  throw new OpsError('request.invalid', `an amount up to ${decimalText(left, currency)} ${currency} can be given back`);
}

async function earningsOf(db: Deps['db'], organisationId: string): Promise<Earnings> {
  const [balances, movements] = await Promise.all([
    findBalances(db, organisationId),
    findMovements(db, organisationId, SHOWN),
  ]);
  return {
    balances: balances.map(({ currency, owedMinor }) => ({ currency, owed: signed(owedMinor, currency) })),
    data: movements.map((one) => ({
      id: one.id,
      kind: one.kind,
      at: one.occurredAt.toISOString(),
      currency: one.currency,
      amount: signed(-one.amountMinor, one.currency),
      ...(one.plugin === null ? {} : { plugin: one.plugin }),
      ...(one.percent === null ? {} : { percent: one.percent }),
      ...(one.note === '' ? {} : { reference: one.note }),
    })),
  };
}

function signed(minor: number, currency: string): string {
  return minor < 0 ? `-${decimalText(-minor, currency)}` : decimalText(minor, currency);
}
