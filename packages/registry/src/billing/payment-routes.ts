import {
  Checkout,
  CheckoutRequest,
  Earnings,
  Entitlement,
  PaymentList,
  PayoutRequest,
  Portal,
  RefundRequest,
  RefundResult,
} from '@ops-center/registry-client';
import { entitlementIdParam, paymentIdParam, pluginIdParam, publisherParam } from '../http/params.js';
import { readBytes } from '../http/read-body.js';
import { empty, json, route } from '../http/route.js';
import { applyGatewayEvent } from './apply-event.js';
import { endSubscription, openPortal, requireGateway, startCheckout } from './checkout.js';
import { readEarnings, readPayments, recordPayout, refundPayment } from './earnings.js';

const OWNERS = 'Owners of the organisation.';
const NOT_CONFIGURED = ['billing.not_configured', 'billing.unavailable'] as const;
const MOST_EVENT_BYTES = 512 * 1024;

export const paymentRoutes = [
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/checkout',
    operation: 'startCheckout',
    summary: 'Buy a plugin, or subscribe to it, for an organisation',
    tag: 'Billing',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation that buys, for a plugin that they may see.',
    params: { id: pluginIdParam },
    body: CheckoutRequest,
    answers: { 201: { description: 'Where to pay.', name: 'Checkout', schema: Checkout } },
    failures: ['plugin.not_found', 'billing.not_offered', 'entitlement.exists', ...NOT_CONFIGURED],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await startCheckout(deps, actor, { address: params.id, request: body, requestId }), { status: 201 });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/publishers/{org}/billing-portal',
    operation: 'openBillingPortal',
    summary: 'The page where an organisation sees its invoices and changes how it pays',
    tag: 'Billing',
    access: 'organisation:manage',
    authorisation: OWNERS,
    params: { org: publisherParam },
    answers: { 201: { description: 'Its address, good for minutes.', name: 'Portal', schema: Portal } },
    failures: ['billing.not_offered', ...NOT_CONFIGURED],
    async handle(deps, { actor, params, requestId }) {
      return json(await openPortal(deps, actor, params.org, requestId), { status: 201 });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/publishers/{org}/entitlements/{entitlement}/end',
    operation: 'endSubscription',
    summary: 'Let a subscription run out at the end of the time that is paid for',
    tag: 'Billing',
    access: 'organisation:manage',
    authorisation: OWNERS,
    params: { org: publisherParam, entitlement: entitlementIdParam },
    answers: { 200: { description: 'The entitlement as it is now.', name: 'Entitlement', schema: Entitlement } },
    failures: ['entitlement.not_found', ...NOT_CONFIGURED],
    async handle(deps, { actor, params, requestId }) {
      const order = { organisation: params.org, id: params.entitlement, requestId };
      return json(await endSubscription(deps, actor, order));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/publishers/{org}/payments',
    operation: 'listPayments',
    summary: 'What an organisation paid',
    tag: 'Billing',
    access: 'organisation:manage',
    authorisation: OWNERS,
    params: { org: publisherParam },
    answers: { 200: { description: 'Newest first.', name: 'PaymentList', schema: PaymentList } },
    async handle(deps, { actor, params }) {
      return json(await readPayments(deps, actor, params.org));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/publishers/{org}/earnings',
    operation: 'readEarnings',
    summary: 'What a publisher is owed, and how that came about',
    tag: 'Billing',
    access: 'organisation:manage',
    authorisation: OWNERS,
    params: { org: publisherParam },
    answers: { 200: { description: 'Newest first.', name: 'Earnings', schema: Earnings } },
    async handle(deps, { actor, params }) {
      return json(await readEarnings(deps, actor, params.org));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/admin/payouts',
    operation: 'recordPayout',
    summary: 'Write that a publisher was paid; once for each reference',
    tag: 'Billing',
    access: 'admin',
    authorisation: 'Administrators.',
    body: PayoutRequest,
    answers: { 201: { description: 'What is owed now.', name: 'Earnings', schema: Earnings } },
    failures: ['request.not_found'],
    async handle(deps, { actor, body, requestId }) {
      return json(await recordPayout(deps, actor, body, requestId), { status: 201 });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/admin/payments/{payment}/refund',
    operation: 'refundPayment',
    summary: 'Give a payment back, or a part of it',
    tag: 'Billing',
    access: 'admin',
    authorisation: 'Administrators.',
    params: { payment: paymentIdParam },
    body: RefundRequest,
    answers: { 202: { description: 'Asked for at the processor.', name: 'RefundResult', schema: RefundResult } },
    failures: ['payment.not_found', ...NOT_CONFIGURED],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await refundPayment(deps, actor, { id: params.payment, request: body, requestId }), { status: 202 });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/billing/stripe/events',
    operation: 'takeStripeEvent',
    summary: 'Where Stripe sends its events',
    tag: 'Billing',
    access: 'public',
    authorisation: 'Stripe, by its signature over the body.',
    perMinute: 1200,
    bytes: 'application/json',
    answers: { 204: { description: 'Worked through, now or before; or none of ours.' } },
    failures: ['billing.signature_invalid', ...NOT_CONFIGURED],
    async handle(deps, call) {
      const gateway = requireGateway(deps);
      const raw = await readBytes(call.incoming, MOST_EVENT_BYTES);
      await applyGatewayEvent(deps, gateway, gateway.readEvent(raw, call.header('stripe-signature'), deps.now()));
      return empty(204);
    },
  }),
];
