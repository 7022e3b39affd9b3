/** What the payment processor knows of a subscription now. */
export interface SubscriptionFacts {
  readonly id: string;
  /** Our checkout that it came of; undefined: it is none of ours. */
  readonly checkout: string | undefined;
  /**
   * `good`: paid for, or in the trial of the processor; `unpaid`: a payment is due and may still come; `stopped`: not
   * paid, and given up for now; `over`: ended for good.
   */
  readonly standing: 'good' | 'unpaid' | 'stopped' | 'over';
  readonly periodStart: Date;
  readonly periodEnd: Date;
  /** It will not be renewed. */
  readonly isEnding: boolean;
  readonly endedAt: Date | undefined;
}

export interface InvoiceFacts {
  readonly subscription: string | undefined;
  /** Our bill of use that it asks for. */
  readonly usageBill: string | undefined;
  /** What was paid of it, by each payment. */
  readonly payments: readonly { readonly paymentIntent: string; readonly amountMinor: number }[];
  readonly currency: string;
  readonly paidAt: Date | undefined;
}

/** An event of the processor, as far as we act on it. What it tells of money and time is asked for anew. */
export interface GatewayEvent {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Date;
  readonly about:
    | {
        readonly kind: 'checkout_paid' | 'checkout_failed';
        readonly checkout: string | undefined;
        readonly paymentIntent: string | undefined;
        readonly subscription: string | undefined;
        readonly amountMinor: number;
        readonly currency: string;
      }
    | { readonly kind: 'subscription'; readonly subscription: string }
    | {
        readonly kind: 'invoice_paid' | 'invoice_failed' | 'invoice_voided';
        readonly invoice: string;
        /** Undefined when the event does not tell, in the words that we know. */
        readonly subscription: string | undefined;
        /** Our bill of use that it asks for. */
        readonly usageBill: string | undefined;
      }
    | { readonly kind: 'given_back'; readonly paymentIntent: string; readonly customer: string | undefined }
    | { readonly kind: 'other' };
}

export interface CheckoutOrder {
  /** Id of our checkout: comes back in events, and makes asking twice harmless. */
  readonly id: string;
  readonly customer: string;
  readonly term: 'once' | 'month' | 'year';
  readonly amountMinor: number;
  readonly currency: string;
  readonly title: string;
  readonly returnUrl: string;
  /** Nothing can be paid there from then on. */
  readonly expiresAt: Date;
}

/** How a page for paying is now. `url` while it is open. */
export interface CheckoutFacts {
  readonly state: 'open' | 'complete' | 'expired';
  readonly url: string | undefined;
}

/** How much of a payment is not ours any more. */
export interface GivenBack {
  /** The sum of all refunds that did not fail. */
  readonly refundedMinor: number;
  /** What banks took back for their customers: in disputes that are open, and in those that were lost. */
  readonly disputedMinor: number;
}

export interface UsageBill {
  /** Id of our bill: comes back in events, and makes asking twice harmless. */
  readonly id: string;
  readonly subscription: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly text: string;
}

/** The payment processor. Every method throws OpsError `billing.unavailable` when it does not answer or refuses. */
export interface PaymentGateway {
  createCustomer(customer: {
    readonly organisationId: string;
    readonly name: string;
    readonly email: string;
  }): Promise<string>;
  /** Undefined when the processor refuses such an order for good. */
  createCheckout(order: CheckoutOrder): Promise<{ readonly session: string; readonly url: string } | undefined>;
  readCheckout(session: string): Promise<CheckoutFacts>;
  /** Closes a page, unless it was paid on. Returns what became of it. */
  expireCheckout(session: string): Promise<CheckoutFacts>;
  createPortal(customer: string, returnUrl: string): Promise<string>;
  readSubscription(id: string): Promise<SubscriptionFacts>;
  /** Lets a subscription run out at the end of its period. */
  endSubscription(id: string): Promise<SubscriptionFacts>;
  /** Ends a subscription now. */
  cancelSubscription(id: string): Promise<SubscriptionFacts>;
  readInvoice(id: string): Promise<InvoiceFacts>;
  readGivenBack(paymentIntent: string): Promise<GivenBack>;
  /** Asks for a bill of use, by what the subscription is paid with. Returns the id of the invoice. */
  billUsage(bill: UsageBill): Promise<string>;
  refund(order: { readonly key: string; readonly paymentIntent: string; readonly amountMinor: number }): Promise<void>;
  /**
   * Checks that an event comes from the processor, over the bytes as they came, and is not old.
   * @throws OpsError billing.signature_invalid
   */
  readEvent(raw: Buffer, signature: string | undefined, now: Date): GatewayEvent;
}
