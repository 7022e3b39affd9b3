import Type, { type Static } from 'typebox';
import { Price, Pricing } from './marketplace.js';
import { lineOf, Slug, Timestamp, Uuid } from './primitives.js';

/** What a plugin cost from one moment to another. */
export const PluginPrice = Type.Object({
  ...Pricing.properties,
  id: Uuid,
  /** `version`: the default version says so. `owner`: an owner set it, and versions do not change it. */
  source: Type.Enum(['version', 'owner']),
  valid_from: Timestamp,
  /** Absent: in force. */
  valid_until: Type.Optional(Timestamp),
});
export type PluginPrice = Static<typeof PluginPrice>;

/** `GET /api/v1/plugins/{id}/pricing`. */
export const PluginPricing = Type.Object({
  plugin: Slug,
  current: PluginPrice,
  /** The last hundred that came before, newest first. */
  history: Type.Array(PluginPrice, { maxItems: 100 }),
  /** Of a plugin that is sold on request: how its publisher is asked. */
  contact: Type.Optional(
    Type.Object({
      support: Type.Optional(Type.String({ maxLength: 2000 })),
      email: Type.Optional(Type.String({ maxLength: 320 })),
      homepage: Type.Optional(Type.String({ maxLength: 2000 })),
    }),
  ),
});
export type PluginPricing = Static<typeof PluginPricing>;

/** `PUT /api/v1/plugins/{id}/pricing`: as the `pricing` section of a manifest, with amounts as text. */
export const PricingRequest = Type.Object(
  {
    model: Type.Enum(['free', 'freemium', 'one-time', 'subscription', 'usage-based', 'enterprise']),
    currency: Type.String({ pattern: '^[A-Z]{3}$' }),
    price: Type.Optional(Price),
    monthly: Type.Optional(Price),
    yearly: Type.Optional(Price),
    lifetime: Type.Optional(Price),
    /** Of the model usage-based: what uses cost. */
    usage: Type.Optional(
      Type.Array(
        Type.Object(
          {
            metric: Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 63 }),
            unit_price: Type.String({ pattern: '^(0|[1-9]\\d{0,5})(\\.\\d{1,8})?$' }),
            included: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000_000 })),
          },
          { additionalProperties: false },
        ),
        { minItems: 1, maxItems: 10 },
      ),
    ),
    trial_days: Type.Optional(Type.Integer({ minimum: 0, maximum: 365 })),
  },
  { additionalProperties: false },
);
export type PricingRequest = Static<typeof PricingRequest>;

/** What lets an organisation use a paid plugin. */
export const Entitlement = Type.Object({
  id: Uuid,
  organisation: Slug,
  plugin: Slug,
  kind: Type.Enum(['purchase', 'subscription', 'trial', 'grant']),
  /** Whether it is good now. */
  active: Type.Boolean(),
  starts_at: Timestamp,
  /** Until when it is paid, or the trial runs; absent: for ever. */
  paid_until: Type.Optional(Timestamp),
  /** When it ends to be good, days of grace and all; absent: never. */
  ends_at: Type.Optional(Timestamp),
  /** It is not good from then on, until a bill of its use is paid. */
  suspends_at: Type.Optional(Timestamp),
  /** The most that uses may cost in a month. */
  spending_cap: Type.Optional(Type.String({ pattern: '^\\d{1,13}\\.\\d{2}$' })),
  /** With a cap: whether it is reached in this month, so that nothing more should be used. */
  cap_reached: Type.Optional(Type.Boolean()),
  /** A subscription that will not be renewed. */
  ending: Type.Boolean(),
  /** Why it was granted. */
  reason: Type.Optional(Type.String({ maxLength: 500 })),
  revoked_at: Type.Optional(Timestamp),
  revoked_reason: Type.Optional(Type.String({ maxLength: 500 })),
  created_at: Timestamp,
});
export type Entitlement = Static<typeof Entitlement>;

/** Newest first. */
export const EntitlementList = Type.Object({ data: Type.Array(Entitlement, { maxItems: 1000 }) });
export type EntitlementList = Static<typeof EntitlementList>;

/** `POST /api/v1/plugins/{id}/trial`. */
export const TrialRequest = Type.Object({ organisation: Slug }, { additionalProperties: false });
export type TrialRequest = Static<typeof TrialRequest>;

