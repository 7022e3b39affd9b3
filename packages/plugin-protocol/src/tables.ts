// The tables alone: small enough for a browser.
export { covers, isGranted } from './permissions/covers.js';
export {
  API_METHODS,
  METHOD_PERMISSIONS,
  type ApiMethod,
  type ApiMethodName,
  type ApiResource,
} from './tables/api-methods.js';
export { PROTOCOL_ERRORS, type ProtocolErrorName, type ProtocolErrorText } from './tables/errors.js';
export {
  FILTER_TABLE,
  HOOK_TABLE,
  isReservedEvent,
  type FilterName,
  type HookName,
  type HookText,
} from './tables/hooks.js';
export { DEADLINES_MS, PROTOCOL_VERSIONS, WIRE_LIMITS } from './tables/limits.js';
export { SLOT_TABLE, type SlotName, type SlotText } from './tables/slots.js';
