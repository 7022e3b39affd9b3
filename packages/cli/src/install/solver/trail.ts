import type { Choices, Incompatibility } from './incompatibility.js';

/** One narrowing of the choices for a plugin. */
interface Entry<Fact> {
  readonly slug: string;
  /** What is left of the choices, this entry included. */
  readonly left: Choices;
  /** What this entry alone allows. */
  readonly allows: Choices;
  /** How many decisions had been taken. */
  readonly level: number;
  /** undefined: decided, not derived. */
  readonly cause: Incompatibility<Fact> | undefined;
}

/** All that was decided and derived so far, in order. */
export class Trail<Fact> {
  readonly #entries: Entry<Fact>[] = [];
  readonly #left = new Map<string, Choices>();
  readonly #all: ReadonlyMap<string, Choices>;
  #level = 0;

  /** @param all every choice of every plugin that is known; may grow */
  constructor(all: ReadonlyMap<string, Choices>) {
    this.#all = all;
  }

  left(slug: string): Choices {
    return this.#left.get(slug) ?? this.#all.get(slug) ?? 0n;
  }

  decide(slug: string, choice: Choices): void {
    this.#level += 1;
    this.#push(slug, choice, undefined);
  }

  derive(slug: string, allows: Choices, cause: Incompatibility<Fact>): void {
    this.#push(slug, allows, cause);
  }

  #push(slug: string, allows: Choices, cause: Incompatibility<Fact> | undefined): void {
    const left = this.left(slug) & allows;
    this.#left.set(slug, left);
    this.#entries.push({ slug, left, allows, level: this.#level, cause });
  }

  /** The entry with which an incompatibility became complete, and the level on which the rest of it already was. */
  completion(incompatibility: Incompatibility<Fact>): { readonly entry: Entry<Fact>; readonly restLevel: number } {
    const last = this.#completedAt(incompatibility.terms);
    const entry = this.#entries[last];
    if (entry === undefined) throw new Error('only an incompatibility that holds has a completion');
    const wanted = incompatibility.terms.get(entry.slug) ?? 0n;
    // What this entry leaves open of its plugin must have been ruled out before it.
    const rest = new Map(incompatibility.terms).set(entry.slug, wanted | ~entry.allows);
    const before = this.#completedAt(rest);
    return { entry, restLevel: this.#entries[before]?.level ?? 0 };
  }

  /** Index of the entry with which all terms hold; -1 when they hold without any. */
  #completedAt(terms: ReadonlyMap<string, Choices>): number {
    const open = new Set<string>();
    for (const [slug, choices] of terms) {
      if (((this.#all.get(slug) ?? 0n) & ~choices) !== 0n) open.add(slug);
    }
    if (open.size === 0) return -1;
    for (const [index, { slug, left }] of this.#entries.entries()) {
      if (!open.has(slug) || (left & ~(terms.get(slug) ?? 0n)) !== 0n) continue;
      open.delete(slug);
      if (open.size === 0) return index;
    }
    throw new Error('the terms do not hold');
  }

  /** Takes back everything after a level. */
  backTo(level: number): void {
    const touched = new Set<string>();
    for (let last = this.#entries.at(-1); last !== undefined && last.level > level; last = this.#entries.at(-1)) {
      touched.add(last.slug);
      this.#entries.pop();
    }
    this.#level = level;
    for (const slug of touched) this.#left.delete(slug);
    for (const { slug, left } of this.#entries) if (touched.has(slug)) this.#left.set(slug, left);
  }
}
