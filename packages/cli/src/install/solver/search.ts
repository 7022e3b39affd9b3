import { setImmediate as nextTurn } from 'node:timers/promises';
import { compareVersions, satisfiesPlatform } from '@ops-center/manifest-schema';
import type { Candidate, Dependency, Question, Wish } from '../candidate.js';
import type { Fact } from './facts.js';
import { ABSENT, stated, type Choices } from './incompatibility.js';
import { findCircle } from './order.js';
import { PluginChoices } from './plugin-choices.js';
import { Solver, TooHard } from './solver.js';

const MOST_CONFLICTS = 3000;
const MOST_PLUGINS = 500;
const MOST_WORK = 10_000_000;
const STEPS_A_TURN = 50;

/** Chosen versions, or an installed plugin that must be allowed to move before anything can be chosen. */
export type Found = { readonly chosen: ReadonlyMap<string, Candidate> } | { readonly open: string };

/**
 * One search for versions that fit together. Plugins that are installed and not `open` stay as they are, and bind
 * the others; they are opened when something that is chosen needs them.
 */
export class Search {
  /** What there is, by plugin, as far as the search came. */
  readonly known = new Map<string, PluginChoices>();
  readonly #question: Question<Candidate>;
  readonly #open: ReadonlySet<string>;
  readonly #solver = new Solver<Fact>(MOST_CONFLICTS);
  readonly #stated = new Set<string>();
  /** What must fit a plugin that is not known yet, should it come to be installed. */
  readonly #waiting = new Map<string, (() => void)[]>();

  constructor(question: Question<Candidate>, open: ReadonlySet<string>) {
    this.#question = question;
    this.#open = open;
  }

  #work = 0;

