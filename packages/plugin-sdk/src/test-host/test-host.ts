import { withinDeadline } from '../host/deadline.js';
import type {
  PlatformListener,
  PluginHost,
  PluginProblem,
  RouteMethod,
  Theme,
  ToastKind,
} from '../host/plugin-host.js';
import { SlotRegistry } from '../host/slot-registry.js';
import { createStore } from '../host/store.js';
import { isGranted, type ConfigFields } from '../platform/checks.js';
import { checkKnown, PermissionDenied, PlatformError, PluginUsageError } from '../platform/errors.js';
import { API_METHODS, CALLS_PER_HOUR, DEADLINES_MS, EVENTS, FILTERS } from '../platform/tables.generated.js';
import type { AnalyticsProperties } from '../plugin/analytics.js';
import type { EventName, EventPayload, FilterName } from '../plugin/events.js';
import type { Undo } from '../plugin/ordered-list.js';
import { Plugin } from '../plugin/plugin.js';
import { settle, WITHOUT_DRAWING, type Acting } from './acting.js';
import { CallsAnHour } from './calls-an-hour.js';
import { checkAgainstManifest, fieldsOf, permissionsOf, quotaOf, type TestManifest } from './manifest.js';
import { createBackend, type TestRoutes } from './own-backend.js';
import { PlatformRecords, type StoredRecord } from './records.js';
import type { ResourceName, Seed, SeedRecord } from './seed.js';
import { TenantConfig } from './tenant-config.js';
import { TenantStorage } from './tenant-storage.js';

type Fields = Readonly<Record<string, unknown>>;

/** What a test host starts with. All of it may be left out. */
export interface TestHostOptions {
  /** The plugin under test: the default export of its module. Without one, components are drawn for a made-up plugin. */
  readonly plugin?: Plugin;
  /** plugin.yaml as data; it must agree with the plugin. */
  readonly manifest?: TestManifest;
  /** Settings, also sensitive ones; checked against config_schema of the manifest. */
  readonly config?: Fields;
  /** Permissions; those of the manifest when left out, else none. */
  readonly granted?: readonly string[];
  /** What the tenant has at the start; nothing when left out. */
  readonly seed?: Seed;
  /** Stands in for the plugin's backend. */
  readonly routes?: TestRoutes;
  /** Texts by key, for `t()`. */
  readonly messages?: Readonly<Record<string, string>>;
  readonly theme?: Theme;
  /** The tenant of the person who looks at the page. */
  readonly tenantId?: string;
  readonly callsPerHour?: number;
  /** Milliseconds that a listener is given; the platform's own deadline when left out. */
  readonly deadlineMs?: number;
  /** The time at the start, in milliseconds since 1970. */
  readonly now?: number;
}

/** A call that was refused for want of a permission. */
export interface Denial {
  readonly permission: string;
  readonly method: string;
  readonly tenantId: string;
}

interface Tenant {
  readonly storage: TenantStorage;
  readonly config: TenantConfig;
  readonly calls: CallsAnHour;
}

const open = new Set<TestHost>();

/** A platform that lives in the test: the same permissions and errors as the real one, and nothing outside of it. */
export class TestHost {
  readonly plugin: Plugin;
  /** What the plugin's components see. */
  readonly host: PluginHost;
  readonly registry = new SlotRegistry();
  /** Calls that were refused for want of a permission. */
  readonly denials: readonly Denial[] = [];
  /** What the plugin tracked. */
  readonly tracked: readonly { readonly event: string; readonly properties: AnalyticsProperties }[] = [];
  /** Errors in the plugin's code that a host would report: of listeners, filters and components. */
  readonly problems: readonly PluginProblem[] = [];
  readonly toasts: readonly { readonly message: string; readonly kind: ToastKind }[] = [];
  /** Pages that the plugin went to. */
  readonly navigations: readonly string[] = [];
  /** Requests to the plugin's own routes. */
  readonly requests: readonly { readonly method: RouteMethod; readonly path: string; readonly body: unknown }[] = [];

  readonly #records = new PlatformRecords();
  readonly #granted: Set<string>;
  readonly #fields: ConfigFields;
  readonly #options: TestHostOptions;
  readonly #tenants = new Map<string, Tenant>();
  readonly #theme;
  readonly #settings;
  readonly #listeners = new Map<string, Set<PlatformListener>>();
  readonly #cleanups: Undo[] = [];
  #tenantId: string;
  #now: number;
  #acting: Acting = WITHOUT_DRAWING;
  #closed = false;

