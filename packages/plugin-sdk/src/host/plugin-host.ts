import type { AnalyticsProperties } from '../plugin/analytics.js';
import type { Undo } from '../plugin/ordered-list.js';
import type { ConfigFields } from '../platform/checks.js';
import type { Store } from './store.js';

/** The plugin's settings as its components may see them. */
export interface PluginSettingsState {
  /** Values of the settings, with defaults, without those that are sensitive. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Names of the sensitive settings that have a value. The values themselves never reach a page. */
  readonly secrets: readonly string[];
}

/** How the page looks. */
export interface Theme {
  readonly mode: 'light' | 'dark';
  /** Values of the custom properties `--ops-...`, by name without the dashes in front. */
  readonly tokens: Readonly<Record<string, string>>;
}

/** What a short message is about; it decides its colour and how urgently it is read out. */
export type ToastKind = 'info' | 'success' | 'warning' | 'error';

/** The plugin's own storage, for the tenant of the person who looks at the page. Values are JSON. */
export interface PluginStorage {
  /** The value of a key; null when there is none. */
  get<Value = unknown>(key: string): Promise<Value | null>;
  set(key: string, value: unknown): Promise<void>;
  /** Whether there was a value. */
  delete(key: string): Promise<boolean>;
  /** The keys that start with the prefix, in the order of their code points. */
  list(prefix?: string): Promise<readonly string[]>;
}

/** Something in the plugin's code that went wrong. */
export interface PluginProblem {
  readonly pluginId: string;
  readonly kind: 'event' | 'filter' | 'render' | 'analytics';
  /** Name of the event, filter, slot or page. */
  readonly where: string;
  readonly error: unknown;
}

/** Hears an event of the platform. */
export type PlatformListener = (payload: Readonly<Record<string, unknown>>) => Promise<void>;

/** Methods of a plugin's own HTTP routes. */
export type RouteMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * What a page gives to one plugin. The platform decides behind it who is asking, for which tenant, and what is
 * permitted: a refusal is a PlatformError (`./errors` names) that a method rejects with.
 */
export interface PluginHost {
  readonly settings: Store<PluginSettingsState>;
  readonly theme: Store<Theme>;
  /** `config_schema` of the installed version; empty when it has none. */
  readonly configFields: ConfigFields;
  /** Changes the named settings and keeps the others; null goes back to the default. Rejects with ConfigInvalid. */
  updateConfig(changes: Readonly<Record<string, unknown>>): Promise<void>;
  /** A call of the platform's API, with the arguments by name. */
  callApi(resource: string, method: string, args: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Asks one of the plugin's own routes; the path was checked. The answer is the parsed JSON body. */
  request(method: RouteMethod, path: string, body?: unknown): Promise<unknown>;
  readonly storage: PluginStorage;
  /**
   * Calls the listener for each event of this name that the plugin is permitted to hear. It answers when the plugin's
   * code is done with the event, and never rejects; nobody needs to wait for it.
   */
  subscribe(event: string, listener: PlatformListener): Undo;
  navigate(path: string): void;
  toast(message: string, kind: ToastKind): void;
  track(event: string, properties: AnalyticsProperties): void;
  /** The text for a key in the language of the page, undefined when there is none. */
  message(key: string): string | undefined;
  /** Takes note of an error in the plugin's code. */
  report(problem: PluginProblem): void;
}
