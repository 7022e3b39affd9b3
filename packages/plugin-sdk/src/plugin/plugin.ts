import { isSlug } from '../platform/checks.js';
import { checkKnown, PluginUsageError } from '../platform/errors.js';
import { EVENTS, FILTERS, SLOTS } from '../platform/tables.generated.js';
import { AnalyticsQueue } from './analytics.js';
import type { EventListener, EventName, FilterFunction, FilterName, HandlerOptions } from './events.js';
import { checkNavMenuItem } from './nav-menu-item.js';
import { DEFAULT_PRIORITY, type Undo } from './ordered-list.js';
import type { AnyComponent, ComponentFor, ComponentSlot, NavMenuItem, SlotContent, SlotName } from './places.js';
import { Registrations } from './registrations.js';
import { checkRoutePattern, routeShape, type RouteParams, type RoutePath } from './route-path.js';

/** What a plugin is called, as in plugin.yaml. */
export interface PluginOptions<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly version: string;
}

/** Where a component comes among the others of its slot. */
export interface SlotOptions {
  /** Lower numbers come first, equal ones in the order of their declaration; 10 when left out. */
  readonly order?: number;
}

/** A page of the plugin's own. */
export interface RouteOptions<Path extends string> {
  /** `/plugins/<id>` or below it; a part such as `:id` stands for any value and is given as `params.id`. */
  readonly path: Path;
  readonly component: ComponentFor<{ readonly slot: 'route'; readonly params: RouteParams<Path> }>;
  /** Title of the page. */
  readonly title: string;
  /** Whether people must be signed in; true when left out. */
  readonly auth?: boolean;
}

/** An event of the platform, or one that the plugin's own backend emits: its name starts with the plugin's id. */
export type ListenedEvent<Id extends string> = EventName | (string extends Id ? never : `${Id}.${string}`);

/**
 * A frontend plugin: what it shows where, and what it listens to. The module of the plugin exports one as its
 * default. Every registration returns a function that takes it back.
 */
export class Plugin<const Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly version: string;
  /** Statistics of the plugin: `plugin.analytics.track('page_view', { page })`. */
  readonly analytics = new AnalyticsQueue();
  /** What was registered so far; hosts read it. */
  readonly registrations = new Registrations();

  /** @throws PluginUsageError when the id is none, or name or version are missing */
  constructor({ id, name, version }: PluginOptions<Id>) {
    if (typeof id !== 'string' || !isSlug(id)) {
      throw new PluginUsageError(
        `${JSON.stringify(id) ?? 'undefined'} is no plugin id: lower-case letters, digits and single hyphens, as in plugin.yaml`,
      );
    }
    for (const [field, value] of Object.entries({ name, version })) {
      if (typeof value !== 'string' || value.trim() === '') {
        throw new PluginUsageError(`new Plugin() needs a ${field}, the same as in plugin.yaml`);
      }
    }
    this.id = id;
    this.name = name;
    this.version = version;
  }

  /**
   * Shows a component in a slot; `nav-menu-item` takes data instead.
   * @throws PluginUsageError for an unknown slot, naming the nearest one
   */
  registerSlot<Name extends SlotName>(slot: Name, content: SlotContent<Name>, options: SlotOptions = {}): Undo {
    checkKnown('slot', slot, SLOTS);
    const order = checkRank('order', options.order);
    if (SLOTS[slot].kind === 'data') {
      const item = checkNavMenuItem(this.id, content as NavMenuItem);
      return this.registrations.navItems.add({ item, order }, order);
    }
    checkComponent(content, `the slot ${slot}`);
    const component = content as unknown as AnyComponent;
    return this.registrations.slots.add({ slot: slot as ComponentSlot, component, order }, order);
  }

  /** The same as `registerSlot`. */
  registerComponent<Name extends SlotName>(slot: Name, content: SlotContent<Name>, options: SlotOptions = {}): Undo {
    return this.registerSlot(slot, content, options);
  }

  /**
   * Adds a page under `/plugins/<id>`.
   * @throws PluginUsageError for a path elsewhere, or one that another page of the plugin has
   */
  registerRoute<const Path extends RoutePath<Id>>({ path, component, title, auth = true }: RouteOptions<Path>): Undo {
    checkRoutePattern(this.id, path);
    checkComponent(component, path);
    if (typeof title !== 'string' || title.trim() === '') throw new PluginUsageError(`the page ${path} needs a title`);
    const shape = routeShape(path);
    const same = this.registrations.routes.values().find((route) => routeShape(route.path) === shape);
    if (same !== undefined) throw new PluginUsageError(`the page ${same.path} already has this address`);
    return this.registrations.routes.add(
      { path, component: component as unknown as AnyComponent, title, auth },
      DEFAULT_PRIORITY,
    );
  }

  /**
   * Listens to an event. The plugin needs the permission `hooks:<event>`, or must be able to read what it is about.
   * @throws PluginUsageError for an unknown event, naming the nearest one
   */
  on<Name extends ListenedEvent<Id>>(event: Name, listener: EventListener<Name>, options: HandlerOptions = {}): Undo {
    if (!isOwnEvent(this.id, event)) checkKnown('event', event, EVENTS);
    checkFunction(listener, event);
    const priority = checkRank('priority', options.priority);
    return this.registrations.events.add({ name: event, handler: listener, priority }, priority);
  }

  /**
   * Changes a value on its way.
   * @throws PluginUsageError for an unknown filter, naming the nearest one
   */
  filter(name: FilterName, change: FilterFunction, options: HandlerOptions = {}): Undo {
    checkKnown('filter', name, FILTERS);
    checkFunction(change, name);
    const priority = checkRank('priority', options.priority);
    return this.registrations.filters.add({ name, handler: change, priority }, priority);
  }
}

function isOwnEvent(pluginId: string, name: unknown): boolean {
  // A plugin that is called like a family of the platform's events gets none of its own by that.
  if (Object.keys(EVENTS).some((known) => known.startsWith(`${pluginId}.`))) return false;
  return typeof name === 'string' && name.startsWith(`${pluginId}.`) && /^[\w.-]{1,200}$/.test(name);
}

function checkRank(what: string, value: number = DEFAULT_PRIORITY): number {
  if (Number.isInteger(value) && value >= 0 && value <= 1000) return value;
  throw new PluginUsageError(`${what} is a whole number from 0 to 1000; lower numbers come first`);
}

function checkFunction(value: unknown, name: string): void {
  if (typeof value !== 'function') throw new PluginUsageError(`${name} needs a function to call`);
}

/** Functions and classes, and the objects that React's memo, lazy and forwardRef make. */
function checkComponent(value: unknown, where: string): void {
  const isComponent =
    typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value);
  if (!isComponent || (typeof value === 'object' && 'props' in value)) {
    throw new PluginUsageError(`${where} needs a React component: write MyWidget, not <MyWidget />`);
  }
}
