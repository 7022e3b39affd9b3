import Type, { type Static } from 'typebox';
import { lineOf } from './primitives.js';

/** `PUT /api/v1/admin/read-only`. */
export const ReadOnlyRequest = Type.Object(
  {
    read_only: Type.Boolean(),
    /** Told to everybody who wants to change something. */
    reason: Type.Optional(lineOf(500)),
  },
  { additionalProperties: false },
);
export type ReadOnlyRequest = Static<typeof ReadOnlyRequest>;

/** Whether the registry takes changes. */
export const ReadOnlyState = Type.Object({
  read_only: Type.Boolean(),
  /** The configuration of the server says so: no request can change it. */
  by_configuration: Type.Boolean(),
  reason: Type.Optional(Type.String()),
  /** E-mail address of the administrator. */
  changed_by: Type.Optional(Type.String()),
  changed_at: Type.Optional(Type.String()),
});
export type ReadOnlyState = Static<typeof ReadOnlyState>;
