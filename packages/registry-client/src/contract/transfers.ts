import Type, { type Static } from 'typebox';
import { lineOf, Slug, Timestamp, Uuid } from './primitives.js';

/** `POST /api/v1/plugins/{id}/transfer`: offers a plugin to another organisation. */
export const TransferRequest = Type.Object(
  {
    to: Slug,
    /**
     * A key of the organisation that gives the plugin away names the one that gets it, and its keys: installations
     * that trust the key follow without being asked. The DSSE envelope as JSON text.
     */
    envelope: Type.Optional(Type.String({ minLength: 1, maxLength: 65_536 })),
  },
  { additionalProperties: false },
);
export type TransferRequest = Static<typeof TransferRequest>;

/** `POST /api/v1/admin/plugins/{id}/transfer`: moves a plugin without asking its organisation. */
export const ForcedTransfer = Type.Object({ to: Slug, reason: lineOf(1000) }, { additionalProperties: false });
export type ForcedTransfer = Static<typeof ForcedTransfer>;

/** A plugin that is offered to another organisation. */
export const TransferOffer = Type.Object({
  id: Uuid,
  plugin: Slug,
  from: Slug,
  to: Slug,
  /** Whether a key of the old publisher signed it. */
  signed: Type.Boolean(),
  offered_at: Timestamp,
  expires_at: Timestamp,
});
export type TransferOffer = Static<typeof TransferOffer>;

/** `GET /api/v1/publishers/{org}/transfers`: offers by and to an organisation that are open, newest first. */
export const TransferList = Type.Object({ data: Type.Array(TransferOffer, { maxItems: 1000 }) });
export type TransferList = Static<typeof TransferList>;
