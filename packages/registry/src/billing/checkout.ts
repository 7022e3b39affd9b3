import { currencyDigits, OpsError } from '@ops-center/manifest-schema';
import type { Checkout, CheckoutRequest, Entitlement } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { findSeenPlugin } from '../versions/target.js';
import { findEntitlement, lockTenantPlugin } from './entitlement-store.js';
import { entitlementOf, exists } from './entitlements.js';
import { followSubscription } from './follow-subscription.js';
import type { PaymentGateway } from './gateway.js';
import {
  findCustomer,
  hasBought,
  insertCheckout,
  insertCustomer,
  lockSubject,
  updateCheckout,
} from './payment-store.js';
import { hasFailedBills } from './usage-store.js';
import { pageOrder, settleOpenCheckouts } from './open-checkouts.js';
import { findCurrentPrice, type PriceRow } from './price-store.js';

export type CheckoutDeps = Pick<Deps, 'db' | 'config' | 'payments' | 'now' | 'newId'>;

/** The processor counts in other units than ISO 4217, or in none that it takes. */
const NOT_CHARGED = new Set(['ISK', 'UGX', 'MGA', 'UYI']);

/** @throws OpsError billing.not_configured */
export function requireGateway({ payments }: Pick<Deps, 'payments'>): PaymentGateway {
  if (payments !== undefined) return payments;
  throw new OpsError('billing.not_configured', 'this registry takes no payments');
}

export interface CheckoutOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly request: CheckoutRequest;
  readonly requestId: string;
}

/**
 * Begins a purchase or a subscription for an organisation, at the price in force. What comes of it the processor tells.
 * @throws OpsError plugin.not_found, auth.forbidden, billing.*, entitlement.exists
 */
export async function startCheckout(
  deps: CheckoutDeps,
  actor: Actor,
  { address, request: { organisation, term }, requestId }: CheckoutOrder,
): Promise<Checkout> {
  const plugin = await findSeenPlugin(deps.db, actor, address);
  requireScope(actor, 'organisation:manage', organisation);
  const gateway = requireGateway(deps);
  const { organisationId } = membershipOf(actor, organisation);
  if (organisationId === plugin.organisationId) throw exists(organisation, plugin.slug);
  const customer = await customerOf(deps, gateway, actor, organisationId, organisation);
  const title = `${plugin.name} (${plugin.slug})`;
  const page = { customer, title, returnUrl: returnUrl(deps) };
  const offer = await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'organisation:manage', organisationId);
    await lockTenantPlugin(tx, organisationId, plugin.id);
    const { price, amountMinor, currency } = offerOf(plugin.slug, await findCurrentPrice(tx, plugin.id), term);
    const now = deps.now();
    if (await hasBought(tx, organisationId, plugin.id, now)) throw exists(organisation, plugin.slug);
    if (await hasFailedBills(tx, { organisationId, pluginId: plugin.id })) {
      throw new OpsError('billing.not_offered', `a bill for the use of ${plugin.slug} could not be taken`, {
        hint: 'Pay the open invoice first: `POST /api/v1/publishers/{org}/billing-portal` shows it.',
      });
    }
    const wanted = { organisationId, pluginId: plugin.id, priceId: price.id, term };
    const same = await settleOpenCheckouts(tx, gateway, { wanted, page, now });
    if (same !== undefined) return same;
    const id = deps.newId();
    const row = { ...wanted, id, amountMinor, currency, createdAt: now };
    await insertCheckout(tx, { ...row, createdBy: actor.userId });
    await recordAudit(tx, deps, {
      action: 'billing.checkout',
      actor,
      subjectType: 'plugin',
      subjectId: plugin.id,
      organisationId,
      details: { plugin: plugin.slug, organisation, term, amount_minor: amountMinor, currency },
      requestId,
    });
    return row;
  });
  if ('url' in offer) return { checkout_url: offer.url };
  const made = await gateway.createCheckout(pageOrder(offer, page));
  if (made === undefined) {
    await updateCheckout(deps.db, offer.id, { closedAt: deps.now() });
    throw new OpsError('billing.unavailable', 'the payment processor refuses this purchase');
  }
  await updateCheckout(deps.db, offer.id, { stripeSession: made.session });
  return { checkout_url: made.url };
}

