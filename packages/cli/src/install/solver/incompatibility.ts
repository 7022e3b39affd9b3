/**
 * A set of choices for one plugin, as bits: bit 0 is "not installed", bit n + 1 is its n-th version.
 * Sets of versions are finite and known, so all that a solver does with ranges is arithmetic.
 */
export type Choices = bigint;

export const ABSENT: Choices = 1n;

/** Choices that must not be made together: each plugin's within its set. */
export interface Incompatibility<Fact> {
  readonly terms: ReadonlyMap<string, Choices>;
  /** What it states by itself; undefined when it follows from two others. */
  readonly fact: Fact | undefined;
  readonly from: readonly Incompatibility<Fact>[];
}

export function stated<Fact>(fact: Fact, terms: Iterable<readonly [string, Choices]>): Incompatibility<Fact> {
  return { terms: new Map(terms), fact, from: [] };
}

/**
 * What follows from two incompatibilities about the same plugin: when one rules out some of its choices and the
 * other one more, the rest of both cannot hold where only those choices are left.
 *
 * @param all every choice for the plugin
 */
export function resolvent<Fact>(
  one: Incompatibility<Fact>,
  other: Incompatibility<Fact>,
  slug: string,
  all: Choices,
): Incompatibility<Fact> {
  const terms = new Map(one.terms);
  for (const [name, choices] of other.terms) {
    const known = terms.get(name);
    terms.set(name, known === undefined ? choices : name === slug ? known | choices : known & choices);
  }
  if (terms.get(slug) === all) terms.delete(slug);
  return { terms, fact: undefined, from: [one, other] };
}

/** The facts that an incompatibility rests on, each once, in the order in which they are met. */
export function factsBehind<Fact>(root: Incompatibility<Fact>): readonly Fact[] {
  const seen = new Set<Incompatibility<Fact>>();
  const facts: Fact[] = [];
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.fact !== undefined) facts.push(next.fact);
    open.push(...next.from);
  }
  return facts;
}
