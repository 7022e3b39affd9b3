import Type, { type Static } from 'typebox';
import { Timestamp, Uuid } from './primitives.js';

export const Role = Type.Enum(['owner', 'maintainer', 'publisher', 'reader']);

export const Member = Type.Object({
  user_id: Uuid,
  email: Type.String({ maxLength: 320 }),
  role: Role,
  since: Timestamp,
});
export type Member = Static<typeof Member>;

/** `GET /api/v1/publishers/{org}/members`: owners first, then by address. */
export const MemberList = Type.Object({ data: Type.Array(Member, { maxItems: 10_000 }) });
export type MemberList = Static<typeof MemberList>;

/** `PUT /api/v1/publishers/{org}/members`: adds somebody who has an account, or gives a member another role. */
export const MemberRequest = Type.Object(
  { email: Type.String({ minLength: 3, maxLength: 320, pattern: '^[^@\\s]+@[^@\\s]+$' }), role: Role },
  { additionalProperties: false },
);
export type MemberRequest = Static<typeof MemberRequest>;