  constructor(options: TestHostOptions = {}) {
    const { plugin = new Plugin({ id: 'test-plugin', name: 'Test plugin', version: '1.0.0' }), manifest = {} } =
      options;
    if (options.manifest !== undefined && options.plugin !== undefined) checkAgainstManifest(plugin, manifest);
    this.plugin = plugin;
    this.#options = options;
    this.#fields = fieldsOf(manifest);
    this.#granted = new Set(options.granted ?? permissionsOf(manifest));
    this.#tenantId = options.tenantId ?? 'tenant-1';
    this.#now = options.now ?? Date.UTC(2026, 0, 1);
    for (const [resource, records] of Object.entries(options.seed ?? {}))
      this.seed(resource as ResourceName, ...records);
    this.#theme = createStore<Theme>(options.theme ?? { mode: 'light', tokens: {} });
    this.#settings = createStore(this.#tenant.config.settings.get());
    this.host = this.#createHost();
    this.#cleanups.push(this.registry.add(plugin, this.host));
    open.add(this);
  }

  /** The tenant of the person who looks at the page. */
  get tenantId(): string {
    return this.#tenantId;
  }

  /** The time of the platform, in milliseconds since 1970. It stands still unless it is advanced. */
  get now(): number {
    return this.#now;
  }

  /** All settings of the tenant with defaults, also the sensitive ones, as the plugin's backend sees them. */
  get config(): Record<string, unknown> {
    return this.#tenant.config.all();
  }

