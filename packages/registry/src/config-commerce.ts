import path from 'node:path';
import type { StripeSettings } from './billing/stripe-gateway.js';
import { parseNetworks, parsePublicUrl, parseText } from './config-values.js';
import { optional, variable } from './config-variable.js';

/** The variables of payments and webhooks; `VARIABLES` holds them with all others. */
export const COMMERCE_VARIABLES = {
  paidPlugins: variable<'checked' | 'open'>({
    name: 'OPS_CENTER_REGISTRY_PAID_PLUGINS',
    meaning:
      'checked: paid plugins are given out only to organisations that bought, try or were granted them; open: to all, and prices are shown only',
    parse: (text) => (text === 'checked' || text === 'open' ? text : { problem: 'must be checked or open' }),
    fallback: 'checked',
  }),
  stripeKeyFile: optional({
    name: 'OPS_CENTER_REGISTRY_STRIPE_KEY_FILE',
    meaning: 'File with the secret key of Stripe; with it, and the next, plugins can be bought',
    parse: parseText(4096),
  }),
  stripeWebhookSecretFile: optional({
    name: 'OPS_CENTER_REGISTRY_STRIPE_WEBHOOK_SECRET_FILE',
    meaning: 'File with the signing secret of the webhook endpoint at Stripe, which is /api/v1/billing/stripe/events',
    parse: parseText(4096),
  }),
  stripeUrl: optional({
    name: 'OPS_CENTER_REGISTRY_STRIPE_URL',
    meaning: "Address of the API of Stripe, when it is not Stripe's own",
    parse: parsePublicUrl,
  }),
  webhookNetworks: variable<readonly string[]>({
    name: 'OPS_CENTER_REGISTRY_WEBHOOK_NETWORKS',
    meaning:
      'Networks beside the public internet to which webhooks may be sent, also over plain http, such as 10.0.0.0/8,127.0.0.1/32',
    parse: parseNetworks,
    fallback: [],
  }),
  encryptionKeyFile: optional({
    name: 'OPS_CENTER_REGISTRY_ENCRYPTION_KEY_FILE',
    meaning:
      'File of the keys that seal secrets in the database, one base64 of 32 bytes on a line, the newest first; all replicas need the same. Without it, one is made in the data folder',
    parse: parseText(4096),
  }),
} as const;

interface StripeValues {
  readonly stripeKeyFile: string | undefined;
  readonly stripeWebhookSecretFile: string | undefined;
  readonly stripeUrl: string | undefined;
}

/** How to reach Stripe; undefined when no payments are taken. What is wrong is added to `problems`. */
export function readStripe(
  { stripeKeyFile, stripeWebhookSecretFile, stripeUrl }: StripeValues,
  problems: string[],
): StripeSettings | undefined {
  if (stripeKeyFile === undefined && stripeWebhookSecretFile === undefined) return undefined;
  if (stripeKeyFile === undefined || stripeWebhookSecretFile === undefined) {
    const { stripeKeyFile: key, stripeWebhookSecretFile: secret } = COMMERCE_VARIABLES;
    problems.push(`${key.name} and ${secret.name} must be given together`);
    return undefined;
  }
  const [keyFile, webhookSecretFile] = [path.resolve(stripeKeyFile), path.resolve(stripeWebhookSecretFile)];
  return Object.freeze({ keyFile, webhookSecretFile, url: stripeUrl });
}
