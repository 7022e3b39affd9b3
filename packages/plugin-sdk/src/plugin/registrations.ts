import type { AnyComponent, ComponentSlot, NavMenuItem } from './places.js';
import { OrderedList, type Undo } from './ordered-list.js';

/** A component in a slot. */
export interface SlotEntry {
  readonly slot: ComponentSlot;
  readonly component: AnyComponent;
  readonly order: number;
}

/** A menu item. */
export interface NavEntry {
  readonly item: NavMenuItem;
  readonly order: number;
}

/** A page of the plugin's own. */
export interface RouteEntry {
  readonly path: string;
  readonly component: AnyComponent;
  readonly title: string;
  /** Whether people must be signed in; true when left out. */
  readonly auth: boolean;
}

/** A function that is called by name: for an event or a filter. */
export interface HandlerEntry<Handler> {
  readonly name: string;
  readonly handler: Handler;
  readonly priority: number;
}

/** All that a plugin registered so far, in order, for the host that shows it. */
export class Registrations {
  readonly #listeners = new Set<() => void>();
  readonly #changed = (): void => {
    for (const listener of this.#listeners) listener();
  };

  readonly slots = new OrderedList<SlotEntry>(this.#changed);
  readonly navItems = new OrderedList<NavEntry>(this.#changed);
  readonly routes = new OrderedList<RouteEntry>(this.#changed);
  readonly events = new OrderedList<HandlerEntry<(payload: never) => unknown>>(this.#changed);
  readonly filters = new OrderedList<HandlerEntry<(value: Record<string, unknown>) => unknown>>(this.#changed);

  /** Calls the listener after every registration and every undo. */
  subscribe(listener: () => void): Undo {
    const own = (): void => listener();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }
}
