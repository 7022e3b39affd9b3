import { PlatformError } from '../platform/errors.js';
import { API_METHODS } from '../platform/tables.generated.js';
import type { ResourceName, SeedRecord } from './seed.js';

type Fields = Readonly<Record<string, unknown>>;

/** A thing of the platform, as a test looks at it. */
export type StoredRecord = Fields & { readonly id: string };

/** Devices, alerts, users, organisations and webhooks, apart for each tenant. What goes in or comes out is a copy. */
export class PlatformRecords {
  readonly #tables = new Map<string, Map<string, StoredRecord>>();
  #made = 0;

  /** All things of a kind, in the order in which they were added. */
  all(tenantId: string, resource: ResourceName): StoredRecord[] {
    return structuredClone([...this.#table(tenantId, resource).values()]);
  }

  /** Adds a thing as if it had always been there. */
  add(tenantId: string, resource: ResourceName, data: SeedRecord): StoredRecord {
    this.#made += 1;
    const id = data['id'] === undefined ? `${resource.slice(0, -1)}-${this.#made}` : String(data['id']);
    const record = { ...asJson(data), id };
    this.#table(tenantId, resource).set(id, record);
    return structuredClone(record);
  }

  /** Answers a call of the API. Throws InvalidParams and NotFound. */
  call(tenantId: string, resource: ResourceName, method: string, args: Fields): unknown {
    const called = `${resource}.${method}`;
    const known = (API_METHODS[resource] as Readonly<Record<string, { readonly args: readonly string[] }>>)[method];
    const missing = (known?.args ?? []).filter((name) => !name.endsWith('?') && args[name] === undefined);
    if (missing.length > 0) throw invalid(`${called} needs ${missing.join(', ')}`);
    for (const name of ['data', 'filter']) {
      if (args[name] !== undefined && !isFields(args[name])) throw invalid(`${called}: ${name} must be an object`);
    }
    if (method === 'list') {
      const wanted = Object.entries(asJson((args['filter'] ?? {}) as Fields));
      return this.all(tenantId, resource).filter((record) =>
        wanted.every(([name, value]) => same(record[name], value)),
      );
    }
    if (method === 'create') return this.add(tenantId, resource, args['data'] as Fields);
    const { id } = args;
    if (typeof id !== 'string' || id === '') throw invalid(`${called}: the id must be text`);
    const table = this.#table(tenantId, resource);
    const record = table.get(id);
    if (record === undefined) {
      throw new PlatformError('NotFound', `there is no ${resource.slice(0, -1)} ${JSON.stringify(id)}`, {
        resource,
        id,
      });
    }
    if (method === 'delete') {
      table.delete(id);
      return undefined;
    }
    const changed = method === 'update' ? { ...record, ...asJson(args['data'] as Fields), id } : record;
    table.set(id, changed);
    return structuredClone(changed);
  }

  #table(tenantId: string, resource: ResourceName): Map<string, StoredRecord> {
    const key = JSON.stringify([tenantId, resource]);
    const table = this.#tables.get(key) ?? new Map<string, StoredRecord>();
    this.#tables.set(key, table);
    return table;
  }
}

/** What arrives at the platform: JSON. */
function asJson(value: Fields): Fields {
  try {
    return JSON.parse(JSON.stringify(value)) as Fields;
  } catch (error) {
    throw invalid(`the arguments cannot be sent: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isFields(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two JSON values are the same, in whatever order their fields stand. */
function same(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return (a ?? null) === (b ?? null);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [first, second] = [Object.entries(a), Object.entries(b)];
  return (
    first.length === second.length &&
    first.every(([name, value]) => Object.hasOwn(b, name) && same(value, (b as Fields)[name]))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function invalid(problem: string): PlatformError {
  return new PlatformError('InvalidParams', problem, { problem });
}
