import { PlatformError } from '../platform/errors.js';
import type { ResourceName, Seed, SeedRecord } from './seed.js';

type Fields = Readonly<Record<string, unknown>>;

/** The things of one tenant. What goes in or comes out is a copy. */
export class TenantRecords {
  readonly #kinds: Readonly<Record<ResourceName, Map<string, SeedRecord>>>;
  readonly #created = new Map<ResourceName, number>();

  constructor(seed: Seed) {
    const kind = (name: ResourceName): Map<string, SeedRecord> =>
      new Map((seed[name] ?? []).map((record) => [record.id, structuredClone(record)]));
    this.#kinds = {
      devices: kind('devices'),
      alerts: kind('alerts'),
      users: kind('users'),
      orgs: kind('orgs'),
      webhooks: kind('webhooks'),
    };
  }

  /** All things of a kind in the order in which they were added. */
  all(resource: ResourceName): SeedRecord[] {
    return structuredClone([...this.#kinds[resource].values()]);
  }

  /** Answers a call of the API. The permission was checked. */
  call(resource: ResourceName, method: string, args: Fields): unknown {
    switch (method) {
      case 'list': {
        const filter = Object.entries(args['filter'] === undefined ? {} : fields(args['filter'], 'filter'));
        return this.all(resource).filter((record) => filter.every(([name, value]) => same(record[name], value)));
      }
      case 'get':
        return structuredClone(this.#find(resource, args['id']));
      case 'create': {
        const data = fields(args['data'], 'data');
        const record = { ...structuredClone(data), id: this.#newId(resource, data['id']) };
        this.#kinds[resource].set(record.id, record);
        return structuredClone(record);
      }
      case 'update': {
        const { id } = this.#find(resource, args['id']);
        const data = fields(args['data'], 'data');
        const record = { ...this.#find(resource, id), ...structuredClone(data), id };
        this.#kinds[resource].set(id, record);
        return structuredClone(record);
      }
      case 'delete':
        this.#kinds[resource].delete(this.#find(resource, args['id']).id);
        return undefined;
      default:
        throw new PlatformError('MethodNotFound', `the API has no ${resource}.${method}`, {
          method: `${resource}.${method}`,
        });
    }
  }

  #find(resource: ResourceName, id: unknown): SeedRecord {
    if (typeof id !== 'string' || id === '') throw invalid('id must be a text');
    const record = this.#kinds[resource].get(id);
    if (record !== undefined) return record;
    throw new PlatformError('NotFound', `there is no ${resource.slice(0, -1)} ${JSON.stringify(id)}`, { resource, id });
  }

  #newId(resource: ResourceName, wanted: unknown): string {
    if (typeof wanted === 'string' && wanted !== '' && !this.#kinds[resource].has(wanted)) return wanted;
    let id: string;
    do {
      const count = (this.#created.get(resource) ?? this.#kinds[resource].size) + 1;
      this.#created.set(resource, count);
      id = `${resource.slice(0, -1)}-${count}`;
    } while (this.#kinds[resource].has(id));
    return id;
  }
}

function fields(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw invalid(`${name} must be an object`);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function invalid(problem: string): PlatformError {
  return new PlatformError('InvalidParams', problem, { problem });
}
