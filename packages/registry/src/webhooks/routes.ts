import {
  NewWebhook,
  Webhook,
  WebhookChange,
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookDeliveryPage,
  WebhookList,
  WebhookRequest,
} from '@ops-center/registry-client';
import Type from 'typebox';
import { pageQuery } from '../http/page.js';
import { deliveryIdParam, publisherParam, webhookIdParam } from '../http/params.js';
import { empty, json, route, type PathParameter, type Route } from '../http/route.js';
import { pingWebhook, readDeliveries, readDelivery, redeliver } from './deliveries.js';
import { changeWebhook, createWebhook, readWebhook, readWebhooks, removeWebhook, renewSecret } from './manage.js';

/** Where webhooks are kept: below an organisation, or below the registry itself. */
interface Place {
  readonly path: string;
  /** In the names of operations. */
  readonly whose: 'Organisation' | 'Registry';
  readonly access: 'organisation:manage' | 'admin';
  readonly authorisation: string;
  readonly params: Readonly<Record<string, PathParameter>>;
}

const PLACES: readonly Place[] = [
  {
    path: '/api/v1/publishers/{org}/webhooks',
    whose: 'Organisation',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation.',
    params: { org: publisherParam },
  },
  {
    path: '/api/v1/admin/webhooks',
    whose: 'Registry',
    access: 'admin',
    authorisation: 'Administrators.',
    params: {},
  },
];

const query = Type.Object(pageQuery, { additionalProperties: false });

export const webhookRoutes: readonly Route[] = PLACES.flatMap(routesOf);

function routesOf({ path, whose, access, authorisation, params }: Place): readonly Route[] {
  const one: Record<string, PathParameter> = { ...params, webhook: webhookIdParam };
  const delivery: Record<string, PathParameter> = { ...one, delivery: deliveryIdParam };
  const common = { tag: 'Webhooks', access, authorisation } as const;
  const found = { description: 'The webhook as it is now.', name: 'Webhook', schema: Webhook };
  const withSecret = { description: 'With the secret, which is shown once.', name: 'NewWebhook', schema: NewWebhook };
  const under = { description: 'On its way.', name: 'WebhookDelivery', schema: WebhookDelivery };
  const about = whose === 'Organisation' ? 'of an organisation' : 'of the registry, which is told of everything';
  return [
    route({
      ...common,
      method: 'GET',
      path,
      operation: `list${whose}Webhooks`,
      summary: `Webhooks ${about}`,
      params,
      answers: { 200: { description: 'All of them, oldest first.', name: 'WebhookList', schema: WebhookList } },
      async handle(deps, call) {
        return json(await readWebhooks(deps, call.actor, call.params.org));
      },
    }),
    route({
      ...common,
      method: 'POST',
      path,
      operation: `create${whose}Webhook`,
      summary: `Make a webhook ${about}`,
      params,
      body: WebhookRequest,
      answers: { 201: withSecret },
      failures: ['policy.limit_reached'],
      async handle(deps, call) {
        return json(await createWebhook(deps, call.actor, placeOf(call), call.body), { status: 201 });
      },
    }),
    route({
      ...common,
      method: 'GET',
      path: `${path}/{webhook}`,
      operation: `read${whose}Webhook`,
      summary: `A webhook ${about}`,
      params: one,
      answers: { 200: found },
      failures: ['webhook.not_found'],
      async handle(deps, call) {
        return json(await readWebhook(deps, call.actor, call.params.org, idOf(call)));
      },
    }),
    route({
      ...common,
      method: 'PUT',
      path: `${path}/{webhook}`,
      operation: `change${whose}Webhook`,
      summary: `Change, enable or disable a webhook ${about}`,
      params: one,
      body: WebhookChange,
      answers: { 200: found },
      failures: ['webhook.not_found'],
      async handle(deps, call) {
        return json(await changeWebhook(deps, call.actor, placeOf(call), idOf(call), call.body));
      },
    }),
    route({
      ...common,
      method: 'DELETE',
      path: `${path}/{webhook}`,
      operation: `remove${whose}Webhook`,
      summary: `Remove a webhook ${about}`,
      params: one,
      answers: { 204: { description: 'Nothing is sent to it any more.' } },
      failures: ['webhook.not_found'],
      async handle(deps, call) {
        await removeWebhook(deps, call.actor, placeOf(call), idOf(call));
        return empty(204);
      },
    }),
    route({
      ...common,
      method: 'POST',
      path: `${path}/{webhook}/secret`,
      operation: `renew${whose}WebhookSecret`,
      summary: 'Give a webhook a new secret; the old one signs beside it for 24 hours',
      params: one,
      answers: { 200: withSecret },
      failures: ['webhook.not_found'],
      async handle(deps, call) {
        return json(await renewSecret(deps, call.actor, placeOf(call), idOf(call)));
      },
    }),
    route({
      ...common,
      method: 'POST',
      path: `${path}/{webhook}/ping`,
      operation: `ping${whose}Webhook`,
      summary: 'Send the event ping to a webhook',
      params: one,
      answers: { 202: under },
      failures: ['webhook.not_found', 'webhook.disabled'],
      async handle(deps, call) {
        return json(await pingWebhook(deps, call.actor, placeOf(call), idOf(call)), { status: 202 });
      },
    }),
    route({
      ...common,
      method: 'GET',
      path: `${path}/{webhook}/deliveries`,
      operation: `list${whose}WebhookDeliveries`,
      summary: 'What was sent to a webhook in the last 30 days',
      params: one,
      query,
      answers: { 200: { description: 'Newest first.', name: 'WebhookDeliveryPage', schema: WebhookDeliveryPage } },
      failures: ['webhook.not_found'],
      async handle(deps, call) {
        return json(await readDeliveries(deps, call.actor, call.params.org, idOf(call), call.query));
      },
    }),
    route({
      ...common,
      method: 'GET',
      path: `${path}/{webhook}/deliveries/{delivery}`,
      operation: `read${whose}WebhookDelivery`,
      summary: 'What was sent to a webhook, and what it answered',
      params: delivery,
      answers: {
        200: {
          description: 'With the text that was sent and a log of the attempts.',
          name: 'WebhookDeliveryDetail',
          schema: WebhookDeliveryDetail,
        },
      },
      failures: ['webhook.not_found'],
      async handle(deps, call) {
        return json(await readDelivery(deps, call.actor, call.params.org, idOf(call), call.params.delivery ?? ''));
      },
    }),
    route({
      ...common,
      method: 'POST',
      path: `${path}/{webhook}/deliveries/{delivery}/redeliver`,
      operation: `redeliver${whose}Webhook`,
      summary: 'Send a delivery once more, now',
      params: delivery,
      answers: { 202: under },
      failures: ['webhook.not_found', 'webhook.disabled'],
      async handle(deps, call) {
        const order = await redeliver(deps, call.actor, placeOf(call), idOf(call), call.params.delivery ?? '');
        return json(order, { status: 202 });
      },
    }),
  ];
}

interface PlacedCall {
  readonly params: Readonly<Record<string, string>>;
  readonly requestId: string;
}

function placeOf({ params, requestId }: PlacedCall): { publisher: string | undefined; requestId: string } {
  return { publisher: params.org, requestId };
}

function idOf({ params }: PlacedCall): string {
  return params.webhook ?? '';
}
