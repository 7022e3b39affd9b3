import { compareVersions, OpsError, satisfiesRange } from '@ops-center/manifest-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Dependency, LockedChoice, Question, Wish } from './candidate.js';
import { resolvePlugins } from './resolve.js';

const SLUGS = ['a', 'b', 'c', 'd'] as const;
const VERSIONS = ['1.0.0', '1.1.0', '2.0.0', '3.0.0-beta.1'] as const;
const RANGES = ['*', '^1.0.0', '>=1.1.0', '^2.0.0', '1.0.0', '3.0.0-beta.1', '^9.0.0'] as const;

function rarely(text: string): fc.Arbitrary<string | undefined> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant(text) });
}

const dependency: fc.Arbitrary<Dependency> = fc.record({
  slug: fc.constantFrom(...SLUGS),
  range: fc.constantFrom(...RANGES),
  optional: fc.boolean(),
});
const candidate: fc.Arbitrary<Candidate> = fc.record({
  slug: fc.constantFrom(...SLUGS),
  version: fc.constantFrom(...VERSIONS),
  dependencies: fc.array(dependency, { maxLength: 2 }),
  yanked: rarely('broken'),
  minPlatform: rarely('5.0.0'),
});
const world = fc.uniqueArray(candidate, {
  minLength: 4,
  maxLength: 14,
  selector: (one) => `${one.slug} ${one.version}`,
});
const wishes: fc.Arbitrary<Wish[]> = fc.uniqueArray(
  fc.record({
    slug: fc.constantFrom(...SLUGS),
    range: fc.option(fc.constantFrom(...RANGES), { nil: undefined }),
    newest: fc.boolean(),
    mayGoDown: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3, selector: (wish) => wish.slug },
);

const PLATFORM = '2.0.0';

function question(versions: readonly Candidate[], wanted: readonly Wish[]): Question<Candidate> {
  return {
    wishes: wanted,
    candidates: (slug) => {
      const found = versions.filter((one) => one.slug === slug);
      return Promise.resolve(found.length === 0 ? undefined : found);
    },
    locked: new Map(),
    platform: PLATFORM,
  };
}

/** Every choice of at most one version per plugin, by trying them all. */
function* allChoices(versions: readonly Candidate[]): Generator<ReadonlyMap<string, Candidate>> {
  const perSlug = SLUGS.map((slug) => [undefined, ...versions.filter((one) => one.slug === slug)]);
  const [first = [], second = [], third = [], fourth = []] = perSlug;
  for (const a of first)
    for (const b of second)
      for (const c of third)
        for (const d of fourth) {
          const picked = [a, b, c, d].filter((one) => one !== undefined);
          yield new Map(picked.map((one) => [one.slug, one]));
        }
}

/** What a solution is, said again and as plainly as it goes. */
function isSolution(choice: ReadonlyMap<string, Candidate>, wanted: readonly Wish[]): boolean {
  const isWanted = wanted.every(({ slug, range }) => satisfiesRange(choice.get(slug)?.version ?? '', range ?? '*'));
  return (
    isWanted &&
    [...choice.values()].every(
      (one) =>
        one.yanked === undefined &&
        one.minPlatform === undefined &&
        one.dependencies.every((need) => {
          const other = choice.get(need.slug);
          if (need.slug === one.slug) return need.optional;
          return other === undefined ? need.optional : satisfiesRange(other.version, need.range);
        }),
    ) &&
    [...choice.keys()].every((slug) => !reaches(choice, slug, slug))
  );
}

function reaches(choice: ReadonlyMap<string, Candidate>, from: string, to: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const needs = (choice.get(from)?.dependencies ?? []).filter((need) => !need.optional && need.slug !== from);
  return needs.some((need) => need.slug === to || reaches(choice, need.slug, to, seen));
}

/** The versions of what is wished for, in the order of the slugs: the higher the better, one after the other. */
function isBetter(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((version, index) => compareVersions(version, b[index] ?? '') !== 0);
  return at !== -1 && compareVersions(a[at] ?? '', b[at] ?? '') > 0;
}

async function solve(asked: Question<Candidate>): Promise<ReadonlyMap<string, Candidate> | OpsError> {
  try {
    const found = await resolvePlugins(asked);
    return new Map(found.map((one) => [one.slug, one]));
  } catch (error) {
    if (error instanceof OpsError) return error;
    throw error;
  }
}

const CODES = ['plugin.not_found', 'version.not_found', 'install.incompatible', 'install.dependency_missing'];

describe('beside a solver that tries everything', () => {
  it('finds a solution exactly when there is one, and the best of them', async () => {
    let solved = 0;
    await fc.assert(
      fc.asyncProperty(world, wishes, async (versions, wanted) => {
        const slugs = wanted.map(({ slug }) => slug).sort();
        const wishedVersions = (choice: ReadonlyMap<string, Candidate>): string[] =>
          slugs.map((slug) => choice.get(slug)?.version ?? '');
        const solutions = [...allChoices(versions)].filter((choice) => isSolution(choice, wanted));
        const found = await solve(question(versions, wanted));
        if (found instanceof OpsError) {
          expect(solutions, found.message).toEqual([]);
          expect(CODES).toContain(found.code);
          return;
        }
        solved += 1;
        expect(isSolution(found, wanted)).toBe(true);
        expect(solutions.some((other) => isBetter(wishedVersions(other), wishedVersions(found)))).toBe(false);
      }),
      { numRuns: 600 },
    );
    expect(solved).toBeGreaterThan(100);
  });

  it('says the same whatever the order in which versions and wishes come', async () => {
    await fc.assert(
      fc.asyncProperty(world, wishes, fc.integer(), async (versions, wanted, seed) => {
        const turned = [...versions].sort(
          (a, b) => ((a.slug.charCodeAt(0) + seed) % 3) - ((b.slug.charCodeAt(0) + seed) % 3),
        );
        const one = await solve(question(versions, wanted));
        const other = await solve(question(turned.reverse(), [...wanted].reverse()));
        const text = (result: typeof one): string =>
          result instanceof OpsError
            ? `${result.code} ${result.message}`
            : [...result.values()].map(({ slug, version }) => `${slug} ${version}`).join(' ');
        expect(text(other)).toBe(text(one));
      }),
      { numRuns: 300 },
    );
  });
});

describe('beside what is installed', () => {
  const locks = fc.uniqueArray(candidate, { minLength: 1, maxLength: 4, selector: (one) => one.slug });

  it('never breaks a plugin that stays, and takes along only what is wanted, needed or has to move', async () => {
    let solved = 0;
    await fc.assert(
      fc.asyncProperty(world, locks, wishes, async (versions, installed, wanted) => {
        const locked = new Map<string, LockedChoice>(
          installed.map((one) => [one.slug, { version: one.version, requested: '*', dependencies: one.dependencies }]),
        );
        const all = [...versions.filter((one) => locked.get(one.slug)?.version !== one.version), ...installed];
        const found = await solve({ ...question(all, wanted), locked });
        if (found instanceof OpsError) return;
        solved += 1;
        for (const [slug, entry] of locked) {
          const now = found.get(slug);
          const needs = now?.dependencies ?? entry.dependencies;
          for (const need of needs.filter((one) => one.slug !== slug)) {
            const other = found.get(need.slug)?.version ?? locked.get(need.slug)?.version;
            if (other !== undefined) expect(satisfiesRange(other, need.range), `${slug} ${need.slug}`).toBe(true);
          }
          const named = wanted.find((wish) => wish.slug === slug);
          if (now !== undefined && named?.mayGoDown !== true)
            expect(compareVersions(now.version, entry.version)).toBeGreaterThanOrEqual(0);
        }
        for (const one of found.values()) {
          const isNeeded = [...found.values()].some(({ dependencies }) =>
            dependencies.some(({ slug }) => slug === one.slug),
          );
          const hasMoved = (locked.get(one.slug)?.version ?? one.version) !== one.version;
          expect(isNeeded || hasMoved || wanted.some(({ slug }) => slug === one.slug)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    expect(solved).toBeGreaterThan(50);
  });
});
