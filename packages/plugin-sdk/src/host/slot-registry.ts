import { PluginUsageError } from '../platform/errors.js';
import type { Undo } from '../plugin/ordered-list.js';
import type { AnyComponent, ComponentSlot, NavMenuItem } from '../plugin/places.js';
import type { Plugin } from '../plugin/plugin.js';
import type { RouteEntry } from '../plugin/registrations.js';
import { compareSpecificity, matchRoute } from '../plugin/route-path.js';
import { createApiClient, type ApiClient } from '../scope/api-client.js';
import { applyFilter } from './apply-filter.js';
import { attachPlugin } from './attach-plugin.js';
import type { PluginHost } from './plugin-host.js';
import { createStore, type Store } from './store.js';

/** A plugin with the host that was made for it. */
export interface Installed {
  readonly plugin: Plugin;
  readonly host: PluginHost;
  readonly api: ApiClient;
}

/** One component to draw. The key stays the same as long as it is registered. */
export interface SlotInstance extends Installed {
  readonly key: string;
  readonly component: AnyComponent;
}

/** A page that fits an address, with what its path says. */
export interface RouteMatch extends Installed {
  readonly route: RouteEntry;
  readonly params: Readonly<Record<string, string>>;
}

interface Member extends Installed {
  readonly detach: Undo;
}

/** The plugins of a page, and what each shows where. */
export class SlotRegistry {
  readonly #members = new Map<string, Member>();
  readonly #version = createStore(0);
  readonly #keys = new WeakMap<object, string>();
  #nextKey = 0;

  /** Changes whenever something is registered or taken back. */
  get version(): Store<number> {
    return this.#version;
  }

  /**
   * Runs a plugin on this page until the answer is called: then it leaves no listener behind.
   * @throws PluginUsageError when a plugin with this id already runs
   */
  add(plugin: Plugin, host: PluginHost): Undo {
    if (this.#members.has(plugin.id)) throw new PluginUsageError(`the plugin ${plugin.id} already runs on this page`);
    const member = { plugin, host, api: createApiClient(plugin.id, host), detach: attachPlugin(plugin, host) };
    const unwatch = plugin.registrations.subscribe(this.#bump);
    this.#members.set(plugin.id, member);
    this.#bump();
    return () => {
      if (this.#members.get(plugin.id) !== member) return;
      this.#members.delete(plugin.id);
      unwatch();
      member.detach();
      this.#bump();
    };
  }

  /** The components of a slot: lower order first, then by plugin id, then as declared. */
  instances(slot: ComponentSlot): readonly SlotInstance[] {
    return this.#sorted((plugin) => plugin.registrations.slots.values().filter((entry) => entry.slot === slot)).map(
      ({ entry, member: { plugin, host, api } }) => ({
        key: this.#keyOf(entry),
        plugin,
        host,
        api,
        component: entry.component,
      }),
    );
  }

  /** The items of the navigation menu in the same order, with the plugin that each belongs to. */
  navItems(): readonly (NavMenuItem & { readonly pluginId: string })[] {
    return this.#sorted((plugin) => plugin.registrations.navItems.values()).map(({ entry, member }) => ({
      ...entry.item,
      pluginId: member.plugin.id,
    }));
  }

  /** The page for an address; plain parts of a path are tried before parameters. */
  matchRoute(path: string): RouteMatch | undefined {
    for (const { plugin, host, api } of this.#members.values()) {
      const routes = plugin.registrations.routes.values().toSorted((a, b) => compareSpecificity(a.path, b.path));
      for (const route of routes) {
        const params = matchRoute(route.path, path);
        if (params !== undefined) return { plugin, host, api, route, params };
      }
    }
    return undefined;
  }

  /** Runs the filters of all plugins over a value: lower priority first, then by plugin id, then as declared. */
  async applyFilter(
    name: string,
    value: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>> {
    return await applyFilter([...this.#members.values()], name, value);
  }

  readonly #bump = (): void => this.#version.set(this.#version.get() + 1);

  #byId(): Member[] {
    return [...this.#members.values()].toSorted((a, b) => (a.plugin.id < b.plugin.id ? -1 : 1));
  }

  #sorted<Entry extends { readonly order: number }>(
    entriesOf: (plugin: Plugin) => readonly Entry[],
  ): { entry: Entry; member: Member }[] {
    return this.#byId()
      .flatMap((member) => entriesOf(member.plugin).map((entry) => ({ entry, member })))
      .toSorted((a, b) => a.entry.order - b.entry.order);
  }

  #keyOf(entry: object): string {
    const known = this.#keys.get(entry);
    if (known !== undefined) return known;
    this.#nextKey += 1;
    const key = String(this.#nextKey);
    this.#keys.set(entry, key);
    return key;
  }
}
