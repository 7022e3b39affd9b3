import { OpsError } from '@ops-center/manifest-schema';
import type { Candidate, Question } from './candidate.js';
import { explain, relaxations, requireExisting } from './solver/explain.js';
import type { Fact } from './solver/facts.js';
import { inOrder, reachable } from './solver/order.js';
import { Search } from './solver/search.js';
import { TooHard, Unsolvable } from './solver/solver.js';

const MOST_SUGGESTIONS_TRIED = 4;

/**
 * Chooses one version for each plugin that is wanted or needed: the highest that fits everything, for what is
 * wanted before what is needed. The same question always has the same answer.
 *
 * @returns the choices, each after what it depends on
 * @throws OpsError plugin.not_found, version.not_found, install.incompatible, install.dependency_missing, install.locked
 */
export async function resolvePlugins<Found extends Candidate>(asked: Question<Found>): Promise<readonly Found[]> {
  // What came along for another plugin takes what is left by those that people asked for.
  const cameAlong = (slug: string): number => (asked.locked.get(slug)?.requested === null ? 1 : 0);
  const wishes = [...asked.wishes].sort((a, b) => cameAlong(a.slug) - cameAlong(b.slug) || (a.slug < b.slug ? -1 : 1));
  const question = { ...asked, wishes, candidates: remembering(asked.candidates) };
  const search = await searchThrough(question);
  if (search.chosen === undefined) throw await refusal(question, search);
  const { chosen } = search;
  const moved = [...question.locked].filter(
    ([slug, { version }]) => (chosen.get(slug)?.version ?? version) !== version,
  );
  const reached = reachable([...wishes.map(({ slug }) => slug), ...moved.map(([slug]) => slug)], chosen);
  const releases = new Map<string, Found>();
  for (const slug of reached) {
    const found = (await question.candidates(slug))?.find(({ version }) => version === chosen.get(slug)?.version);
    if (found !== undefined) releases.set(slug, found);
  }
  return inOrder(releases);
}

type Outcome =
  | { readonly chosen: ReadonlyMap<string, Candidate> }
  | { readonly chosen: undefined; readonly facts: readonly Fact[]; readonly known: Search['known'] };

async function searchThrough(question: Question<Candidate>): Promise<Outcome> {
  for (const { slug } of question.wishes) {
    if ((await question.candidates(slug)) === undefined)
      throw new OpsError('plugin.not_found', `there is no plugin ${slug}, or you may not see it`);
  }
  const open = new Set(question.wishes.map(({ slug }) => slug));
  for (;;) {
    const search = new Search(question, open);
    try {
      const found = await search.run();
      if ('chosen' in found) return found;
      open.add(found.open);
    } catch (error) {
      if (error instanceof TooHard) {
        throw new OpsError('install.incompatible', 'the dependencies allow too many combinations to try', {
          hint: 'Name the versions you want, as in my-plugin@1.2.0.',
        });
      }
      if (!(error instanceof Unsolvable)) throw error;
      return { chosen: undefined, facts: error.facts as readonly Fact[], known: search.known };
    }
  }
}

async function refusal(
  question: Question<Candidate>,
  { facts, known }: Extract<Outcome, { chosen: undefined }>,
): Promise<OpsError> {
  requireExisting(question, known);
  const { code, message } = explain(facts, known);
  return new OpsError(code, message, { hint: await whatHelps(question, facts) });
}

/** Tries what happens without one of the demands, so that people are told something that works. */
async function whatHelps(question: Question<Candidate>, facts: readonly Fact[]): Promise<string> {
  for (const relaxed of relaxations(question, facts).slice(0, MOST_SUGGESTIONS_TRIED)) {
    try {
      const outcome = await searchThrough(relaxed);
      if (outcome.chosen === undefined) continue;
      const { chosen } = outcome;
      const words = relaxed.wishes.map(({ slug }) => `${slug}@${chosen.get(slug)?.version ?? ''}`);
      const back = facts.some(({ kind }) => kind === 'lower') ? 'To go back on purpose, name the version' : 'These fit';
      return `${back}: \`ops-center plugin install ${words.join(' ')}\`.`;
    } catch (error) {
      if (!(error instanceof OpsError)) throw error;
    }
  }
  if (facts.some(({ kind }) => kind === 'circle')) return 'Tell their publishers; a circle cannot be installed.';
  if (facts.some(({ kind }) => kind === 'platform'))
    return 'Install for another platform version (--platform-version), or ask the publisher for a version for this one.';
  return 'Ask for other versions of the plugins that disagree; `ops-center plugin versions` shows what there is.';
}

function remembering<Value>(ask: (slug: string) => Promise<Value>): (slug: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (slug) => {
    const answer = known.get(slug) ?? ask(slug);
    known.set(slug, answer);
    return answer;
  };
}
