import Type, { type Static } from 'typebox';
import { lineOf, Slug, Uuid } from './primitives.js';

const Metric = Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 63 });
const Month = Type.String({ pattern: '^\\d{4}-\\d{2}$' });
const Currency = Type.String({ pattern: '^[A-Z]{3}$' });
const Money = Type.String({ pattern: '^\\d{1,13}\\.\\d{2}$' });
const Quantity = Type.Integer({ minimum: 0, maximum: 1_000_000_000_000_000 });

/** `POST /api/v1/plugins/{id}/usage`: how much a host used of a plugin since its last report. */
export const UsageReport = Type.Object(
  {
    /** The host's own name of this report, such as a UUID: sent again, it counts once. */
    report: lineOf(100),
    counts: Type.Array(
      Type.Object(
        { metric: Metric, quantity: Type.Integer({ minimum: 1, maximum: 1_000_000_000 }) },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 10 },
    ),
  },
  { additionalProperties: false },
);
export type UsageReport = Static<typeof UsageReport>;

const Counted = Type.Object({
  metric: Metric,
  quantity: Quantity,
  /** How many of them cost nothing. */
  included: Type.Optional(Quantity),
  /** What one costs; absent when nothing is billed. */
  unit_price: Type.Optional(Type.String({ maxLength: 20 })),
});

/** What an organisation used of a plugin in a month, in UTC. */
export const UsageMonth = Type.Object({
  month: Month,
  counts: Type.Array(Counted, { maxItems: 100 }),
  /** Whether it is billed; in a trial, or by a grant, it is counted only. */
  billed: Type.Boolean(),
  /** What it costs so far, rounded down to what can be paid, and never more than the cap. */
  amount: Type.Optional(Money),
  currency: Type.Optional(Currency),
});
export type UsageMonth = Static<typeof UsageMonth>;

/** What an organisation uses of a plugin now. */
export const UsageState = Type.Object({
  plugin: Slug,
  organisation: Slug,
  current: UsageMonth,
  /** The most that a month may cost; absent: as much as it does. */
  spending_cap: Type.Optional(Money),
  /** Nothing more is counted in this month, so nothing more should be used. */
  cap_reached: Type.Boolean(),
});
export type UsageState = Static<typeof UsageState>;

/** `GET /api/v1/plugins/{id}/usage`. */
export const UsageHistory = Type.Object({
  ...UsageState.properties,
  /** The months before, newest first. */
  history: Type.Array(UsageMonth, { maxItems: 24 }),
});
export type UsageHistory = Static<typeof UsageHistory>;

/** `GET /api/v1/publishers/{org}/usage`: what is used of a publisher's plugins. */
export const PublisherUsage = Type.Object({
  data: Type.Array(
    Type.Object({
      month: Month,
      plugin: Slug,
      organisation: Slug,
      metric: Metric,
      quantity: Quantity,
      billed: Type.Boolean(),
    }),
    { maxItems: 1000 },
  ),
});
export type PublisherUsage = Static<typeof PublisherUsage>;

/** `PUT /api/v1/publishers/{org}/entitlements/{entitlement}/spending-cap`. */
export const SpendingCapRequest = Type.Object(
  {
    /** The most that a month may cost; null: as much as it does. */
    amount: Type.Union([Type.String({ pattern: '^(0|[1-9]\\d{0,7})\\.\\d{2}$' }), Type.Null()]),
  },
  { additionalProperties: false },
);
export type SpendingCapRequest = Static<typeof SpendingCapRequest>;

/** The answer to it. */
export const SpendingCap = Type.Object({
  entitlement: Uuid,
  spending_cap: Type.Optional(Money),
  currency: Currency,
});
export type SpendingCap = Static<typeof SpendingCap>;
