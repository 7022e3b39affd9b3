import { createContext } from 'react';
import type { PluginHost } from '../host/plugin-host.js';
import type { Place } from '../plugin/places.js';
import type { Plugin } from '../plugin/plugin.js';
import type { ApiClient } from './api-client.js';

/** What a component of a plugin stands in: which plugin, on which host, where. */
export interface PluginScope {
  readonly plugin: Plugin;
  readonly host: PluginHost;
  readonly api: ApiClient;
  readonly slot: Place;
  readonly params: Readonly<Record<string, string>>;
}

/** Given by the host around every component of a plugin. */
export const PluginScopeContext = createContext<PluginScope | undefined>(undefined);
PluginScopeContext.displayName = 'PluginScope';