  /** @throws Unsolvable, TooHard */
  async run(): Promise<Found> {
    const { wishes } = this.#question;
    for (const { slug } of wishes) await this.#load(slug);
    for (const [slug, locked] of this.#question.locked) {
      await this.#load(slug);
      if (this.#open.has(slug)) continue;
      for (const dependency of locked.dependencies) this.#suits(slug, dependency);
    }
    for (const wish of wishes) this.#wish(wish);
    for (let step = 1; ; step += 1) {
      // Signals are heard between turns only.
      if (step % STEPS_A_TURN === 0) await nextTurn();
      this.#solver.propagate();
      const slug = this.#undecided();
      if (slug === undefined) {
        if (this.#leaveOut()) continue;
        const chosen = this.#chosen();
        if (!this.#breakCircle(chosen)) return { chosen };
        continue;
      }
      const choice = this.#prefer(slug);
      const missing = await this.#require(slug, choice);
      if (typeof missing === 'object') return missing;
      if (missing === 'nothing') this.#solver.decide(slug, choice);
    }
  }

  #choices(slug: string): PluginChoices {
    const choices = this.known.get(slug);
    if (choices === undefined) throw new Error(`${slug} was not loaded`);
    return choices;
  }

  async #load(slug: string): Promise<void> {
    if (this.known.has(slug)) return;
    if (this.known.size >= MOST_PLUGINS) throw new TooHard();
    const locked = this.#question.locked.get(slug);
    const stays = locked !== undefined && !this.#open.has(slug);
    const found = stays ? [{ slug, ...locked }] : ((await this.#question.candidates(slug)) ?? []);
    const choices = new PluginChoices(slug, found, stays);
    this.known.set(slug, choices);
    this.#solver.introduce(slug, choices.all);
    // What is installed is never taken away for something else.
    if (locked !== undefined) this.#forbid(slug, ABSENT, { kind: 'installed', slug, version: locked.version });
    if (!stays) this.#forbidUnfit(choices, locked?.version);
    if (!stays && locked !== undefined) this.#holdTo(choices, locked);
    for (const tell of this.#waiting.get(slug) ?? []) tell();
    this.#waiting.delete(slug);
  }

  #forbid(slug: string, choices: Choices, fact: Fact): void {
    if (choices !== 0n) this.#solver.state(stated(fact, [[slug, choices]]));
  }

  /** Versions that nobody should get: yanked, unless it is installed already, and those of other platforms. */
  #forbidUnfit(choices: PluginChoices, locked: string | undefined): void {
    const { slug, versions } = choices;
    const { platform } = this.#question;
    const yanked = versions.filter((one) => one.yanked !== undefined && one.version !== locked);
    for (const reason of new Set(yanked.map((one) => one.yanked ?? ''))) {
      const group = choices.where((one) => yanked.includes(one) && one.yanked === reason);
      const names = yanked.filter((one) => one.yanked === reason).map(({ version }) => version);
      this.#forbid(slug, group, { kind: 'yanked', slug, versions: names, reason });
    }
    if (platform === undefined) return;
    // What is installed and not asked for may stay: it is not made worse by what comes beside it.
    const mayStay = this.#question.wishes.some((wish) => wish.slug === slug) ? undefined : locked;
    const strange = versions.filter((one) => one.version !== mayStay && !fitsPlatform(one, platform));
    for (const range of new Set(strange.map(platformRange))) {
      const group = strange.filter((one) => platformRange(one) === range);
      const names = group.map(({ version }) => version);
      const forbidden = choices.where((one) => group.includes(one));
      this.#forbid(slug, forbidden, { kind: 'platform', slug, versions: names, range, platform });
    }
  }

  /** An installed plugin stays in the range that was asked for, and goes down only when somebody names a version. */
  #holdTo(choices: PluginChoices, locked: { readonly version: string; readonly requested: string | null }): void {
    const { slug } = choices;
    const wish = this.#question.wishes.find((one) => one.slug === slug);
    if (wish?.mayGoDown === true) return;
    const lower = choices.where(({ version }) => compareVersions(version, locked.version) < 0);
    this.#forbid(slug, lower, { kind: 'lower', slug, locked: locked.version });
    if (wish !== undefined || locked.requested === null) return;
    const outside = choices.allBut(choices.inRange(locked.requested) | this.#pinned(choices) | ABSENT);
    this.#forbid(slug, outside, { kind: 'request', slug, range: locked.requested });
  }

  /** The installed version, which may be one that no range covers: a prerelease. */
  #pinned(choices: PluginChoices): Choices {
    const locked = this.#question.locked.get(choices.slug)?.version;
    return choices.where(({ version }) => version === locked);
  }

  #wish({ slug, range }: Wish): void {
    const choices = this.#choices(slug);
    const good = range === undefined ? choices.inRange('*') | this.#pinned(choices) : choices.inRange(range);
    this.#forbid(slug, choices.allBut(good), { kind: 'wish', slug, range });
  }

  /** States what a version needs; says whether anything was new, or which plugin must be opened first. */
  async #require(slug: string, choice: Choices): Promise<'news' | 'nothing' | { readonly open: string }> {
    const choices = this.#choices(slug);
    const dependencies = choices.installed ? [] : (choices.only(choice)?.dependencies ?? []);
    let result: 'news' | 'nothing' = 'nothing';
    for (const dependency of dependencies) {
      const key = `${slug} ${String(dependency.optional)} ${dependency.slug} ${dependency.range}`;
      if (this.#stated.has(key)) continue;
      this.#stated.add(key);
      result = 'news';
      if (dependency.optional) this.#suits(slug, dependency);
      else if (this.#question.locked.has(dependency.slug) && !this.#open.has(dependency.slug))
        return { open: dependency.slug };
      else await this.#needs(choices, dependency);
    }
    return result;
  }

  async #needs(choices: PluginChoices, { slug: on, range }: Dependency): Promise<void> {
    const { slug } = choices;
    if (on === slug) {
      const selfish = choices.where((one) => one.dependencies.some((need) => !need.optional && need.slug === slug));
      this.#forbid(slug, selfish, { kind: 'circle', slugs: [slug] });
      return;
    }
    await this.#load(on);
    const target = this.#choices(on);
    this.#bind(choices, on, range, 'needs', target.allBut(target.inRange(range)));
  }

