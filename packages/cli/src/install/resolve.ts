import {
  compareVersions,
  isVersion,
  OpsError,
  satisfiesPlatform,
  satisfiesRange,
  type ErrorCode,
} from '@ops-center/manifest-schema';

/** A version that could be installed, with all that choosing needs. */
export interface Candidate {
  readonly slug: string;
  readonly version: string;
  readonly dependencies: readonly Dependency[];
  readonly minPlatform?: string | undefined;
  readonly maxPlatform?: string | undefined;
  /** Why it was yanked. */
  readonly yanked?: string | undefined;
}

export interface Dependency {
  readonly slug: string;
  readonly range: string;
  readonly optional: boolean;
}

export interface Wish {
  readonly slug: string;
  /** undefined: any version. */
  readonly range: string | undefined;
  /** Prefer the newest to the locked version. */
  readonly newest: boolean;
}

export interface Question<Found extends Candidate> {
  readonly wishes: readonly Wish[];
  /** All published versions of a plugin; undefined when there is no such plugin. */
  readonly candidates: (slug: string) => Promise<readonly Found[] | undefined>;
  /** What is installed: preferred where it fits, and what it needs must go on fitting. */
  readonly locked: ReadonlyMap<
    string,
    { readonly version: string; readonly dependencies: Readonly<Record<string, string>> }
  >;
  /** undefined: not checked. */
  readonly platform: string | undefined;
}

interface Requirement {
  readonly slug: string;
  readonly range: string | undefined;
  /** Who asks: `my-plugin 1.0.0`; undefined for the command line. */
  readonly by: string | undefined;
}

interface Search<Found extends Candidate> {
  readonly question: Question<Found>;
  readonly newest: ReadonlySet<string>;
  /** The first dead end: what the newest versions ran into, and so what people want to hear. */
  failure: OpsError | undefined;
  steps: number;
}

const MOST_STEPS = 5000;
const MOST_PLUGINS = 500;

/**
 * Chooses one version for each plugin that is wanted or needed, the newest that fits everything,
 * by trying and turning back.
 *
 * @returns the choices, each after what it depends on
 * @throws OpsError plugin.not_found, version.not_found, install.incompatible, install.dependency_missing
 */
export async function resolvePlugins<Found extends Candidate>(question: Question<Found>): Promise<readonly Found[]> {
  const search: Search<Found> = {
    question,
    newest: new Set(question.wishes.filter((wish) => wish.newest).map((wish) => wish.slug)),
    failure: undefined,
    steps: 0,
  };
  const wanted = question.wishes.map(({ slug, range }) => ({ slug, range, by: undefined }));
  const chosen = await attempt(search, wanted, [], new Map());
  if (chosen === undefined) throw search.failure ?? new OpsError('install.incompatible', 'no versions fit together');
  return inOrder(chosen);
}

