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
  readonly paymentIntent: string | undefined;
  readonly amountMinor: number;
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
        readonly kind: 'invoice_paid' | 'invoice_failed';
        readonly invoice: string;
        readonly subscription: string | undefined;
      }
    | {
        readonly kind: 'refunded';
        readonly paymentIntent: string;
        readonly customer: string | undefined;
        /** The sum of all refunds so far. */
        readonly refundedMinor: number;
      }
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
}

/** The payment processor. Every method throws OpsError `billing.unavailable` when it does not answer or refuses. */
export interface PaymentGateway {
  createCustomer(customer: {
    readonly organisationId: string;
    readonly name: string;
    readonly email: string;
  }): Promise<string>;
  createCheckout(order: CheckoutOrder): Promise<{ readonly session: string; readonly url: string }>;
  createPortal(customer: string, returnUrl: string): Promise<string>;
  readSubscription(id: string): Promise<SubscriptionFacts>;
  /** Lets a subscription run out at the end of its period. */
  endSubscription(id: string): Promise<SubscriptionFacts>;
  readInvoice(id: string): Promise<InvoiceFacts>;
  refund(order: { readonly key: string; readonly paymentIntent: string; readonly amountMinor: number }): Promise<void>;
  /**
   * Checks that an event comes from the processor, over the bytes as they came, and is not old.
   * @throws OpsError billing.signature_invalid
   */
  readEvent(raw: Buffer, signature: string | undefined, now: Date): GatewayEvent;
}
