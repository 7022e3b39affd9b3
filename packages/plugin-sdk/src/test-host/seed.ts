import type { API_METHODS } from '../platform/tables.generated.js';

/** A kind of thing that the platform's API serves. */
export type ResourceName = keyof typeof API_METHODS;

/** One thing that a tenant has. Without an id it gets one such as `device-1`. */
export type SeedRecord = Readonly<Record<string, unknown>>;

/** Things that the tenant starts with, by kind. */
export type Seed = { readonly [Resource in ResourceName]?: readonly SeedRecord[] };