/** @param seen every requirement so far, met or not: they all bind the versions that are chosen later */
async function attempt<Found extends Candidate>(
  search: Search<Found>,
  pending: readonly Requirement[],
  seen: readonly Requirement[],
  chosen: ReadonlyMap<string, Found>,
): Promise<ReadonlyMap<string, Found> | undefined> {
  const [next, ...rest] = pending;
  if (next === undefined) return chosen;
  search.steps += 1;
  if (search.steps > MOST_STEPS || chosen.size > MOST_PLUGINS) {
    throw new OpsError('install.incompatible', 'the dependencies allow too many combinations to try', {
      hint: 'Name the versions you want, as in my-plugin@1.2.0.',
    });
  }
  const requirements = [...seen, next];
  const present = chosen.get(next.slug);
  if (present !== undefined) {
    if (next.range === undefined || satisfiesRange(present.version, next.range))
      return attempt(search, rest, requirements, chosen);
    search.failure ??= conflict(next.slug, requirements);
    return undefined;
  }
  for (const candidate of await fitting(search, next, requirements, chosen)) {
    const by = `${candidate.slug} ${candidate.version}`;
    const needs = candidate.dependencies
      .filter((dependency) => !dependency.optional)
      .map(({ slug, range }) => ({ slug, range, by }));
    const found = await attempt(
      search,
      [...rest, ...needs],
      requirements,
      new Map([...chosen, [candidate.slug, candidate]]),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The versions that may be chosen for a plugin, the best first. Says why when there is none. */
async function fitting<Found extends Candidate>(
  search: Search<Found>,
  next: Requirement,
  seen: readonly Requirement[],
  chosen: ReadonlyMap<string, Found>,
): Promise<readonly Found[]> {
  const { question } = search;
  const candidates = await question.candidates(next.slug);
  if (candidates === undefined) {
    search.failure ??= missing(next);
    return [];
  }
  const locked = question.locked.get(next.slug)?.version;
  const requirements = [
    ...seen.filter(({ slug }) => slug === next.slug),
    ...installedNeeds(question, next.slug, chosen),
  ];
  const reasons = new Map(
    candidates.map((candidate) => [candidate, whyNot(candidate, requirements, locked, question.platform, chosen)]),
  );
  const good = candidates.filter((candidate) => reasons.get(candidate) === undefined);
  if (good.length === 0) search.failure ??= noneFits(next, [...reasons], requirements);
  const keeps = (candidate: Candidate): number =>
    !search.newest.has(next.slug) && candidate.version === locked ? 0 : 1;
  return good.sort((a, b) => keeps(a) - keeps(b) || compareVersions(b.version, a.version));
}

/** What plugins that are installed, and stay as they are, need from this one. */
function installedNeeds(
  question: Question<Candidate>,
  slug: string,
  chosen: ReadonlyMap<string, Candidate>,
): Requirement[] {
  const wished = new Set(question.wishes.map((wish) => wish.slug));
  return [...question.locked].flatMap(([other, { version, dependencies }]) => {
    const range = Object.hasOwn(dependencies, slug) ? dependencies[slug] : undefined;
    return range === undefined || chosen.has(other) || wished.has(other)
      ? []
      : [{ slug, range, by: `${other} ${version} (installed)` }];
  });
}

function whyNot(
  candidate: Candidate,
  requirements: readonly Requirement[],
  locked: string | undefined,
  platform: string | undefined,
  chosen: ReadonlyMap<string, Candidate>,
): string | undefined {
  const unmet = requirements.find(({ range }) => !satisfiesRange(candidate.version, range ?? '*'));
  // An exact pin may be a prerelease, which "any version" does not cover.
  const isPinned = candidate.version === locked;
  if (unmet !== undefined && !(isPinned && unmet.range === undefined)) {
    return unmet.range === undefined
      ? 'is a prerelease; ask for it by its version'
      : `is not in ${unmet.range}${unmet.by === undefined ? '' : `, which ${unmet.by} needs`}`;
  }
  if (candidate.yanked !== undefined && !isPinned)
    return `was yanked: ${candidate.yanked === '' ? 'no reason given' : candidate.yanked}`;
  const { minPlatform, maxPlatform } = candidate;
  if (
    platform !== undefined &&
    !satisfiesPlatform({ min_platform_version: minPlatform, max_platform_version: maxPlatform }, platform)
  ) {
    return `needs platform ${minPlatform ?? 'any'} to ${maxPlatform ?? 'any'}, this is ${platform}`;
  }
  const clash = candidate.dependencies.find(({ slug, range }) => {
    const present = chosen.get(slug);
    return present !== undefined && !satisfiesRange(present.version, range);
  });
  return clash === undefined
    ? undefined
    : `needs ${clash.slug} ${clash.range}, and ${chosen.get(clash.slug)?.version ?? ''} is needed elsewhere`;
}

function missing(requirement: Requirement): OpsError {
  const { slug, by } = requirement;
  if (by === undefined) return new OpsError('plugin.not_found', `there is no plugin ${slug}, or you may not see it`);
  return new OpsError('install.dependency_missing', `${by} needs ${slug}, which the registry does not have`);
}

function conflict(slug: string, requirements: readonly Requirement[]): OpsError {
  const asked = requirements
    .filter((requirement) => requirement.slug === slug)
    .map(({ range, by }) => `${by ?? 'the command line'} needs ${range ?? 'any version'}`);
  return new OpsError('install.incompatible', `no version of ${slug} suits everyone: ${asked.join('; ')}`, {
    hint: 'Ask for other versions of the plugins that disagree; `ops-center plugin info` shows what there is.',
  });
}

const MOST_REASONS = 5;

function noneFits(
  next: Requirement,
  reasons: readonly (readonly [Candidate, string | undefined])[],
  requirements: readonly Requirement[],
): OpsError {
  const { slug, range, by } = next;
  const exact = range !== undefined && isVersion(range) && !reasons.some(([candidate]) => candidate.version === range);
  if (exact && by === undefined) {
    return new OpsError('version.not_found', `${slug} has no version ${range}`);
  }
  if (reasons.length === 0) return new OpsError('version.not_found', `${slug} has no published version`);
  if (
    disagree(
      requirements,
      reasons.map(([candidate]) => candidate),
    )
  )
    return conflict(slug, requirements);
  const told = reasons.slice(0, MOST_REASONS).map(([candidate, why]) => `${candidate.version} ${why ?? ''}`);
  const more = reasons.length > MOST_REASONS ? `; and ${reasons.length - MOST_REASONS} more` : '';
  const code: ErrorCode = by === undefined ? 'install.incompatible' : 'install.dependency_missing';
  return new OpsError(code, `no version of ${slug} fits: ${told.join('; ')}${more}`);
}

/** Whether each requirement could be met alone, and all together cannot. */
function disagree(requirements: readonly Requirement[], candidates: readonly Candidate[]): boolean {
  const meets = (candidate: Candidate, { range }: Requirement): boolean =>
    satisfiesRange(candidate.version, range ?? '*');
  return (
    requirements.length > 1 &&
    requirements.every((requirement) => candidates.some((candidate) => meets(candidate, requirement))) &&
    !candidates.some((candidate) => requirements.every((requirement) => meets(candidate, requirement)))
  );
}

/** Dependencies first; a circle could not be started in any order. */
function inOrder<Found extends Candidate>(chosen: ReadonlyMap<string, Found>): readonly Found[] {
  const ordered: Found[] = [];
  const done = new Set<string>();
  const visit = (slug: string, path: readonly string[]): void => {
    if (path.includes(slug)) {
      const circle = [...path.slice(path.indexOf(slug)), slug].join(' -> ');
      throw new OpsError('install.incompatible', `plugins need each other in a circle: ${circle}`, {
        hint: 'Tell their publishers.',
      });
    }
    const candidate = chosen.get(slug);
    if (candidate === undefined || done.has(slug)) return;
    for (const dependency of candidate.dependencies) visit(dependency.slug, [...path, slug]);
    done.add(slug);
    ordered.push(candidate);
  };
  for (const slug of chosen.keys()) visit(slug, []);
  return ordered;
}