  /** What must be in the range where it is installed. */
  #suits(slug: string, { slug: on, range }: Dependency): void {
    if (on === slug) return;
    const tell = (): void => {
      const target = this.#choices(on);
      this.#bind(this.#choices(slug), on, range, 'suits', target.allBut(target.inRange(range) | ABSENT));
    };
    if (this.known.has(on)) tell();
    else this.#waiting.set(on, [...(this.#waiting.get(on) ?? []), tell]);
  }

  #bind(choices: PluginChoices, on: string, range: string, mode: 'needs' | 'suits', wrong: Choices): void {
    const { slug, installed } = choices;
    this.#work += choices.weight + this.#choices(on).weight;
    if (this.#work > MOST_WORK) throw new TooHard();
    const isSo = (one: Candidate): boolean =>
      one.dependencies.some(
        (need) => need.slug === on && need.range === range && (installed || need.optional === (mode === 'suits')),
      );
    const group = choices.where(isSo);
    if (wrong === 0n || group === 0n) return;
    const versions = choices.versions.filter(isSo).map(({ version }) => version);
    const isAll = versions.length === choices.versions.length;
    const fact: Fact = { kind: 'dependency', slug, versions, isAll, on, range, mode, installed };
    this.#solver.state(
      stated(fact, [
        [slug, group],
        [on, wrong],
      ]),
    );
  }

  /** The first plugin that must be there and whose version is not settled. */
  #undecided(): string | undefined {
    for (const [slug, choices] of this.known) {
      const left = this.#solver.left(slug);
      if ((left & ABSENT) !== 0n) continue;
      const only = choices.only(left);
      if (only === undefined || !this.#isRequired(choices, only)) return slug;
    }
    return undefined;
  }

  #isRequired({ slug, installed }: PluginChoices, { dependencies }: Candidate): boolean {
    return (
      installed ||
      dependencies.every((one) => this.#stated.has(`${slug} ${String(one.optional)} ${one.slug} ${one.range}`))
    );
  }

  #prefer(slug: string): Choices {
    const newest = this.#question.wishes.some((wish) => wish.slug === slug && wish.newest);
    const preferred = newest ? undefined : this.#question.locked.get(slug)?.version;
    return this.#choices(slug).best(this.#solver.left(slug), preferred);
  }

  /** What nobody needs is not installed. */
  #leaveOut(): boolean {
    for (const slug of this.known.keys()) {
      const left = this.#solver.left(slug);
      if ((left & ABSENT) === 0n || left === ABSENT) continue;
      this.#solver.decide(slug, ABSENT);
      return true;
    }
    return false;
  }

  #chosen(): ReadonlyMap<string, Candidate> {
    const chosen = new Map<string, Candidate>();
    for (const [slug, choices] of this.known) {
      const only = choices.only(this.#solver.left(slug));
      if (only !== undefined && !choices.installed) chosen.set(slug, only);
    }
    return chosen;
  }

  #breakCircle(chosen: ReadonlyMap<string, Candidate>): boolean {
    const slugs = findCircle(chosen);
    if (slugs === undefined) return false;
    const terms = slugs.map((slug, index) => {
      const next = slugs[(index + 1) % slugs.length];
      const needing = this.#choices(slug).where((one) =>
        one.dependencies.some((need) => !need.optional && need.slug === next),
      );
      return [slug, needing] as const;
    });
    this.#solver.state(stated<Fact>({ kind: 'circle', slugs }, terms));
    return true;
  }
}

function fitsPlatform({ minPlatform, maxPlatform }: Candidate, platform: string): boolean {
  return satisfiesPlatform({ min_platform_version: minPlatform, max_platform_version: maxPlatform }, platform);
}

function platformRange({ minPlatform, maxPlatform }: Candidate): string {
  if (minPlatform === undefined) return `${maxPlatform ?? 'any'} or earlier`;
  return maxPlatform === undefined ? `${minPlatform} or later` : `${minPlatform} to ${maxPlatform}`;
}
