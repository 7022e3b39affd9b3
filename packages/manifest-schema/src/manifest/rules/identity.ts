import { CATEGORIES } from '../catalogue/categories.js';
import { soleCandidate, suggestion } from '../did-you-mean.js';
import { setFix } from '../fix/fix.js';
import { shown } from '../pointer.js';
import { isReservedSlug } from '../slug.js';
import { isVersion } from '../version.js';
import type { Rule } from '../report.js';

export const checkId: Rule = ({ id }, report) => {
  if (id !== undefined && isReservedSlug(id)) {
    report('manifest.id.reserved', '/id', `the id ${shown(id)} is reserved for the platform`, {
      hint: 'choose another id',
    });
  }
};

export const checkVersion: Rule = ({ version }, report) => {
  if (version === undefined || isVersion(version)) return;
  report('manifest.version.malformed', '/version', `version ${shown(version)} is not a semantic version`, {
    hint: versionHint(version),
    ...setFix(wholeVersion(version)),
  });
};

export const checkCategory: Rule = ({ category }, report) => {
  if (category === undefined || Object.hasOwn(CATEGORIES, category)) return;
  const known = Object.keys(CATEGORIES);
  report(
    'manifest.category.unknown',
    '/category',
    `category ${shown(category)} is not one of the marketplace's${suggestion(category, known)}`,
    {
      hint: `the marketplace lists ${known.join(', ')}`,
      ...setFix(soleCandidate(category, known)),
    },
  );
};

/** What the writer of a faulty version most likely wants. */
export function versionHint(text: string): string {
  const version = wholeVersion(text);
  return version === undefined
    ? 'write three numbers, such as 1.2.3, and optionally a pre-release such as 1.2.3-beta.1'
    : `write ${version}`;
}

/** `v1.2` as `1.2.0`. */
export function wholeVersion(text: string): string | undefined {
  const numbers = /^[vV=\s]*(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?\s*$/.exec(text);
  if (numbers === null) return undefined;
  return [numbers[1], numbers[2] ?? '0', numbers[3] ?? '0'].map((part) => String(Number(part))).join('.');
}
