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
  }),
});
export type WhoAmI = Static<typeof WhoAmI>;
