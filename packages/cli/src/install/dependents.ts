import type { Lock } from './lock.js';

/** What an installed plugin must have beside it, as slugs. */
function needsOf(lock: Lock, slug: string): readonly string[] {
  return Object.keys(lock.get(slug)?.dependencies ?? {});
}

/** Installed plugins that need one of `slugs`, directly or through others, and are none of them. */
export function dependentsOf(lock: Lock, slugs: readonly string[]): readonly string[] {
  const reached = new Set(slugs);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const slug of lock.keys()) if (needsOf(lock, slug).some((need) => reached.has(need))) reached.add(slug);
  }
  return [...reached].filter((slug) => !slugs.includes(slug)).sort();
}

/** What plugins need, directly or through others, as far as it is installed; themselves included. */
export function withNeeds(lock: Lock, slugs: readonly string[]): readonly string[] {
  const reached = new Set<string>();
  const open = [...slugs];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next) || !lock.has(next)) continue;
    reached.add(next);
    open.push(...needsOf(lock, next));
  }
  return [...reached].sort();
}

/** Plugins that nobody asked for and that nothing needs any more, once `removed` are gone. */
export function unusedIn(lock: Lock, removed: readonly string[] = []): readonly string[] {
  const roots = [...lock].filter(([slug, { requested }]) => requested !== null && !removed.includes(slug));
  const used = new Set(
    withNeeds(
      lock,
      roots.map(([slug]) => slug),
    ),
  );
  return [...lock.keys()].filter((slug) => !used.has(slug) && !removed.includes(slug)).sort();
}
