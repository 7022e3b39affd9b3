import Type, { type Static } from 'typebox';
import { Slug, Timestamp, Uuid } from './primitives.js';

/** `GET /api/v1/whoami`. */
export const WhoAmI = Type.Object({
  user: Type.Object({ id: Uuid, email: Type.String({ maxLength: 320 }), is_admin: Type.Boolean() }),
  organisations: Type.Array(Type.Object({ slug: Slug, role: Type.String({ maxLength: 50 }) }), { maxItems: 1000 }),
  token: Type.Object({
    /** The first characters, which tell tokens apart without being one. */
    prefix: Type.String({ maxLength: 20 }),
    scopes: Type.Array(Type.String({ maxLength: 200 }), { maxItems: 100 }),
    expires_at: Type.Optional(Timestamp),
    id: Type.Optional(Uuid),
    /** The one organisation it acts for; without it, all of the user's. */
    organisation: Type.Optional(Slug),
    /** The only plugins it may change. */
    plugins: Type.Optional(Type.Array(Slug, { maxItems: 100 })),
  }),
});
export type WhoAmI = Static<typeof WhoAmI>;

const Scopes = Type.Array(Type.String({ maxLength: 200 }), { maxItems: 100 });

/** A token as lists show it: never the token itself. */
export const TokenInfo = Type.Object({
  id: Uuid,
  name: Type.String({ maxLength: 200 }),
  prefix: Type.String({ maxLength: 20 }),
  scopes: Scopes,
  organisation: Type.Optional(Slug),
  plugins: Type.Optional(Type.Array(Slug, { maxItems: 100 })),
  /** `operator`, `user`, `device` or `ci`: how it came to be. */
  issued_by: Type.String({ maxLength: 50 }),
  created_at: Timestamp,
  expires_at: Timestamp,
  last_used_at: Type.Optional(Timestamp),
  /** Whether it is the token of this request. */
  current: Type.Boolean(),
});
export type TokenInfo = Static<typeof TokenInfo>;

/** `GET /api/v1/tokens`: tokens that work at this moment, newest first. */
export const TokenList = Type.Object({
  data: Type.Array(TokenInfo, { maxItems: 1000 }),
  meta: Type.Object({ next_cursor: Type.Optional(Type.String({ maxLength: 2000 })) }),
});
export type TokenList = Static<typeof TokenList>;

/** `POST /api/v1/tokens`. */
export const TokenRequest = Type.Object(
  {
    /** For people, to know it again: no control characters, and none that change the direction of text. */
    name: Type.String({
      minLength: 1,
      maxLength: 100,
      pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*$',
    }),
    scopes: Type.Array(
      Type.Enum([
        'plugins:read',
        'plugins:publish',
        'keys:write',
        'installations:read',
        'installations:write',
        'hosts:report',
        'admin',
      ]),
      {
        minItems: 1,
        maxItems: 10,
        uniqueItems: true,
      },
    ),
    organisation: Type.Optional(Slug),
    plugins: Type.Optional(Type.Array(Slug, { minItems: 1, maxItems: 100, uniqueItems: true })),
    /** Default 90. */
    expires_in_days: Type.Optional(Type.Integer({ minimum: 1, maximum: 365 })),
  },
  { additionalProperties: false },
);
export type TokenRequest = Static<typeof TokenRequest>;

/** The answer to `POST /api/v1/tokens`: the only time that the token is shown. */
export const NewToken = Type.Object({ ...TokenInfo.properties, token: Type.String({ maxLength: 200 }) });
export type NewToken = Static<typeof NewToken>;

/** The answer to `POST /api/v1/auth/device/code` (RFC 8628, 3.2). */
export const DeviceCode = Type.Object({
  device_code: Type.String({ minLength: 1, maxLength: 200 }),
  user_code: Type.String({ minLength: 1, maxLength: 50, pattern: '^[A-Z0-9-]+$' }),
  verification_uri: Type.String({ maxLength: 2000 }),
  verification_uri_complete: Type.Optional(Type.String({ maxLength: 2000 })),
  /** Seconds. */
  expires_in: Type.Integer({ minimum: 1, maximum: 86_400 }),
  /** Seconds between two questions for the token. */
  interval: Type.Optional(Type.Integer({ minimum: 1, maximum: 600 })),
});
export type DeviceCode = Static<typeof DeviceCode>;

/** The answer to `POST /api/v1/auth/device/token` once the login was approved (RFC 6749, 5.1). */
export const AccessToken = Type.Object({
  access_token: Type.String({ maxLength: 200 }),
  token_type: Type.String({ maxLength: 20 }),
  /** Seconds. */
  expires_in: Type.Optional(Type.Integer({ minimum: 1 })),
  scope: Type.Optional(Type.String({ maxLength: 2000 })),
});
export type AccessToken = Static<typeof AccessToken>;

/** A refusal of the two device endpoints (RFC 6749, 5.2), and what our problem documents add. */
export const OAuthError = Type.Object({
  error: Type.String({ maxLength: 100 }),
  error_description: Type.Optional(Type.String({ maxLength: 2000 })),
  /** Of our own failures, such as `policy.rate_limited`. */
  code: Type.Optional(Type.String({ maxLength: 100 })),
  request_id: Type.Optional(Type.String({ maxLength: 100 })),
});
export type OAuthError = Static<typeof OAuthError>;
