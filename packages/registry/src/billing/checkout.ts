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
  findOpenCheckout,
  hasBought,
  insertCheckout,
  insertCustomer,
  lockSubject,
  updateCheckout,
} from './payment-store.js';
import { findCurrentPrice, type PriceRow } from './price-store.js';

export type CheckoutDeps = Pick<Deps, 'db' | 'config' | 'payments' | 'now' | 'newId'>;

/** Who asks again gets the same page, so that nobody pays twice: the processor keeps one open for a day. */
const REUSED_MS = 12 * 3_600_000;
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
  const offer = await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'organisation:manage', organisationId);
    await lockTenantPlugin(tx, organisationId, plugin.id);
    const price = await findCurrentPrice(tx, plugin.id);
    const amountMinor = price === undefined ? 0 : amountFor(price, term);
    if (price === undefined || amountMinor === 0) {
      throw new OpsError('billing.not_offered', `${plugin.slug} is not offered by ${TERMS[term]}`);
    }
    const { currency } = price;
    if (currencyDigits(currency) === 3 || NOT_CHARGED.has(currency)) {
      throw new OpsError('billing.not_offered', `payments in ${currency} are not taken`);
    }
    const now = deps.now();
    if (await hasBought(tx, organisationId, plugin.id, now)) throw exists(organisation, plugin.slug);
    const wanted = { organisationId, pluginId: plugin.id, priceId: price.id, term };
    const open = await findOpenCheckout(tx, wanted, new Date(now.getTime() - REUSED_MS));
    if (open !== undefined) return { id: open, amountMinor, currency };
    const id = deps.newId();
    const row = { ...wanted, id, amountMinor, currency };
    await insertCheckout(tx, { ...row, createdBy: actor.userId, createdAt: now });
    await recordAudit(tx, deps, {
      action: 'billing.checkout',
      actor,
      subjectType: 'plugin',
      subjectId: plugin.id,
      organisationId,
      details: { plugin: plugin.slug, organisation, term, amount_minor: amountMinor, currency },
      requestId,
    });
    return { id, amountMinor, currency };
  });
  const title = `${plugin.name} (${plugin.slug})`;
  const { session, url } = await gateway.createCheckout({
    customer,
    term,
    ...offer,
    title,
    returnUrl: returnUrl(deps),
  });
  await updateCheckout(deps.db, offer.id, { stripeSession: session });
  return { checkout_url: url };
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

function amountFor(price: PriceRow, term: CheckoutRequest['term']): number {
  if (price.model === 'free') return 0;
  switch (term) {
    case 'month':
      return price.monthlyMinor ?? 0;
    case 'year':
      return price.yearlyMinor ?? 0;
    case 'once':
      // Of usage-based plugins, `price` is what one use costs.
      return price.lifetimeMinor ?? (price.model === 'usage-based' ? 0 : (price.priceMinor ?? 0));
  }
}

function returnUrl({ config }: Pick<Deps, 'config'>): string {
  return `${config.publicUrl}/account`;
}
