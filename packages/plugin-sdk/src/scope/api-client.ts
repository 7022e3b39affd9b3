import { API_METHODS } from '../platform/tables.generated.js';
import type { PluginHost, RouteMethod } from '../host/plugin-host.js';
import { ownAddress } from '../plugin/own-address.js';

/** A thing of the platform: a device, an alert, a user, an organisation, a webhook. */
export interface ApiRecord {
  readonly id: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- fields differ between platforms; components read them freely
  readonly [field: string]: any;
}

type Table = typeof API_METHODS;
type Fields = Readonly<Record<string, unknown>>;

type Argument<Name extends string> = Name extends 'id' | 'id?' ? string : Fields;
type Arguments<Names extends readonly string[]> = Names extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? First extends `${string}?`
    ? [value?: Argument<First>, ...rest: Arguments<Rest>]
    : [value: Argument<First>, ...rest: Arguments<Rest>]
  : [];

type Call<Method> = Method extends {
  readonly args: infer Names extends readonly string[];
  readonly returns: infer Kind;
}
  ? Kind extends 'records'
    ? <Item extends object = ApiRecord>(...args: Arguments<Names>) => Promise<Item[]>
    : Kind extends 'record'
      ? <Item extends object = ApiRecord>(...args: Arguments<Names>) => Promise<Item>
      : (...args: Arguments<Names>) => Promise<void>
  : never;

/** The platform's API, typed from its table: `api.devices.list()`, `api.users.get(id)`. */
export type PlatformApi = {
  readonly [Resource in keyof Table]: { readonly [Method in keyof Table[Resource]]: Call<Table[Resource][Method]> };
};

/** The plugin's own routes: paths under `/plugins/<id>`, bodies and answers in JSON. */
export interface OwnRoutes {
  get<Answer = unknown>(path: string): Promise<Answer>;
  post<Answer = unknown>(path: string, body?: unknown): Promise<Answer>;
  put<Answer = unknown>(path: string, body?: unknown): Promise<Answer>;
  patch<Answer = unknown>(path: string, body?: unknown): Promise<Answer>;
  delete<Answer = unknown>(path: string): Promise<Answer>;
}

/** The platform's API and the plugin's own routes. */
export type ApiClient = PlatformApi & OwnRoutes;

/** Builds the client from the table, so that it has exactly the calls that the platform knows. */
export function createApiClient(pluginId: string, host: Pick<PluginHost, 'callApi' | 'request'>): ApiClient {
  const resources = Object.entries(API_METHODS).map(([resource, methods]) => [
    resource,
    Object.freeze(
      Object.fromEntries(
        Object.entries(methods).map(([method, { args }]) => [
          method,
          async (...given: unknown[]) => await host.callApi(resource, method, byName(args, given)),
        ]),
      ),
    ),
  ]);
  const ask =
    (method: RouteMethod) =>
    async (path: string, body?: unknown): Promise<unknown> =>
      await host.request(method, ownAddress(pluginId, path), body);
  return Object.freeze({
    ...(Object.fromEntries(resources) as PlatformApi),
    get: ask('GET'),
    post: ask('POST'),
    put: ask('PUT'),
    patch: ask('PATCH'),
    delete: ask('DELETE'),
  }) as ApiClient;
}

function byName(names: readonly string[], given: readonly unknown[]): Fields {
  const named = names.map((name, index) => [name.replace(/\?$/, ''), given[index]] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}