/** `POST /api/v1/admin/entitlements`. */
export const GrantRequest = Type.Object(
  {
    organisation: Slug,
    plugin: Slug,
    reason: lineOf(500),
    /** Absent: for ever. */
    until: Type.Optional(Timestamp),
  },
  { additionalProperties: false },
);
export type GrantRequest = Static<typeof GrantRequest>;

/** `POST /api/v1/plugins/{id}/entitlements`: a contract that the publisher made itself. */
export const ContractRequest = Type.Object(
  { organisation: Slug, reason: lineOf(500), until: Timestamp },
  { additionalProperties: false },
);
export type ContractRequest = Static<typeof ContractRequest>;

/** `POST /api/v1/admin/entitlements/{entitlement}/revoke`. */
export const RevokeEntitlementRequest = Type.Object({ reason: lineOf(500) }, { additionalProperties: false });
export type RevokeEntitlementRequest = Static<typeof RevokeEntitlementRequest>;

/** `POST /api/v1/plugins/{id}/checkout`. */
export const CheckoutRequest = Type.Object(
  {
    /** The organisation that buys. */
    organisation: Slug,
    term: Type.Enum(['once', 'month', 'year']),
  },
  { additionalProperties: false },
);
export type CheckoutRequest = Static<typeof CheckoutRequest>;

export const Checkout = Type.Object({
  /** A page of the payment processor. */
  checkout_url: Type.String({ maxLength: 4000 }),
});
export type Checkout = Static<typeof Checkout>;

export const Portal = Type.Object({ portal_url: Type.String({ maxLength: 4000 }) });
export type Portal = Static<typeof Portal>;

const Currency = Type.String({ pattern: '^[A-Z]{3}$' });
/** Decimal text with two digits. */
const Amount = Type.String({ pattern: '^\\d{1,13}\\.\\d{2}$' });
const SignedAmount = Type.String({ pattern: '^-?\\d{1,15}\\.\\d{2}$' });

export const PaymentList = Type.Object({
  data: Type.Array(
    Type.Object({
      id: Uuid,
      plugin: Slug,
      currency: Currency,
      amount: SignedAmount,
      refunded: SignedAmount,
      /** What a bank took back, while it is in dispute or after the dispute was lost. */
      disputed: Type.Optional(SignedAmount),
      paid_at: Timestamp,
    }),
    { maxItems: 1000 },
  ),
});
export type PaymentList = Static<typeof PaymentList>;

/** `GET /api/v1/publishers/{org}/earnings`. */
export const Earnings = Type.Object({
  balances: Type.Array(Type.Object({ currency: Currency, owed: SignedAmount }), { maxItems: 200 }),
  /** The last thousand movements, newest first. */
  data: Type.Array(
    Type.Object({
      id: Uuid,
      kind: Type.Enum(['payment', 'refund', 'dispute', 'payout']),
      at: Timestamp,
      currency: Currency,
      /** The part of the publisher; negative when it was given back or taken back, or paid out. */
      amount: SignedAmount,
      plugin: Type.Optional(Slug),
      /** How much of the payment is the publisher's, of 100. */
      percent: Type.Optional(Type.Integer()),
      reference: Type.Optional(Type.String({ maxLength: 200 })),
    }),
    { maxItems: 1000 },
  ),
});
export type Earnings = Static<typeof Earnings>;

/** `POST /api/v1/admin/payouts`. */
export const PayoutRequest = Type.Object(
  {
    organisation: Slug,
    amount: Amount,
    currency: Currency,
    /** Of the transfer: the same one counts once. */
    reference: lineOf(200),
  },
  { additionalProperties: false },
);
export type PayoutRequest = Static<typeof PayoutRequest>;

/** `POST /api/v1/admin/payments/{payment}/refund`. */
export const RefundRequest = Type.Object(
  {
    /** Absent: all that is left. */
    amount: Type.Optional(Amount),
    reason: lineOf(500),
  },
  { additionalProperties: false },
);
export type RefundRequest = Static<typeof RefundRequest>;

export const RefundResult = Type.Object({ payment: Uuid, amount: SignedAmount, currency: Currency });
export type RefundResult = Static<typeof RefundResult>;
