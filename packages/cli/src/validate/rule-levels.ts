import { FINDING_CODES, OpsError, type Finding, type Severity } from '@ops-center/manifest-schema';
import { nearest } from '../errors/suggest.js';

/** What a `--rule` sets a code to. */
export type RuleLevel = 'off' | Severity;

const LEVELS: Readonly<Record<string, RuleLevel>> = { off: 'off', warn: 'warning', error: 'error' };

/**
 * These protect the people who install a plugin, not the person who writes it: they can be made stricter, never
 * milder, by whoever asks for the check.
 */
const PROTECTING =
  /^(?:archive|manifest\.yaml|project\.(?:secret|file|compose|theme))\.|^project\.(?:(?:permission|hook|route)\.undeclared|style\.script|icon\.active)$/;

/**
 * Reads `ID=off|warn|error`, as often as it is given; the last one of a code counts.
 *
 * @throws OpsError usage.invalid for a text of another form, an unknown code, or a code that cannot be made milder
 */
export function parseRuleLevels(texts: readonly string[]): ReadonlyMap<string, RuleLevel> {
  const levels = new Map<string, RuleLevel>();
  for (const text of texts) {
    const [, code, word] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    const level = word === undefined || !Object.hasOwn(LEVELS, word) ? undefined : LEVELS[word];
    if (code === undefined || level === undefined) {
      throw new OpsError('usage.invalid', `--rule ${JSON.stringify(text.slice(0, 200))} is not ID=off|warn|error`, {
        hint: 'Write it like --rule manifest.category.unknown=off.',
      });
    }
    const known = Object.hasOwn(FINDING_CODES, code) ? FINDING_CODES[code] : undefined;
    if (known === undefined) throw unknownRule(code);
    if (PROTECTING.test(code) && rank(level) < rank(known.severity)) {
      throw new OpsError('usage.invalid', `${code} cannot be lowered: it protects the people who install the plugin`, {
        hint: 'Mend what it finds. Build, publish and install refuse it, whatever validate is told.',
      });
    }
    levels.set(code, level);
  }
  return levels;
}

function unknownRule(code: string): OpsError {
  const guess = nearest(code, Object.keys(FINDING_CODES));
  return new OpsError('usage.invalid', `there is no rule ${JSON.stringify(code.slice(0, 200))}`, {
    hint: `${guess === undefined ? '' : `Did you mean ${guess}? `}All rules are listed in docs/reference/findings.md.`,
  });
}

function rank(level: RuleLevel): number {
  return ['off', 'info', 'warning', 'error'].indexOf(level);
}

/** The findings with their severities as `--rule` sets them; what is off is gone. */
export function applyRuleLevels(findings: readonly Finding[], levels: ReadonlyMap<string, RuleLevel>): Finding[] {
  return findings.flatMap((finding) => {
    const level = levels.get(finding.code);
    if (level === undefined) return [finding];
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}

/** The codes whose errors no longer count: everything that enforces them still refuses the plugin. */
export function loweredErrors(findings: readonly Finding[], levels: ReadonlyMap<string, RuleLevel>): string[] {
  const codes = findings
    .filter(({ code, severity }) => severity === 'error' && (levels.get(code) ?? 'error') !== 'error')
    .map(({ code }) => code);
  return [...new Set(codes)];
}