  /** How many listeners the plugin has on the platform. */
  get listenerCount(): number {
    return [...this.#listeners.values()].reduce((sum, listeners) => sum + listeners.size, 0);
  }

  /** Grants permissions; `api:*:read` covers all reading. */
  grant(...permissions: readonly string[]): void {
    for (const permission of permissions) this.#granted.add(permission);
  }

  /** Takes permissions back, as they were granted. */
  revoke(...permissions: readonly string[]): void {
    for (const permission of permissions) this.#granted.delete(permission);
  }

  /** Changes settings as an administrator does; rejected like `updateConfig`. */
  setConfig(changes: Fields): void {
    this.#tenant.config.update(changes);
    this.#showSettings();
  }

  setTheme(theme: Theme): void {
    this.#acting.now(() => this.#theme.set(theme));
  }

  /** Gives the tenant things, as if they had always been there; answers with their ids. */
  seed(resource: ResourceName, ...records: readonly SeedRecord[]): StoredRecord[] {
    checkKnown('resource', resource, API_METHODS);
    return records.map((record) => this.#records.add(this.#tenantId, resource, record));
  }

  /** Things of the tenant, as they are now. */
  records(resource: ResourceName): StoredRecord[] {
    return this.#records.all(this.#tenantId, resource);
  }

  /** What the plugin stored for the tenant. */
  stored(): Record<string, unknown> {
    return this.#tenant.storage.snapshot();
  }

  /** Shows the page to somebody of another tenant: with things, settings and storage of its own. */
  switchTenant(tenantId: string): void {
    this.#tenantId = tenantId;
    this.#showSettings();
  }

  /** Lets time pass for the limits of the platform. */
  advanceTime(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new PluginUsageError('time only goes forward');
    this.#now += milliseconds;
  }

  /**
   * Sends an event to the plugin and waits until its listeners are done. Arguments that are left out are made up.
   * What a listener throws is in `problems`. Nothing happens when nobody listens.
   * @throws PermissionDenied when the manifest neither lists the event under `hooks` nor has its permission
   */
  async emit<Name extends EventName>(event: Name, payload?: Partial<EventPayload<Name>>): Promise<void>;
  async emit(event: `${string}.${string}`, payload?: Fields): Promise<void>;
  async emit(event: string, payload: Fields = {}): Promise<void> {
    if (!event.startsWith(`${this.plugin.id}.`)) checkKnown('event', event, EVENTS);
    const listeners = this.#listeners.get(event) ?? new Set();
    if (listeners.size > 0) this.#requireDeclared(event, 'hook/action');
    const args = Object.hasOwn(EVENTS, event) ? Object.entries(EVENTS[event as EventName]) : [];
    const madeUp = args.map(([name, kind]) => [name, kind === 'object' ? {} : this.#sample(name)] as const);
    const sent = { ...Object.fromEntries(madeUp), ...payload };
    await this.#acting.later(async () => {
      await Promise.all(
        [...listeners].map(async (listener) => await this.#waitFor(event, listener(structuredClone(sent)))),
      );
      await settle();
    });
  }

  /**
   * Runs the plugin's filters over a value.
   * @throws PermissionDenied when the manifest neither lists the filter under `hooks` nor has its permission
   */
  async applyFilter(name: FilterName, value: Fields): Promise<Fields> {
    checkKnown('filter', name, FILTERS);
    const isUsed = this.plugin.registrations.filters.values().some((entry) => entry.name === name);
    if (isUsed) this.#requireDeclared(name, 'hook/filter');
    return await this.registry.applyFilter(name, structuredClone(value));
  }

  /** From now on, what changes is drawn before the test goes on. */
  drawnBy(acting: Acting): void {
    this.#acting = acting;
  }

  /** Calls something when the host is closed. */
  onClose(cleanup: Undo): void {
    this.#cleanups.push(cleanup);
  }

  /** Ends the page: components, listeners and all that was recorded stay with this host. Doing it again does nothing. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    open.delete(this);
    for (const cleanup of this.#cleanups.splice(0).toReversed()) cleanup();
  }

  get #tenant(): Tenant {
    const known = this.#tenants.get(this.#tenantId);
    if (known !== undefined) return known;
    const { config = {}, callsPerHour = CALLS_PER_HOUR } = this.#options;
    const tenant: Tenant = {
      storage: new TenantStorage(quotaOf(this.#options.manifest ?? {})),
      config: new TenantConfig(this.#fields, this.#tenants.size === 0 ? config : {}),
      calls: new CallsAnHour(callsPerHour, () => this.#now),
    };
    this.#tenants.set(this.#tenantId, tenant);
    return tenant;
  }

  #sample(name: string): string {
    return name === 'tenant_id' ? this.#tenantId : `${name.replace(/_id$/, '')}-1`;
  }

  #createHost(): PluginHost {
    const backend = createBackend(this.#options.routes ?? {});
    const note = <Item>(list: readonly Item[], item: Item): void => void (list as Item[]).push(item);
    return {
      settings: this.#settings,
      theme: this.#theme,
      configFields: this.#fields,
      updateConfig: async (changes) => {
        this.#tenant.config.update(changes);
        this.#settings.set(this.#tenant.config.settings.get());
      },
      callApi: async (resource, method, args) => this.#callApi(resource, method, args),
      request: async (method, path, body) => {
        note(this.requests, { method, path, body });
        return await backend({ method, path, body, tenantId: this.#tenantId });
      },
      storage: {
        get: async (key) => await this.#tenant.storage.get(key),
        set: async (key, value) => await this.#tenant.storage.set(key, value),
        delete: async (key) => await this.#tenant.storage.delete(key),
        list: async (prefix) => await this.#tenant.storage.list(prefix),
      },
      subscribe: (event, listener) => this.#subscribe(event, listener),
      navigate: (path) => note(this.navigations, path),
      toast: (message, kind) => note(this.toasts, { message, kind }),
      track: (event, properties) => note(this.tracked, { event, properties }),
      message: (key) => {
        const { messages = {} } = this.#options;
        return Object.hasOwn(messages, key) ? messages[key] : undefined;
      },
      report: (problem) => note(this.problems, problem),
    };
  }

  #callApi(resource: string, method: string, args: Fields): unknown {
    const name = `${resource}.${method}`;
    const table: Readonly<Record<string, Readonly<Record<string, { readonly permission: string }>>>> = API_METHODS;
    const methods = Object.hasOwn(table, resource) ? table[resource] : undefined;
    const entry = methods !== undefined && Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (entry === undefined) {
      throw new PlatformError('InvalidParams', `the API has no ${name}`, { problem: `the API has no ${name}` });
    }
    if (!isGranted(this.#granted, entry.permission)) throw this.#deny(entry.permission, name);
    this.#tenant.calls.take();
    return this.#records.call(this.#tenantId, resource as ResourceName, method, args);
  }

  async #waitFor(event: string, work: Promise<void>): Promise<void> {
    const { deadlineMs = DEADLINES_MS.hook } = this.#options;
    try {
      await withinDeadline(work, deadlineMs, `a listener of ${event}`);
    } catch (error) {
      this.host.report({ pluginId: this.plugin.id, kind: 'event', where: event, error });
    }
  }

  /** A hook or filter is used when plugin.yaml lists it, or its permission is granted. */
  #requireDeclared(name: string, method: 'hook/action' | 'hook/filter'): void {
    const { manifest } = this.#options;
    if (manifest === undefined || manifest.hooks?.some((hook) => hook.name === name) === true) return;
    if (isGranted(this.#granted, `hooks:${name}`)) return;
    const remedy = `plugin.yaml does not list ${name} under hooks: add it with its handler`;
    throw this.#deny(`hooks:${name}`, method, remedy);
  }

  #deny(permission: string, method: string, message?: string): PermissionDenied {
    (this.denials as Denial[]).push({ permission, method, tenantId: this.#tenantId });
    return new PermissionDenied(permission, method, message);
  }

  #showSettings(): void {
    this.#acting.now(() => this.#settings.set(this.#tenant.config.settings.get()));
  }

  #subscribe(event: string, listener: PlatformListener): Undo {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    const own: PlatformListener = async (payload) => await listener(payload);
    listeners.add(own);
    return () => void listeners.delete(own);
  }
}

/**
 * A platform for a test. Close it when the test is over, or let `closeTestHosts` do it after each test; where the test
 * runner has a global `afterEach`, that happens by itself.
 */
export function createTestHost(options: TestHostOptions = {}): TestHost {
  return new TestHost(options);
}

/** Closes every test host that is still open. */
export function closeTestHosts(): void {
  for (const host of open) host.close();
}
