import Type from 'typebox';

/** Any JSON value. */
export const Json = Type.Unknown({ description: 'Any JSON value' });
/** A JSON object. */
export const Fields = Type.Record(Type.String(), Json);
export const Name = Type.String({ minLength: 1, maxLength: 200 });
export const Version = Type.String({ minLength: 1, maxLength: 128 });
/** RFC 3339 with a time zone. */
export const Timestamp = Type.String({
  maxLength: 40,
  pattern: '^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+(Z|[+-]\\d{2}:\\d{2})$',
});
/** Milliseconds. */
export const Milliseconds = Type.Number({ minimum: 0 });
/** Nothing is said back but that it was done. */
export const Done = Type.Object({});

/** For whom, for how long and on whose behalf a call is made. The host takes tenant and grants from it. */
export const CallContext = Type.Object({
  /** The host's name of this call; calls that the plugin makes while handling it carry it. */
  callId: Name,
  tenantId: Type.Optional(Name),
  userId: Type.Optional(Name),
  /** Milliseconds that the call may take from when it is received. */
  deadlineMs: Type.Optional(Milliseconds),
  /** W3C trace context. */
  traceparent: Type.Optional(Type.String({ maxLength: 200 })),
  /** How many events led to this one. */
  hop: Type.Optional(Type.Integer({ minimum: 0 })),
});
