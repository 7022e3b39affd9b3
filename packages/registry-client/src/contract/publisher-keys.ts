import Type, { type Static } from 'typebox';
import { KeyRotation, PublisherKey } from './index-document.js';
import { Timestamp } from './primitives.js';

/** `GET /api/v1/publishers/{org}/keys`. */
export const KeyList = Type.Object({
  data: Type.Array(PublisherKey, { maxItems: 1000 }),
  /** Oldest first. */
  rotations: Type.Optional(Type.Array(KeyRotation, { maxItems: 1000 })),
});
export type KeyList = Static<typeof KeyList>;

/** `POST /api/v1/publishers/{org}/keys/challenges`: what a key must sign to be registered. */
export const KeyChallenge = Type.Object({
  /** 32 random bytes in URL-safe base64. Good once. */
  nonce: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
  expires_at: Timestamp,
});
export type KeyChallenge = Static<typeof KeyChallenge>;

/** Registers or rotates a key. All that is asked for stands in the signed statement. */
export const KeyStatementRequest = Type.Object(
  { envelope: Type.String({ minLength: 1, maxLength: 16_384, description: 'The DSSE envelope as JSON text.' }) },
  { additionalProperties: false },
);
export type KeyStatementRequest = Static<typeof KeyStatementRequest>;

/** `POST /api/v1/publishers/{org}/keys/{fingerprint}/revoke`. */
export const RevokeKeyRequest = Type.Object(
  {
    reason: Type.Enum(['superseded', 'compromised']),
    compromised_since: Type.Optional(
      Type.String({
        maxLength: 40,
        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
        description: 'RFC 3339 in UTC. What was accepted before stays good; without it nothing does.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type RevokeKeyRequest = Static<typeof RevokeKeyRequest>;

/** A registered key, and when it was rotated the statement about it. */
export const RegisteredKey = Type.Object({
  key: PublisherKey,
  rotation: Type.Optional(KeyRotation),
  /** Whether another key of the publisher vouched for it, so that it counts at once. */
  cosigned: Type.Boolean(),
});
export type RegisteredKey = Static<typeof RegisteredKey>;
