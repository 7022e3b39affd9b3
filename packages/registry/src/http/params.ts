import { Slug, Uuid, Version } from '@ops-center/registry-client';
import Type from 'typebox';
import type { PathParameter } from './route.js';

export const slugParam: PathParameter = {
  schema: Slug,
  description: 'Slug of the plugin.',
  otherwise: 'plugin.not_found',
};

/** UUIDs and slugs never collide: a UUID is a slug by its pattern, and is then taken as a UUID. */
export const pluginIdParam: PathParameter = {
  schema: Type.Union([Uuid, Slug]),
  description: 'UUID or slug of the plugin.',
  otherwise: 'plugin.not_found',
};

export const versionParam: PathParameter = {
  schema: Version,
  description: 'Exact version.',
  otherwise: 'version.not_found',
};

export const publisherParam: PathParameter = {
  schema: Slug,
  description: 'Slug of the organisation.',
  otherwise: 'request.not_found',
};

export const fingerprintParam: PathParameter = {
  schema: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
  description: 'Base64 of the key id, in its URL-safe alphabet.',
  otherwise: 'key.not_found',
};

export const tokenIdParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the token.',
  otherwise: 'token.not_found',
};

export const userIdParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the user.',
  otherwise: 'member.not_found',
};

export const invitationParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the invitation.',
  otherwise: 'request.not_found',
};

export const transferParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the offer.',
  otherwise: 'transfer.not_found',
};

export const trustedPublisherParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the trusted publisher.',
  otherwise: 'request.not_found',
};

export const uploadIdParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the upload.',
  otherwise: 'upload.not_found',
};

export const advisoryIdParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the advisory.',
  otherwise: 'advisory.not_found',
};

export const entitlementIdParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the entitlement.',
  otherwise: 'entitlement.not_found',
};

export const paymentIdParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the payment.',
  otherwise: 'payment.not_found',
};

export const webhookIdParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the webhook.',
  otherwise: 'webhook.not_found',
};

export const deliveryIdParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the delivery.',
  otherwise: 'webhook.not_found',
};

export const reportIdParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the security report.',
  otherwise: 'report.not_found',
};

export const reviewIdParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the review.',
  otherwise: 'review.not_found',
};

export const flagIdParam: PathParameter = {
  schema: Uuid,
  description: 'UUID of the flag.',
  otherwise: 'flag.not_found',
};
