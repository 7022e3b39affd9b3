import { Type } from 'typebox';
import { address, money, section, unitPrice } from './parts.js';

export const PRICING_MODELS = ['free', 'freemium', 'one-time', 'subscription', 'usage-based', 'enterprise'] as const;
export type PricingModel = (typeof PRICING_MODELS)[number];

const usagePrice = section({
  metric: Type.String({
    description: 'What is counted, as hosts report it.',
    maxLength: 63,
    pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    patternErrorMessage: 'must be lower-case words with single hyphens between them, such as api-calls',
    examples: ['api-calls'],
  }),
  unit_price: unitPrice('Price of one, with up to eight decimals.'),
  included: Type.Optional(
    Type.Integer({
      description: 'How many of a month cost nothing.',
      minimum: 0,
      maximum: 1_000_000_000_000,
      default: 0,
    }),
  ),
});

export const pricingSchema = section(
  {
    model: Type.Optional(
      Type.Unsafe<PricingModel>({
        description:
          'How the plugin is paid for. When it is left out, the prices say: `monthly` or `yearly` make a subscription, `lifetime` or `price` a single purchase, none of them a free plugin.',
        type: 'string',
        enum: [...PRICING_MODELS],
      }),
    ),
    free: Type.Optional(Type.Boolean({ description: 'Whether the plugin costs nothing.' })),
    currency: Type.Optional(
      Type.String({
        description: 'Currency of all amounts, as an ISO 4217 code.',
        pattern: '^[A-Z]{3}$',
        patternErrorMessage: 'must be a currency code of three capital letters, such as USD',
        maxLength: 3,
        default: 'USD',
      }),
    ),
    price: Type.Optional(money('Price of a single purchase, or of one use when the model is `usage-based`.')),
    monthly: Type.Optional(money('Price of a month.')),
    yearly: Type.Optional(money('Price of a year.')),
    lifetime: Type.Optional(money('Price of using the plugin for ever.')),
    usage: Type.Optional(
      Type.Array(usagePrice, {
        description: 'What uses cost when the model is `usage-based`, in each month, beside `monthly` if there is one.',
        minItems: 1,
        maxItems: 10,
      }),
    ),
    trial_days: Type.Optional(
      Type.Integer({ description: 'Days that a subscription is free at first.', minimum: 0, maximum: 365 }),
    ),
    stripe_product_id: Type.Optional(
      Type.String({
        description: 'Id of the product at Stripe.',
        maxLength: 100,
        pattern: '^prod_[A-Za-z0-9]+$',
        patternErrorMessage: 'must be the id of a Stripe product, such as prod_ABC123',
        examples: ['prod_ABC123'],
      }),
    ),
  },
  { description: 'What the plugin costs. Without this section it is free.' },
);

export const paymentWebhookSchema = section(
  {
    url: address('Where the events are sent.', { examples: ['https://my-server.com/webhook'] }),
    events: Type.Array(
      Type.String({
        maxLength: 100,
        pattern: '^[a-z0-9_]+(\\.[a-z0-9_]+)+$',
        patternErrorMessage: 'must be words separated by dots, such as payment.succeeded',
      }),
      {
        description:
          'Which events: `subscription.created`, `subscription.cancelled`, `payment.succeeded`, `payment.failed`.',
        minItems: 1,
        maxItems: 50,
      },
    ),
  },
  { description: 'An address of yours that is told about payments.' },
);

function quantity(description: string, example: string) {
  return Type.Unsafe<string | number>({ description, type: ['string', 'number'], maxLength: 20, examples: [example] });
}

export const resourcesSchema = section(
  {
    memory: Type.Optional(quantity('Memory, with its unit; at most 512MB.', '256MB')),
    cpu: Type.Optional(quantity('Processor cores; 0.5 is half of one, and the most.', '0.25')),
    disk: Type.Optional(quantity('Storage, with its unit; at most 1GB.', '500MB')),
    network_rate: Type.Optional(quantity('Network bandwidth, with its unit; at most 10MB/s.', '5MB/s')),
    api_calls: Type.Optional(Type.Integer({ description: 'Calls to the API an hour; at most 1000.', minimum: 0 })),
    cron_jobs: Type.Optional(Type.Integer({ description: 'Scheduled jobs; at most 5.', minimum: 0 })),
    http_timeout: Type.Optional(
      Type.Number({
        description: 'Seconds that a request to an external service may take; at most 30.',
        exclusiveMinimum: 0,
      }),
    ),
    execution_timeout: Type.Optional(
      Type.Number({ description: 'Seconds that a handler or job may run; at most 300.', exclusiveMinimum: 0 }),
    ),
  },
  { description: 'What the plugin needs to run. No plugin gets more than the limits of the platform.' },
);
