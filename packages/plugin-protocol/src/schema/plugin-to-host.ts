import Type from 'typebox';
import { WIRE_LIMITS } from '../tables/limits.js';
import { Done, Fields, Json, Milliseconds, Name, Timestamp } from './values.js';

/** The call from the host that is being handled; without it the host knows no tenant and refuses. */
const callId = Name;
const key = Type.String({ minLength: 1, maxLength: WIRE_LIMITS.keyLength });
const sql = Type.String({ minLength: 1, maxLength: 100_000 });
const values = Type.Array(Json, { maxItems: 1000 });

/** Requests that a plugin sends to the host: parameters and result of each. */
export const PLUGIN_REQUESTS = {
  /** A call of the platform's API; see the table of API methods for arguments and permissions. */
  'api/call': {
    params: Type.Object({ callId, resource: Name, method: Name, args: Fields }),
    result: Type.Object({ result: Json }),
  },
  /** `value` is null when there is none. */
  'storage/get': { params: Type.Object({ callId, key }), result: Type.Object({ value: Json }) },
  'storage/set': { params: Type.Object({ callId, key, value: Json }), result: Done },
  'storage/delete': { params: Type.Object({ callId, key }), result: Type.Object({ deleted: Type.Boolean() }) },
  /** Keys in the order of their code points. */
  'storage/list': {
    params: Type.Object({ callId, prefix: Type.String({ maxLength: WIRE_LIMITS.keyLength }) }),
    result: Type.Object({ keys: Type.Array(Type.String()) }),
  },
  /** `$1` is the first of `values`. */
  'db/execute': {
    params: Type.Object({ callId, sql, values }),
    result: Type.Object({ rowCount: Type.Integer({ minimum: 0 }) }),
  },
  'db/query': { params: Type.Object({ callId, sql, values }), result: Type.Object({ rows: Type.Array(Fields) }) },
  'scheduler/runAt': {
    params: Type.Object({ callId, at: Timestamp, job: Name, args: Fields }),
    result: Type.Object({ jobId: Name }),
  },
  /** `delayMs` runs on the host's clock, which a plugin's own need not agree with. */
  'scheduler/runIn': {
    params: Type.Object({ callId, delayMs: Milliseconds, job: Name, args: Fields }),
    result: Type.Object({ jobId: Name }),
  },
  'scheduler/list': {
    params: Type.Object({ callId }),
    result: Type.Object({ jobs: Type.Array(Type.Object({ jobId: Name, at: Timestamp, job: Name, args: Fields })) }),
  },
  'scheduler/cancel': {
    params: Type.Object({ callId, jobId: Name }),
    result: Type.Object({ cancelled: Type.Boolean() }),
  },
  'scheduler/cancelAll': {
    params: Type.Object({ callId }),
    result: Type.Object({ cancelled: Type.Integer({ minimum: 0 }) }),
  },
  'events/emit': { params: Type.Object({ callId, name: Name, payload: Fields }), result: Done },
  'analytics/track': { params: Type.Object({ callId, event: Name, properties: Fields }), result: Done },
};

/** What a plugin sends without waiting for an answer. */
export const PLUGIN_NOTIFICATIONS = {
  log: {
    params: Type.Object({
      callId: Type.Optional(Name),
      level: Type.Enum(['debug', 'info', 'warning', 'error']),
      message: Type.String(),
      fields: Type.Optional(Fields),
    }),
  },
  '$/progress': {
    params: Type.Object({
      callId,
      done: Type.Number({ minimum: 0 }),
      total: Type.Optional(Type.Number({ minimum: 0 })),
    }),
  },
  /** Takes a request to the host back. */
  '$/cancel': { params: Type.Object({ id: Type.Union([Type.Integer(), Type.String({ maxLength: 200 })]) }) },
};
