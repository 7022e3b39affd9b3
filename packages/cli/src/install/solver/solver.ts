import { factsBehind, resolvent, type Choices, type Incompatibility } from './incompatibility.js';
import { Trail } from './trail.js';

/** Nothing can satisfy all that was stated. */
export class Unsolvable<Fact> extends Error {
  /** Those facts that contradict each other. */
  readonly facts: readonly Fact[];

  constructor(facts: readonly Fact[]) {
    super('what was stated contradicts itself');
    this.facts = facts;
  }
}

/** More conflicts than anybody should wait for. */
export class TooHard extends Error {}

/**
 * Chooses by unit propagation and learns from each conflict (the algorithm of PubGrub, on finite sets):
 * a dead end is met once, and what led to it can be told.
 */
export class Solver<Fact> {
  readonly #all = new Map<string, Choices>();
  readonly #trail = new Trail<Fact>(this.#all);
  readonly #about = new Map<string, Incompatibility<Fact>[]>();
  readonly #changed = new Set<string>();
  readonly #mostConflicts: number;
  #conflicts = 0;

  constructor(mostConflicts: number) {
    this.#mostConflicts = mostConflicts;
  }

  /** Makes a plugin known, with every choice there is for it. */
  introduce(slug: string, all: Choices): void {
    this.#all.set(slug, all);
    this.#about.set(slug, []);
  }

  isKnown(slug: string): boolean {
    return this.#all.has(slug);
  }

  slugs(): Iterable<string> {
    return this.#all.keys();
  }

  /** What is left to choose from; all its plugins must be known. */
  left(slug: string): Choices {
    return this.#trail.left(slug);
  }

  state(incompatibility: Incompatibility<Fact>): void {
    // A term that holds whatever is chosen says nothing.
    const terms = new Map([...incompatibility.terms].filter(([slug, choices]) => choices !== this.#all.get(slug)));
    const useful = { ...incompatibility, terms };
    if (terms.size === 0) throw new Unsolvable(factsBehind(useful));
    for (const slug of terms.keys()) {
      this.#about.get(slug)?.push(useful);
      this.#changed.add(slug);
    }
  }

  decide(slug: string, choice: Choices): void {
    this.#trail.decide(slug, choice);
    this.#changed.add(slug);
  }

  /** Draws all conclusions; throws {@link Unsolvable} or {@link TooHard}. */
  propagate(): void {
    for (let slug = first(this.#changed); slug !== undefined; slug = first(this.#changed)) {
      this.#changed.delete(slug);
      for (const incompatibility of [...(this.#about.get(slug) ?? [])].reverse()) {
        if (this.#conclude(incompatibility) === 'conflict') {
          this.#learn(incompatibility);
          this.#changed.add(slug);
          break;
        }
      }
    }
  }

  #conclude(incompatibility: Incompatibility<Fact>): 'conflict' | 'fine' {
    let open: readonly [string, Choices] | undefined;
    for (const [slug, choices] of incompatibility.terms) {
      const left = this.#trail.left(slug);
      if ((left & choices) === 0n) return 'fine';
      if ((left & ~choices) === 0n) continue;
      if (open !== undefined) return 'fine';
      open = [slug, choices];
    }
    if (open === undefined) return 'conflict';
    this.#trail.derive(open[0], ~open[1], incompatibility);
    this.#changed.add(open[0]);
    return 'fine';
  }

  #learn(conflict: Incompatibility<Fact>): void {
    this.#conflicts += 1;
    if (this.#conflicts > this.#mostConflicts) throw new TooHard();
    let learnt = conflict;
    for (;;) {
      if (learnt.terms.size === 0) throw new Unsolvable(factsBehind(learnt));
      const { entry, restLevel } = this.#trail.completion(learnt);
      if (entry.cause === undefined || restLevel < entry.level) {
        this.#trail.backTo(restLevel);
        if (learnt === conflict) for (const slug of learnt.terms.keys()) this.#changed.add(slug);
        else this.state(learnt);
        return;
      }
      learnt = resolvent(learnt, entry.cause, entry.slug, this.#all.get(entry.slug) ?? 0n);
    }
  }
}

function first(slugs: ReadonlySet<string>): string | undefined {
  for (const slug of slugs) return slug;
  return undefined;
}
