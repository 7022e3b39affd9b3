/** Takes a registration back. Calling it again does nothing. */
export type Undo = () => void;

/** Where handlers and components come that say nothing about their order; the same number as in plugin.yaml. */
export const DEFAULT_PRIORITY = 10;

interface Item<Value> {
  readonly value: Value;
  readonly rank: number;
}

/** Values by rank, lower first; equal ranks in the order in which they were added. */
export class OrderedList<Value> {
  #items: readonly Item<Value>[] = [];
  readonly #changed: () => void;

  constructor(changed: () => void = () => {}) {
    this.#changed = changed;
  }

  /** Adds a value; the answer takes it out again. */
  add(value: Value, rank: number): Undo {
    const item = { value, rank };
    const after = this.#items.findIndex((other) => other.rank > rank);
    this.#items = this.#items.toSpliced(after === -1 ? this.#items.length : after, 0, item);
    this.#changed();
    return () => {
      if (!this.#items.includes(item)) return;
      this.#items = this.#items.filter((other) => other !== item);
      this.#changed();
    };
  }

  /** The values in their order. What is added or taken out later does not change the answer. */
  values(): readonly Value[] {
    return this.#items.map(({ value }) => value);
  }
}
