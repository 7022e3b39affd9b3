import { useContext, useMemo, useSyncExternalStore } from 'react';
import type { PluginStorage, Theme, ToastKind } from '../host/plugin-host.js';
import type { Store } from '../host/store.js';
import { PluginUsageError } from '../platform/errors.js';
import type { PluginAnalytics } from '../plugin/analytics.js';
import { platformAddress } from '../plugin/own-address.js';
import type { Place } from '../plugin/places.js';
import type { ApiClient } from './api-client.js';
import { PluginScopeContext, type PluginScope } from './scope.js';

/** Settings of which nothing more is said: plugin.yaml knows their types, TypeScript does not. */
// oxlint-disable-next-line typescript/no-explicit-any -- the specification's listings pass settings on as they are
export type AnyConfig = Readonly<Record<string, any>>;

/** What a component of a plugin can use. */
export interface PluginAPI<Config extends object = AnyConfig> {
  /** Settings with their defaults. Sensitive ones are never here: the backend reads them. */
  readonly config: Readonly<Config>;
  /**
   * Changes the named settings and keeps the others; null goes back to the default.
   * Rejects with a PlatformError ConfigInvalid whose `data.problems` name the fields that do not fit.
   */
  readonly updateConfig: (changes: { readonly [Key in keyof Config]?: Config[Key] | null }) => Promise<void>;
  /** The platform's API, and the plugin's own routes. Rejects with PermissionDenied where plugin.yaml does not ask. */
  readonly api: ApiClient;
  /** Values that the plugin keeps for this tenant. */
  readonly storage: PluginStorage;
  /** The slot in which the component is drawn, or `route` on a page of the plugin's own. */
  readonly slot: Place;
  /** What the component is drawn for: `deviceId`, `alertId`, `userId`, or the `:name` parts of the page's path. */
  readonly params: Readonly<Record<string, string>>;
  /** How the page looks now. */
  readonly theme: Theme;
  /** The text for a key in the language of the page, with `{name}` replaced by values; the key itself when there is none. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** Goes to a page of the platform. */
  readonly navigate: (path: string) => void;
  /** Shows a short message. */
  readonly toast: (message: string, kind?: ToastKind) => void;
  /** Statistics of the plugin. */
  readonly analytics: PluginAnalytics;
}

/**
 * What the platform gives to a component of a plugin. `usePluginAPI<MyConfig>()` types the settings.
 * @throws PluginUsageError outside of a slot or page of a plugin
 */
export function usePluginAPI<Config extends object = AnyConfig>(): PluginAPI<Config> {
  const scope = usePluginScope('usePluginAPI()');
  const { values } = useStore(scope.host.settings);
  const theme = useStore(scope.host.theme);
  const fixed = useMemo(() => fixedParts(scope), [scope]);
  return { ...fixed, config: values as Readonly<Config>, theme };
}

/** The scope in which a component stands. */
export function usePluginScope(what: string): PluginScope {
  const scope = useContext(PluginScopeContext);
  if (scope !== undefined) return scope;
  throw new PluginUsageError(
    `${what} works only inside a component that a plugin registered: in a slot, on a page, or in a test by renderSlot()`,
  );
}

/** The value of a store; the component is drawn again when it changes. */
export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}

function fixedParts({ plugin, host, api, slot, params }: PluginScope): Omit<PluginAPI, 'config' | 'theme'> {
  return {
    api,
    slot,
    params,
    updateConfig: async (changes) => await host.updateConfig(changes),
    storage: host.storage,
    t: (key, values = {}) =>
      (host.message(key) ?? key).replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
        Object.hasOwn(values, name) ? String(values[name]) : whole,
      ),
    navigate: (path) => host.navigate(platformAddress(path)),
    toast: (message, kind = 'info') => host.toast(message, kind),
    analytics: plugin.analytics,
  };
}
