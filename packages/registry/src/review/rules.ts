import type { Finding } from '@ops-center/manifest-schema';

/** What may hold a version until an administrator has looked at it. The operator chooses; nothing does by default. */
export const REVIEW_RULES = ['new-publisher', 'critical-permission', 'similar-name'] as const;
export type ReviewRule = (typeof REVIEW_RULES)[number];

/** One thing that a version was checked for. */
export interface Check {
  readonly name: string;
  readonly outcome: 'passed' | 'held';
  /** What its publisher is told. */
  readonly findings: readonly Finding[];
  /** What reviewers are told beside it. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** What the rules decide by. */
export interface ReviewFacts {
  /** The publisher has a plugin here that people can install. */
  readonly isKnownPublisher: boolean;
  /** The plugin was published by somebody else before, and this would be its first version since. */
  readonly isHandedOn: boolean;
  /** Critical permissions that the version asks for and what is published of the plugin does not. */
  readonly newCriticalPermissions: readonly string[];
  /** Plugins of other publishers whose ids can be taken for this one; empty once the plugin is published. */
  readonly similarSlugs: readonly string[];
}

/** What the rules of the registry say of a version that is about to be published. */
export function judge(rules: readonly ReviewRule[], facts: ReviewFacts): Check[] {
  return REVIEW_RULES.filter((rule) => rules.includes(rule)).map((rule) => CHECKS[rule](facts));
}

/** Why a version is held, in one line; undefined when nothing holds it. */
export function reasonToHold(checks: readonly Check[]): string | undefined {
  const held = checks.filter(({ outcome }) => outcome === 'held');
  if (held.length === 0) return undefined;
  return held
    .flatMap(({ findings }) => findings.map(({ message }) => message))
    .join('; ')
    .slice(0, MAX_REASON);
}

const MAX_REASON = 1000;

const CHECKS: Readonly<Record<ReviewRule, (facts: ReviewFacts) => Check>> = {
  'new-publisher': ({ isKnownPublisher, isHandedOn }) =>
    !isKnownPublisher
      ? held('new-publisher', 'it is the first version of a publisher that has published nothing here yet')
      : isHandedOn
        ? held('new-publisher', 'it is the first version since the plugin was given to another publisher')
        : passed('new-publisher'),
  'critical-permission': ({ newCriticalPermissions: names }) =>
    names.length === 0
      ? passed('critical-permission')
      : held(
          'critical-permission',
          `it asks for critical permissions that no published version has: ${names.join(', ')}`,
        ),
  'similar-name': ({ similarSlugs }) =>
    similarSlugs.length === 0
      ? passed('similar-name')
      : // Which plugin it is must not be told: it may be one that the publisher cannot see.
        held('similar-name', 'its id can be taken for the id of another plugin', { similar_to: similarSlugs }),
};

function passed(name: ReviewRule): Check {
  return { name, outcome: 'passed', findings: [], details: {} };
}

function held(name: ReviewRule, message: string, details: Check['details'] = {}): Check {
  const code = `review.${name.replaceAll('-', '_')}`;
  const finding = { code, severity: 'warning', message, pointer: '', file: '', line: 0, column: 0 } as const;
  return { name, outcome: 'held', findings: [finding], details };
}
