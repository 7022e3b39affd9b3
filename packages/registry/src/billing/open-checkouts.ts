import { OpsError } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import type { CheckoutFacts, CheckoutOrder, PaymentGateway } from './gateway.js';
import { findOpenCheckouts, updateCheckout, type OpenCheckout } from './payment-store.js';

const HOUR_MS = 3_600_000;
/** Who asks again gets the same page. */
const REUSED_MS = 6 * HOUR_MS;
/** The processor closes a page then. */
const OPEN_MS = 12 * HOUR_MS;
/** Pages that were made before there was an end to them are open for a day. */
const LONGEST_OPEN_MS = 25 * HOUR_MS;

/** What is the same for all pages of an organisation and a plugin. */
export type Page = Pick<CheckoutOrder, 'customer' | 'title' | 'returnUrl'>;

/** The order of a page for paying, the same whenever it is asked for. */
export function pageOrder(
  {
    id,
    term,
    amountMinor,
    currency,
    createdAt,
  }: Pick<OpenCheckout, 'id' | 'term' | 'amountMinor' | 'currency' | 'createdAt'>,
  page: Page,
): CheckoutOrder {
  return { ...page, id, term, amountMinor, currency, expiresAt: new Date(createdAt.getTime() + OPEN_MS) };
}

/**
 * Leaves at most one page on which an organisation can pay for a plugin: nobody subscribes by the month and by the year
 * at once, or pays an old price beside the new one. Returns the page of the same order while it is open; all others are
 * closed at the processor. The tenant's plugin must be held.
 * @throws OpsError entitlement.exists when one was paid on a moment ago; billing.unavailable
 */
export async function settleOpenCheckouts(
  tx: Database,
  gateway: PaymentGateway,
  {
    wanted,
    page,
    now,
  }: {
    readonly wanted: Pick<OpenCheckout, 'priceId' | 'term'> & {
      readonly organisationId: string;
      readonly pluginId: string;
    };
    readonly page: Page;
    readonly now: Date;
  },
): Promise<{ readonly url: string } | undefined> {
  let same: string | undefined;
  for (const open of await findOpenCheckouts(tx, wanted, new Date(now.getTime() - LONGEST_OPEN_MS))) {
    const isWanted =
      same === undefined &&
      open.priceId === wanted.priceId &&
      open.term === wanted.term &&
      now.getTime() - open.createdAt.getTime() < REUSED_MS;
    const { state, url } = await look(tx, gateway, { open, page, isWanted });
    if (state === 'complete') {
      throw new OpsError(
        'entitlement.exists',
        'this was paid for a moment ago, and the payment is being worked through',
        {
          hint: 'Ask for the entitlements of the organisation in some minutes.',
        },
      );
    }
    if (isWanted && url !== undefined) same = url;
    else await updateCheckout(tx, open.id, { closedAt: now });
  }
  return same === undefined ? undefined : { url: same };
}

async function look(
  tx: Database,
  gateway: PaymentGateway,
  { open, page, isWanted }: { readonly open: OpenCheckout; readonly page: Page; readonly isWanted: boolean },
): Promise<CheckoutFacts> {
  let { session } = open;
  if (session === null) {
    // We do not know whether it was made: asked for again, it is the same one.
    const made = await gateway.createCheckout(pageOrder(open, page));
    if (made === undefined) return { state: 'expired', url: undefined };
    session = made.session;
    await updateCheckout(tx, open.id, { stripeSession: session });
  }
  return isWanted ? await gateway.readCheckout(session) : await gateway.expireCheckout(session);
}
