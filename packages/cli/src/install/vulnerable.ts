import { isAffected } from '@ops-center/manifest-schema';
import type { AdvisoryNotice } from '@ops-center/registry-client';
import type { Step } from './plan.js';

/** A known security fault of a version, as `--json` gives it. */
export interface KnownFault {
  /** Of the advisory. */
  readonly id: string;
  readonly slug: string;
  readonly version: string;
  readonly severity: AdvisoryNotice['severity'];
  readonly title: string;
  /** Range of versions that have it. */
  readonly affected: string;
  /** The first version without it; null while there is none. */
  readonly fixedVersion: string | null;
}

const WORST_FIRST: readonly AdvisoryNotice['severity'][] = ['critical', 'high', 'medium', 'low'];

/** The faults that a version is known to have, the worst first. */
export function findFaults(
  slug: string,
  version: string,
  advisories: readonly AdvisoryNotice[] = [],
): readonly KnownFault[] {
  return advisories
    .filter(({ affected }) => isAffected(version, affected))
    .sort((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity))
    .map(({ id, severity, title, affected, fixed_version: fixedVersion = null }) => ({
      id,
      slug,
      version,
      severity,
      title,
      affected,
      fixedVersion,
    }));
}

/** One sentence about a fault. */
export function faultText({ slug, version, severity, title }: KnownFault): string {
  return `${slug} ${version} has a known security fault (${severity}): ${title}`;
}

/** What to do about a fault of something that is installed. */
export function faultRemedy({ slug, fixedVersion }: KnownFault): string {
  return fixedVersion === null
    ? `No version is without it yet. Disable it until there is one: \`ops-center plugin disable ${slug}\`.`
    : `${fixedVersion} has it no more: \`ops-center plugin update ${slug}\`, with --latest when that is past the range.`;
}

/** Warns of what people are about to have, or keep. */
export function warnOfFaults(warn: (message: string) => void, steps: readonly Step[]): void {
  for (const { release } of steps) {
    if (release.source !== 'registry') continue;
    for (const fault of findFaults(release.slug, release.version, release.advisories)) {
      const { fixedVersion } = fault;
      warn(
        `${faultText(fault)}; ${fixedVersion === null ? 'no version is without it yet' : `fixed in ${fixedVersion}`}`,
      );
    }
  }
}
