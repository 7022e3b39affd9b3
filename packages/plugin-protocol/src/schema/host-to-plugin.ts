import Type from 'typebox';
import { Description } from './description.js';
import { CallContext, Done, Fields, Json, Milliseconds, Name, Version } from './values.js';

const ctx = CallContext;

/** Requests that the host sends to a plugin: parameters and result of each. */
export const HOST_REQUESTS = {
  /** The first message; the plugin's code is loaded before it is answered. */
  initialize: {
    params: Type.Object({
      protocolVersions: Type.Array(Type.Integer({ minimum: 1 }), { minItems: 1 }),
      host: Type.Object({ name: Name, version: Version }),
      plugin: Type.Object({ id: Name, version: Version }),
      granted: Type.Array(Name),
      limits: Fields,
      sandbox: Type.Object({ level: Name }),
      config: Fields,
    }),
    result: Description,
  },
  'lifecycle/install': { params: Type.Object({ ctx }), result: Done },
  'lifecycle/enable': { params: Type.Object({ ctx }), result: Done },
  'lifecycle/disable': { params: Type.Object({ ctx }), result: Done },
  'lifecycle/update': { params: Type.Object({ ctx, oldVersion: Version, newVersion: Version }), result: Done },
  'lifecycle/uninstall': { params: Type.Object({ ctx }), result: Done },
  /** From this message on the plugin sees the new configuration. */
  'lifecycle/configChange': { params: Type.Object({ ctx, oldConfig: Fields, newConfig: Fields }), result: Done },
  /** One handler of an event. */
  'hook/action': {
    params: Type.Object({ ctx, id: Name, name: Name, args: Fields }),
    result: Type.Object({ result: Json }),
  },
  /** One handler of a filter. */
  'hook/filter': {
    params: Type.Object({ ctx, id: Name, name: Name, value: Json }),
    result: Type.Object({ value: Json }),
  },
  'http/request': {
    params: Type.Object({
      ctx,
      id: Name,
      method: Type.String({ pattern: '^[A-Z]+$', maxLength: 20 }),
      path: Type.String({ maxLength: 8192 }),
      pathParams: Type.Record(Type.String(), Type.String()),
      query: Type.Record(Type.String(), Type.String()),
      /** Names in lower case. */
      headers: Type.Record(Type.String(), Type.String()),
      /** JSON when the request was JSON, text otherwise, null when there was none. */
      body: Json,
    }),
    result: Type.Object({
      status: Type.Integer({ minimum: 100, maximum: 599 }),
      headers: Type.Record(Type.String(), Type.String()),
      body: Json,
    }),
  },
  'job/run': {
    params: Type.Object({ ctx, name: Name, args: Fields }),
    result: Type.Object({ result: Json }),
  },
  /** Answered beside the handlers, so that a busy plugin can be told from a dead one. */
  'health/ping': {
    params: Type.Object({}),
    result: Type.Object({ openCalls: Type.Integer({ minimum: 0 }), busyMs: Milliseconds }),
  },
  'health/check': {
    params: Type.Object({ ctx }),
    result: Type.Object({
      status: Type.Enum(['healthy', 'degraded', 'unhealthy']),
      message: Type.Optional(Type.String()),
    }),
  },
  /** No call is answered after it; the process ends by itself. */
  shutdown: { params: Type.Object({}), result: Done },
};

/** What the host sends without waiting for an answer. */
export const HOST_NOTIFICATIONS = {
  /** Takes a request back. The request is still answered, with `Cancelled` unless it was done first. */
  '$/cancel': { params: Type.Object({ id: Type.Union([Type.Integer(), Type.String({ maxLength: 200 })]) }) },
};
