import Type, { type Static } from 'typebox';
import { lineOf, Slug, Timestamp, Uuid } from './primitives.js';

/** What the registry tells of. `*` stands for all of them, also those that come later. */
export const WEBHOOK_EVENTS = [
  'version.published',
  'version.held',
  'version.rejected',
  'version.yanked',
  'version.unyanked',
  'version.quarantined',
  'version.released',
  'plugin.banned',
  'plugin.unbanned',
  'plugin.deprecated',
  'plugin.undeprecated',
  'plugin.transferred',
  'pricing.changed',
  'trial.started',
  'purchase.completed',
  'subscription.created',
  'subscription.updated',
  'subscription.cancelled',
  'payment.succeeded',
  'payment.failed',
  'payment.refunded',
  'payment.disputed',
  'payment.dispute_won',
  'usage.cap_reached',
  'entitlement.granted',
  'entitlement.revoked',
  'installation.changed',
  'review.created',
  'review.changed',
  'advisory.published',
  'advisory.withdrawn',
  'security.reported',
  'security.answered',
] as const;
export type WebhookEventType = (typeof WEBHOOK_EVENTS)[number] | 'ping';

const Url = Type.String({ minLength: 8, maxLength: 2000, pattern: '^https?://[^\\s\\u0000-\\u001f\\u007f]+$' });
const Events = Type.Array(Type.Enum(['*', ...WEBHOOK_EVENTS]), { minItems: 1, maxItems: 50, uniqueItems: true });
const Description = Type.Union([lineOf(200), Type.Literal('')]);

/** `POST /api/v1/publishers/{org}/webhooks`, `POST /api/v1/admin/webhooks`. */
export const WebhookRequest = Type.Object(
  { url: Url, events: Events, description: Type.Optional(Description) },
  { additionalProperties: false },
);
export type WebhookRequest = Static<typeof WebhookRequest>;

/** `PUT` of a webhook: what is left out stays. */
export const WebhookChange = Type.Object(
  {
    url: Type.Optional(Url),
    events: Type.Optional(Events),
    description: Type.Optional(Description),
    /** `true` also takes up again one that was disabled because it failed. */
    enabled: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type WebhookChange = Static<typeof WebhookChange>;

export const Webhook = Type.Object({
  id: Uuid,
  /** Whose it is; absent when it is the registry's own. */
  publisher: Type.Optional(Slug),
  /** The plugin whose manifest names the address; absent when somebody made it. */
  plugin: Type.Optional(Slug),
  url: Type.String({ maxLength: 2000 }),
  events: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 50 }),
  description: Type.String({ maxLength: 200 }),
  enabled: Type.Boolean(),
  /** Why it is not enabled: somebody asked for that, or it failed for days. */
  disabled_reason: Type.Optional(Type.Enum(['asked', 'failing'])),
  /** Since when no delivery was taken. */
  failing_since: Type.Optional(Timestamp),
  created_at: Timestamp,
  updated_at: Timestamp,
});
export type Webhook = Static<typeof Webhook>;

/** The only answers that show the secret. */
export const NewWebhook = Type.Object({
  ...Webhook.properties,
  /** `whsec_` and 43 characters. Signs what is sent; shown once. */
  secret: Type.String({ pattern: '^whsec_[A-Za-z0-9_-]{43}$' }),
});
export type NewWebhook = Static<typeof NewWebhook>;

export const WebhookList = Type.Object({ data: Type.Array(Webhook, { maxItems: 1000 }) });
export type WebhookList = Static<typeof WebhookList>;

export const DeliveryState = Type.Enum(['pending', 'delivered', 'failed']);

export const WebhookDelivery = Type.Object({
  id: Uuid,
  webhook_id: Uuid,
  event_id: Uuid,
  event: Type.String({ maxLength: 100 }),
  state: DeliveryState,
  attempts: Type.Integer({ minimum: 0 }),
  created_at: Timestamp,
  next_attempt_at: Type.Optional(Timestamp),
  delivered_at: Type.Optional(Timestamp),
});
export type WebhookDelivery = Static<typeof WebhookDelivery>;

/** Newest first. */
export const WebhookDeliveryPage = Type.Object({
  data: Type.Array(WebhookDelivery, { maxItems: 100 }),
  meta: Type.Object({ next_cursor: Type.Optional(Type.String({ maxLength: 2000 })) }),
});
export type WebhookDeliveryPage = Static<typeof WebhookDeliveryPage>;

export const WebhookDeliveryDetail = Type.Object({
  ...WebhookDelivery.properties,
  /** The text that is sent, byte by byte. */
  body: Type.String({ maxLength: 262_144 }),
  log: Type.Array(
    Type.Object({
      number: Type.Integer({ minimum: 1 }),
      at: Timestamp,
      milliseconds: Type.Integer({ minimum: 0 }),
      /** Status of the answer; absent when there was none. */
      status: Type.Optional(Type.Integer()),
      /** Why there was no answer. */
      failure: Type.Optional(Type.String({ maxLength: 500 })),
      /** The beginning of the answer. */
      answer: Type.String({ maxLength: 1000 }),
    }),
    { maxItems: 1000 },
  ),
});
export type WebhookDeliveryDetail = Static<typeof WebhookDeliveryDetail>;
