import type { Candidate } from '../candidate.js';

/** Plugins that need each other in a circle, each needing the next; undefined when there are none. */
export function findCircle(chosen: ReadonlyMap<string, Candidate>): readonly string[] | undefined {
  const done = new Set<string>();
  for (const start of chosen.keys()) {
    // An explicit stack: a chain can be as long as the search allows.
    const path: { readonly slug: string; readonly rest: string[] }[] = [];
    const enter = (slug: string): void => {
      const needs = (chosen.get(slug)?.dependencies ?? []).filter(({ optional }) => !optional);
      path.push({ slug, rest: needs.map((need) => need.slug).filter((need) => chosen.has(need)) });
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.shift();
      if (next === undefined) {
        done.add(top.slug);
        path.pop();
        continue;
      }
      const at = path.findIndex(({ slug }) => slug === next);
      if (at !== -1) return path.slice(at).map(({ slug }) => slug);
      if (!done.has(next)) enter(next);
    }
  }
  return undefined;
}

/** What is needed comes first; so does what is optional, where that makes no circle. */
export function inOrder<Found extends Candidate>(chosen: ReadonlyMap<string, Found>): readonly Found[] {
  const ordered: Found[] = [];
  const left = new Map([...chosen].sort(([a], [b]) => (a < b ? -1 : 1)));
  const isReady = ({ slug, dependencies }: Candidate, optionalToo: boolean): boolean =>
    dependencies.every((need) => need.slug === slug || !left.has(need.slug) || (need.optional && !optionalToo));
  while (left.size > 0) {
    const all = [...left.values()];
    const next = all.find((one) => isReady(one, true)) ?? all.find((one) => isReady(one, false));
    if (next === undefined) throw new Error('the plugins need each other in a circle');
    left.delete(next.slug);
    ordered.push(next);
  }
  return ordered;
}

/** What is wished for, with all that it needs. */
export function reachable(slugs: Iterable<string>, chosen: ReadonlyMap<string, Candidate>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...slugs];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next) || !chosen.has(next)) continue;
    reached.add(next);
    for (const need of chosen.get(next)?.dependencies ?? []) if (!need.optional) open.push(need.slug);
  }
  return reached;
}
