import Type, { type Static } from 'typebox';
import { Slug, Timestamp, Uuid, lineOf } from './primitives.js';

const Issuer = Type.String({ minLength: 8, maxLength: 1000, pattern: '^https?://[^\\s?#@]+$' });
/** Names of claims and the exact value of each; `workflow_file` is read from where GitHub and GitLab put it. */
const Claims = Type.Record(Type.String({ pattern: '^[A-Za-z0-9_./:-]{1,100}$' }), lineOf(500), {
  minProperties: 1,
  maxProperties: 15,
});

/** A CI job that may publish a plugin without a stored token. */
export const TrustedPublisher = Type.Object({
  id: Uuid,
  issuer: Issuer,
  claims: Claims,
  /** Address of the owner who answers for it: what it publishes is published with that owner's rights. */
  added_by: Type.String({ maxLength: 320 }),
  added_at: Timestamp,
  last_used_at: Type.Optional(Timestamp),
  /** False when that owner may not publish any more, or the registry takes no tokens of the issuer any more. */
  works: Type.Boolean(),
});
export type TrustedPublisher = Static<typeof TrustedPublisher>;

/** `GET /api/v1/plugins/{id}/trusted-publishers`: oldest first. */
export const TrustedPublisherList = Type.Object({ data: Type.Array(TrustedPublisher, { maxItems: 100 }) });
export type TrustedPublisherList = Static<typeof TrustedPublisherList>;

/** `PUT /api/v1/plugins/{id}/trusted-publishers`. */
export const TrustedPublisherRequest = Type.Object({ issuer: Issuer, claims: Claims }, { additionalProperties: false });
export type TrustedPublisherRequest = Static<typeof TrustedPublisherRequest>;

/** `POST /api/v1/auth/oidc/exchange`. */
export const CiTokenRequest = Type.Object(
  {
    /** The job's OpenID token, made for the audience that `/.well-known/ops-center.json` names. */
    token: Type.String({
      minLength: 20,
      maxLength: 16_384,
      pattern: '^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
    }),
    plugin: Slug,
  },
  { additionalProperties: false },
);
export type CiTokenRequest = Static<typeof CiTokenRequest>;

/** The answer to it: a token for one plugin, shown this once. */
export const CiToken = Type.Object({
  token: Type.String({ maxLength: 200 }),
  plugin: Slug,
  publisher: Slug,
  scopes: Type.Array(Type.String({ maxLength: 200 }), { maxItems: 100 }),
  expires_at: Timestamp,
});
export type CiToken = Static<typeof CiToken>;
