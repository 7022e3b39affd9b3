import type { Undo } from '../plugin/ordered-list.js';

/** A value that changes: React reads it with `useSyncExternalStore`. */
export interface Store<Value> {
  /** The value now; the same object until it changes. */
  get(): Value;
  /** Calls the listener after each change. */
  subscribe(listener: () => void): Undo;
}

/** A store that its owner can change. */
export interface WritableStore<Value> extends Store<Value> {
  set(value: Value): void;
}

/** @param initial the value until it is set */
export function createStore<Value>(initial: Value): WritableStore<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      const own = (): void => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