function offerOf(
  slug: string,
  price: PriceRow | undefined,
  term: CheckoutRequest['term'],
): { readonly price: PriceRow; readonly amountMinor: number; readonly currency: string } {
  const amountMinor = price === undefined ? undefined : amountFor(price, term);
  if (price === undefined || amountMinor === undefined) {
    throw new OpsError('billing.not_offered', `${slug} is not offered by ${TERMS[term]}`);
  }
  const { currency } = price;
  if (currencyDigits(currency) === 3 || NOT_CHARGED.has(currency)) {
    throw new OpsError('billing.not_offered', `payments in ${currency} are not taken`);
  }
  return { price, amountMinor, currency };
}

/**
 * The page of the processor where an organisation sees its invoices and changes how it pays.
 * @throws OpsError auth.forbidden, billing.not_configured, billing.not_offered when it never bought anything
 */
export async function openPortal(
  deps: CheckoutDeps,
  actor: Actor,
  organisation: string,
  requestId: string,
): Promise<{ readonly portal_url: string }> {
  requireScope(actor, 'organisation:manage', organisation);
  const gateway = requireGateway(deps);
  const { organisationId } = membershipOf(actor, organisation);
  const customer = await findCustomer(deps.db, organisationId);
  if (customer === undefined) throw new OpsError('billing.not_offered', `${organisation} has bought nothing yet`);
  const url = await gateway.createPortal(customer, returnUrl(deps));
  await deps.db.transaction(async (tx) => {
    const details = { organisation };
    const subject = { subjectType: 'organisation', subjectId: organisationId, organisationId } as const;
    await recordAudit(tx, deps, { action: 'billing.portal', actor, ...subject, details, requestId });
  });
  return { portal_url: url };
}

/**
 * Lets a subscription run out at the end of the time that is paid for.
 * @throws OpsError auth.forbidden, billing.not_configured, entitlement.not_found
 */
export async function endSubscription(
  deps: CheckoutDeps,
  actor: Actor,
  { organisation, id, requestId }: { readonly organisation: string; readonly id: string; readonly requestId: string },
): Promise<Entitlement> {
  requireScope(actor, 'organisation:manage', organisation);
  const gateway = requireGateway(deps);
  const { organisationId } = membershipOf(actor, organisation);
  return await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'organisation:manage', organisationId);
    const found = await findEntitlement(tx, id);
    const subscription = found?.stripeSubscription ?? null;
    if (found?.organisationId !== organisationId || subscription === null) {
      throw new OpsError('entitlement.not_found', `${organisation} has no such subscription`);
    }
    if (found.isEnding) return entitlementOf(found, deps.now());
    await lockSubject(tx, subscription);
    const after = await followSubscription(tx, deps, await gateway.endSubscription(subscription));
    if (after === undefined) throw new Error('a subscription that is held is not there');
    await recordAudit(tx, deps, {
      action: 'billing.end_subscription',
      actor,
      subjectType: 'entitlement',
      subjectId: id,
      organisationId,
      details: { plugin: after.plugin, organisation },
      requestId,
    });
    return entitlementOf(after, deps.now());
  });
}

async function customerOf(
  { db, now }: CheckoutDeps,
  gateway: PaymentGateway,
  actor: Actor,
  organisationId: string,
  name: string,
): Promise<string> {
  const known = await findCustomer(db, organisationId);
  if (known !== undefined) return known;
  const stripeCustomer = await gateway.createCustomer({ organisationId, name, email: actor.email });
  await insertCustomer(db, { organisationId, stripeCustomer, createdAt: now() });
  return (await findCustomer(db, organisationId)) ?? stripeCustomer;
}

const TERMS = { once: 'a single payment', month: 'the month', year: 'the year' } as const;

/** Undefined when it is not offered so. What is billed by use needs a subscription, also one that costs nothing. */
function amountFor(price: PriceRow, term: CheckoutRequest['term']): number | undefined {
  if (price.model === 'free') return undefined;
  const isByUse = price.model === 'usage-based';
  switch (term) {
    case 'month':
      return positive(price.monthlyMinor) ?? (isByUse ? 0 : undefined);
    case 'year':
      return isByUse ? undefined : positive(price.yearlyMinor);
    case 'once':
      return isByUse ? undefined : (positive(price.lifetimeMinor) ?? positive(price.priceMinor));
  }
}

function positive(minor: number | null): number | undefined {
  return minor === null || minor === 0 ? undefined : minor;
}

function returnUrl({ config }: Pick<Deps, 'config'>): string {
  return `${config.publicUrl}/account`;
}
