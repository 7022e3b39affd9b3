/** One way in which a call can fail, as both sides know it. */
export interface ProtocolErrorText {
  /** JSON-RPC 2.0 error code. */
  readonly code: number;
  /** What happened. */
  readonly meaning: string;
  /** What the author of a plugin, or the operator of a host, can do. */
  readonly remedy: string;
  /** Fields of `error.data`, beside `name`, with what they hold. */
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Every error of protocol version 1. The name travels in `error.data.name`; the numbers below -32000 are those
 * of JSON-RPC 2.0. Names and numbers are public: none is ever reused.
 */
export const PROTOCOL_ERRORS = {
  ParseError: {
    code: -32700,
    meaning: 'A frame is not one JSON value in UTF-8.',
    remedy: 'Write one JSON object and a line feed for each message; print to stdout, never to the channel.',
    data: {},
  },
  InvalidRequest: {
    code: -32600,
    meaning: 'A frame is JSON but no JSON-RPC 2.0 request, notification or response.',
    remedy: 'Send an object with "jsonrpc": "2.0" and a method, or an id with either a result or an error.',
    data: {},
  },
  MethodNotFound: {
    code: -32601,
    meaning: 'The other side has no such method.',
    remedy: 'Check the spelling, and which protocol version was agreed on at the start.',
    data: { method: 'the method that was asked for' },
  },
  InvalidParams: {
    code: -32602,
    meaning: 'The parameters do not fit the method.',
    remedy: 'Compare them with the schema of the method; data.problem says what is wrong.',
    data: { problem: 'what is wrong, with the place' },
  },
  InternalError: {
    code: -32603,
    meaning: 'The side that was called has a defect.',
    remedy: "Look at its log; this is not the caller's fault.",
    data: {},
  },
  PermissionDenied: {
    code: -32001,
    meaning: 'The plugin does not hold the permission that the call needs.',
    remedy: 'Add the permission to "permissions" of plugin.yaml and let the tenant consent to it.',
    data: { permission: 'the permission to ask for', method: 'what was called' },
  },
  RateLimited: {
    code: -32002,
    meaning: 'The plugin made more calls in an hour than its limit allows.',
    remedy: 'Call less often, or ask for many things at once; try again after data.retryAfterMs.',
    data: { retryAfterMs: 'milliseconds until a call is possible again', limit: 'calls an hour' },
  },
  Timeout: {
    code: -32003,
    meaning: 'There was no answer before the deadline.',
    remedy: 'Do less in the handler, or move the work to a scheduled job.',
    data: { deadlineMs: 'milliseconds that the call was given' },
  },
  Cancelled: {
    code: -32004,
    meaning: 'The caller took the call back.',
    remedy: 'Nothing: the result is no longer wanted.',
    data: {},
  },
  ResourceExhausted: {
    code: -32005,
    meaning: 'The plugin used up a resource that is limited while it runs.',
    remedy: 'Use less, or raise the limit under "resources" of plugin.yaml.',
    data: { resource: 'memory, cpu, pids, network or calls', limit: 'the limit', used: 'what was used' },
  },
  QuotaExceeded: {
    code: -32006,
    meaning: 'What the plugin wants to keep is more than its quota.',
    remedy: 'Delete what is no longer needed, or raise "disk" under "resources" of plugin.yaml.',
    data: { resource: 'storage, disk, jobs', limit: 'the quota', used: 'what would be used' },
  },
  PluginCrashed: {
    code: -32007,
    meaning: "The plugin's process ended before it answered.",
    remedy: "Look at the last lines of the plugin's log.",
    data: { reason: 'exit, signal, oom or channel_closed' },
  },
  CircuitOpen: {
    code: -32008,
    meaning: 'The handler failed too often in a row and is not called for a while.',
    remedy: "Mend the handler's errors; it is tried again after data.retryAfterMs.",
    data: { retryAfterMs: 'milliseconds until it is tried again' },
  },
  TenantMismatch: {
    code: -32009,
    meaning: 'A call names another tenant than the one it is made for.',
    remedy: 'Never pass a tenant: the host takes it from the call that is being handled.',
    data: {},
  },
  MessageTooLarge: {
    code: -32010,
    meaning: 'A message is larger than a frame may be.',
    remedy: 'Send less at once: a page of rows, a reference to a file.',
    data: { limit: 'bytes that a frame may have', size: 'bytes that it has, or more than' },
  },
  HandlerFailed: {
    code: -32011,
    meaning: 'A handler of the plugin raised an exception.',
    remedy: 'Mend the handler; data.trace shows where it happened.',
    data: { type: 'class of the exception', handler: 'name of the handler', trace: 'where, innermost last' },
  },
  InvalidResult: {
    code: -32012,
    meaning: 'A handler returned what cannot be sent or what its hook does not allow.',
    remedy: 'Return what the hook documents, made of strings, numbers, booleans, null, lists and mappings.',
    data: { handler: 'name of the handler', problem: 'what is wrong with the value' },
  },
  UnknownHandler: {
    code: -32013,
    meaning: 'The plugin has no such hook, filter, route or job.',
    remedy: 'Register it in the code under the same name as in plugin.yaml.',
    data: { handler: 'what was asked for' },
  },
  ConfigInvalid: {
    code: -32014,
    meaning: "The configuration does not fit the plugin's config_schema.",
    remedy: 'Mend the fields in data.problems.',
    data: { problems: 'list of {field, message}' },
  },
  NotFound: {
    code: -32015,
    meaning: 'The thing that a call names does not exist, or the tenant may not see it.',
    remedy: 'Check the id; things of other tenants are never found.',
    data: { resource: 'kind of thing', id: 'its id' },
  },
  NoCall: {
    code: -32016,
    meaning: 'The plugin called the host outside of any call from it, so no tenant is known.',
    remedy: 'Call the platform inside a hook, filter, route, job or lifecycle handler.',
    data: { method: 'what was called' },
  },
  InvalidState: {
    code: -32017,
    meaning: 'The message comes at a moment at which it is not allowed, such as a call before initialize.',
    remedy: 'Initialize first, once; call nothing after shutdown.',
    data: { method: 'what was called' },
  },
  DatabaseFailed: {
    code: -32018,
    meaning: "The plugin's database refused a statement.",
    remedy: 'Mend the statement; data.problem holds what the database said.',
    data: { problem: 'what the database said' },
  },
} as const satisfies Record<string, ProtocolErrorText>;

/** The name of a protocol error, as in `error.data.name`. */
export type ProtocolErrorName = keyof typeof PROTOCOL_ERRORS;
