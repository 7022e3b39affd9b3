import type { API_METHODS } from '../platform/tables.generated.js';

/** A kind of thing that the platform's API serves. */
export type ResourceName = keyof typeof API_METHODS;

/** Things that a tenant starts with, by kind. Each has an id. */
export type Seed = { readonly [Resource in ResourceName]?: readonly SeedRecord[] };

/** One thing of a seed. */
export type SeedRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** What every tenant starts with when a test says nothing; the same as in the Python SDK. */
export const DEFAULT_SEED: Seed = {
  devices: [
    { id: 'device-1', name: 'Edge gateway', type: 'gateway', status: 'online', user_id: 'user-1' },
    { id: 'device-2', name: 'Thermometer', type: 'sensor', status: 'offline', user_id: 'user-2' },
  ],
  alerts: [{ id: 'alert-1', device_id: 'device-2', severity: 'warning', message: 'No heartbeat', status: 'open' }],
  users: [
    { id: 'user-1', name: 'Ada Admin', email: 'ada@example.com', role: 'admin' },
    { id: 'user-2', name: 'Otto Operator', email: 'otto@example.com', role: 'operator' },
  ],
  orgs: [{ id: 'org-1', name: 'Example Ltd' }],
  webhooks: [{ id: 'webhook-1', url: 'https://example.com/hook', events: ['device.alert'] }],
};
