import type { EVENTS, FILTERS } from '../platform/tables.generated.js';

/** Every event of the platform. */
export type EventName = keyof typeof EVENTS;

/** Every filter of the platform. */
export type FilterName = keyof typeof FILTERS;

type Argument = { string: string; object: Readonly<Record<string, unknown>> };

/**
 * What a listener is given: the arguments of the same event in Python, by name. `device.created` brings
 * `device_id`, `device_data`, `user_id` and `tenant_id`. Events of the plugin's own backend bring what it sent.
 */
export type EventPayload<Name extends string> = Name extends EventName
  ? { readonly [Key in keyof (typeof EVENTS)[Name]]: Argument[(typeof EVENTS)[Name][Key] & keyof Argument] }
  : Readonly<Record<string, unknown>>;

/** Hears an event. What it throws is reported to the platform and stops nobody else. */
export type EventListener<Name extends string> = (payload: EventPayload<Name>) => unknown;

/** The value that a filter changes. */
export type FilterValue = Readonly<Record<string, unknown>>;

/** Takes the value and returns one of the same kind, at once or later. When it throws, the value stays as it was. */
export type FilterFunction = (value: Record<string, unknown>) => FilterValue | Promise<FilterValue>;

/** When a handler runs. */
export interface HandlerOptions {
  /** Lower numbers run first, equal ones in the order of their declaration; 10 when left out. */
  readonly priority?: number;
}
