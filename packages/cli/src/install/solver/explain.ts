import { isVersion, OpsError, type ErrorCode } from '@ops-center/manifest-schema';
import type { Candidate, Question } from '../candidate.js';
import type { Fact } from './facts.js';
import type { PluginChoices } from './plugin-choices.js';

const MOST_LISTED = 6;
const LONGEST_WORDS = 200;

interface Explained {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Says in words why nothing fits: who wants what, and which versions there are. */
export function explain(facts: readonly Fact[], known: ReadonlyMap<string, PluginChoices>): Explained {
  const circle = facts.find((fact) => fact.kind === 'circle');
  const others = facts.filter((fact) => fact.kind !== 'circle' && !isFree(fact));
  if (circle !== undefined && others.every((fact) => fact.kind === 'dependency')) {
    return {
      code: 'install.incompatible',
      message: `plugins need each other in a circle: ${[...circle.slugs, circle.slugs[0]].join(' -> ')}`,
    };
  }
  const targets = new Set(others.flatMap(targetOf));
  const [target] = targets;
  if (target !== undefined && targets.size === 1) return aboutOne(target, others, known.get(target));
  const lines = [...others.map(sentence), ...[...targets].sort().map((slug) => available(slug, known.get(slug)))];
  return {
    code: codeOf(facts),
    message: `no versions fit together:\n${[...new Set(lines)].map((line) => `- ${line}`).join('\n')}`,
  };
}

/** That a plugin is wanted at all rules nothing out. */
function isFree(fact: Fact): boolean {
  return fact.kind === 'wish' && fact.range === undefined;
}

function targetOf(fact: Fact): string[] {
  if (fact.kind === 'circle') return [...fact.slugs];
  return [fact.kind === 'dependency' ? fact.on : fact.slug];
}

function codeOf(facts: readonly Fact[]): ErrorCode {
  return facts.some(({ kind }) => kind === 'lower') ? 'install.locked' : 'install.incompatible';
}

function aboutOne(slug: string, facts: readonly Fact[], choices: PluginChoices | undefined): Explained {
  const versions = choices?.versions ?? [];
  const needs = facts.filter((fact) => fact.kind === 'dependency');
  const [need] = needs;
  if (versions.length === 0 && need !== undefined) {
    return {
      code: 'install.dependency_missing',
      message: `${who(need)} ${verb(need)} ${slug}, which the registry does not have`,
    };
  }
  const lower = facts.find((fact) => fact.kind === 'lower');
  if (lower !== undefined && facts.length === 1) {
    const highest = versions.at(-1)?.version ?? 'none';
    return {
      code: 'install.locked',
      message: `${slug} ${lower.locked} is installed, and the highest version that can be chosen now is ${highest}`,
    };
  }
  const askers = facts.filter((fact) => ['dependency', 'wish', 'request', 'installed'].includes(fact.kind));
  const told = facts.map((fact) => part(fact)).join('; ');
  if (askers.length > 1 && askers.length === facts.length) {
    return {
      code: codeOf(facts),
      message: `no version of ${slug} suits everyone: ${told}; ${listed(versions)}`,
    };
  }
  const alone = needs.length > 0 && askers.length === 1 && codeOf(facts) === 'install.incompatible';
  return {
    code: alone ? 'install.dependency_missing' : codeOf(facts),
    message: `no version of ${slug} fits: ${told === '' ? 'only prereleases are there' : told}; ${listed(versions)}`,
  };
}

/** Ranges and reasons are a registry's words: they begin no line of their own. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').slice(0, LONGEST_WORDS);
}

/** What a fact says of the plugin that it is about, when that is named already. */
function part(fact: Fact): string {
  switch (fact.kind) {
    case 'wish':
      return `the command line asks for ${plain(fact.range ?? 'any version')}`;
    case 'request':
      return `${plain(fact.range)} was asked for when it was installed`;
    case 'dependency':
      return `${who(fact)} ${verb(fact)} ${plain(fact.range)}`;
    case 'installed':
      return `${fact.version} is installed`;
    case 'yanked':
      return `${list(fact.versions)} ${fact.versions.length === 1 ? 'was' : 'were'} yanked: ${fact.reason === '' ? 'no reason given' : plain(fact.reason)}`;
    case 'platform':
      return `${list(fact.versions)} ${fact.versions.length === 1 ? 'needs' : 'need'} platform ${plain(fact.range)}, this is ${fact.platform}`;
    case 'lower':
      return `${fact.locked} is installed, and a lower version is taken only when it is named`;
    case 'circle':
      return `${fact.slugs.join(', ')} would need each other in a circle`;
  }
}

function sentence(fact: Fact): string {
  switch (fact.kind) {
    case 'wish':
      return `you asked for ${fact.slug} ${plain(fact.range ?? '')}`.trimEnd();
    case 'request':
      return `${fact.slug} ${part(fact)}`;
    case 'dependency':
      return `${who(fact)} ${verb(fact)} ${fact.on} ${plain(fact.range)}`;
    case 'installed':
    case 'yanked':
    case 'platform':
    case 'lower':
      return `${fact.slug}: ${part(fact)}`;
    case 'circle':
      return part(fact);
  }
}

type Need = Extract<Fact, { kind: 'dependency' }>;

function who({ slug, versions, isAll, installed }: Need): string {
  if (installed) return `${slug} ${versions[0] ?? ''} (installed)`;
  return isAll && versions.length > 1 ? `every version of ${slug}` : `${slug} ${list(versions)}`;
}

function verb({ versions, isAll, installed, mode }: Need): string {
  const single = installed || isAll || versions.length === 1;
  if (mode === 'needs' || installed) return single ? 'needs' : 'need';
  return single ? 'works only with' : 'work only with';
}

function available(slug: string, choices: PluginChoices | undefined): string {
  const versions = choices?.versions ?? [];
  return versions.length === 0
    ? `the registry does not have ${slug}, or you may not see it`
    : `of ${slug} ${listed(versions)}`;
}

function listed(versions: readonly Candidate[]): string {
  const names = versions.map(({ version }) => version).reverse();
  return `there ${names.length === 1 ? 'is' : 'are'} ${list(names)}`;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** Changes of a question that may make it answerable, the smallest first, each without one of the facts. */
export function relaxations<Found extends Candidate>(
  question: Question<Found>,
  facts: readonly Fact[],
): readonly Question<Found>[] {
  const without = (slug: string): Question<Found> => ({
    ...question,
    wishes: [
      ...question.wishes.filter((wish) => wish.slug !== slug),
      {
        slug,
        range: '*',
        newest: question.wishes.find((wish) => wish.slug === slug)?.newest ?? false,
        mayGoDown: true,
      },
    ],
  });
  const slugs = facts.flatMap((fact) => {
    if (fact.kind === 'wish') return fact.range === undefined ? [] : [fact.slug];
    if (fact.kind === 'dependency') return fact.installed ? [fact.slug] : [];
    return fact.kind === 'request' || fact.kind === 'lower' ? [fact.slug] : [];
  });
  return [...new Set(slugs)].map(without);
}

/** Refuses wishes that no choice of the others can help: a plugin or a version that does not exist. */
export function requireExisting(question: Question<Candidate>, known: ReadonlyMap<string, PluginChoices>): void {
  for (const { slug, range } of question.wishes) {
    const versions = known.get(slug)?.versions ?? [];
    if (versions.length === 0) throw new OpsError('version.not_found', `${slug} has no published version`);
    if (range !== undefined && isVersion(range) && !versions.some(({ version }) => version === range)) {
      throw new OpsError('version.not_found', `${slug} has no version ${range}`, {
        hint: `Of ${slug} ${listed(versions)}; \`ops-center plugin versions ${slug}\` tells more.`,
      });
    }
  }
}
