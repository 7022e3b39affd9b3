import { PERMISSIONS, PLUGIN_LIMITS } from '@ops-center/manifest-schema/catalogue';
import * as tables from './tables.js';

/** All tables as plain data: what other languages are given. */
export const TABLES: Readonly<Record<string, unknown>> = {
  PROTOCOL_VERSIONS: tables.PROTOCOL_VERSIONS,
  ERRORS: tables.PROTOCOL_ERRORS,
  HOOKS: tables.HOOK_TABLE,
  FILTERS: tables.FILTER_TABLE,
  SLOTS: tables.SLOT_TABLE,
  API_METHODS: tables.API_METHODS,
  METHOD_PERMISSIONS: tables.METHOD_PERMISSIONS,
  PERMISSIONS,
  PLUGIN_LIMITS,
  WIRE_LIMITS: tables.WIRE_LIMITS,
  DEADLINES_MS: tables.DEADLINES_MS,
};
