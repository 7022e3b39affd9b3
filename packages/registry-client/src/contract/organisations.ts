import Type, { type Static } from 'typebox';
import { Role } from './members.js';
import { lineOf, Slug, Timestamp, Uuid } from './primitives.js';

const Email = Type.String({ minLength: 3, maxLength: 320, pattern: '^[^@\\s]+@[^@\\s]+$' });

/** `POST /api/v1/organisations`. */
export const OrganisationRequest = Type.Object(
  { slug: Slug, name: Type.Optional(lineOf(200)) },
  { additionalProperties: false },
);
export type OrganisationRequest = Static<typeof OrganisationRequest>;

export const Organisation = Type.Object({ id: Uuid, slug: Slug, name: Type.String({ maxLength: 200 }), role: Role });
export type Organisation = Static<typeof Organisation>;

/** `POST /api/v1/publishers/{org}/invitations`: for one address, or for whoever has the link. */
export const InvitationRequest = Type.Object(
  { email: Type.Optional(Email), role: Role },
  { additionalProperties: false },
);
export type InvitationRequest = Static<typeof InvitationRequest>;

export const Invitation = Type.Object({
  id: Uuid,
  /** Absent: whoever has the link. */
  email: Type.Optional(Type.String({ maxLength: 320 })),
  role: Role,
  invited_by: Type.String({ maxLength: 320 }),
  created_at: Timestamp,
  expires_at: Timestamp,
});
export type Invitation = Static<typeof Invitation>;

/** The answer to a new invitation: the only time that the link is shown. */
export const NewInvitation = Type.Object({ ...Invitation.properties, link: Type.String({ maxLength: 2200 }) });
export type NewInvitation = Static<typeof NewInvitation>;

/** `GET /api/v1/publishers/{org}/invitations`: those that nobody accepted yet, newest first. */
export const InvitationList = Type.Object({ data: Type.Array(Invitation, { maxItems: 1000 }) });
export type InvitationList = Static<typeof InvitationList>;

/** `PUT /api/v1/publishers/{org}/two-factor`. */
export const TwoFactorPolicy = Type.Object({ required: Type.Boolean() }, { additionalProperties: false });
export type TwoFactorPolicy = Static<typeof TwoFactorPolicy>;
