import { isReservedSlug, isSlug, isVersion, OpsError, type PluginType } from '@ops-center/manifest-schema';

/** Everything a scaffold is made from. */
export interface ScaffoldAnswers {
  readonly id: string;
  readonly name: string;
  readonly type: PluginType;
  readonly version: string;
  readonly author: string;
  /** Left out of the manifest when it is not known. */
  readonly authorEmail?: string;
  /** Where editors find the schema of plugin.yaml; left out when there is no registry to serve it. */
  readonly schemaUrl?: string;
  /** An SPDX licence id. */
  readonly license: string;
  readonly year: number;
}

const LINE_LENGTH = 100;
// Control, line-separating, bidirectional, zero-width and unpaired characters: they hide text or end a comment early.
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]/u;
const LICENSE = /^[A-Za-z0-9][A-Za-z0-9.+-]{0,63}$/;
const EMAIL = /^[^\s@"'<>\\]{1,64}@[^\s@"'<>\\]{1,190}$/;

/** Says why a text cannot be a plugin id, with the nearest id that can; undefined when it is one. */
export function idProblem(text: string): string | undefined {
  if (isSlug(text)) {
    return isReservedSlug(text) ? `the id "${text}" is reserved; choose another one` : undefined;
  }
  const suggestion = suggestSlug(text);
  const start = `"${text}" is not a plugin id: ids have lower-case letters, digits and single hyphens`;
  return suggestion === undefined ? start : `${start}; "${suggestion}" would be one`;
}

/** Says why a text cannot be a name or an author; undefined when it can. */
export function lineProblem(what: string, text: string): string | undefined {
  if (text.trim() === '') return `the ${what} is empty`;
  if (text.length > LINE_LENGTH) return `the ${what} is longer than ${LINE_LENGTH} characters`;
  return UNSAFE.test(text) ? `the ${what} has a line break, control or invisible character` : undefined;
}

export function licenseProblem(text: string): string | undefined {
  return LICENSE.test(text) ? undefined : `"${text}" is not an SPDX licence id such as Apache-2.0 or MIT`;
}

export function isUsableEmail(text: string): boolean {
  return EMAIL.test(text) && !UNSAFE.test(text);
}

/** The nearest plugin id to any text (`My Plugin!` gives `my-plugin`); undefined when no letter or digit is left. */
export function suggestSlug(text: string): string | undefined {
  const slug = text
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  return isSlug(slug) && !isReservedSlug(slug) ? slug : undefined;
}

/** `my-awesome-plugin` gives `My Awesome Plugin`. */
export function nameFromId(id: string): string {
  return id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}

/**
 * Refuses answers that no scaffold can be made from.
 *
 * @throws OpsError usage.invalid with all problems in its message
 */
export function checkAnswers(answers: ScaffoldAnswers): void {
  const problems = [
    idProblem(answers.id),
    lineProblem('name', answers.name),
    lineProblem('author', answers.author),
    licenseProblem(answers.license),
    isVersion(answers.version) ? undefined : `"${answers.version}" is not a semantic version`,
  ].filter((problem) => problem !== undefined);
  if (problems.length === 0) return;
  const suggestion = isSlug(answers.id) ? undefined : suggestSlug(answers.id);
  throw new OpsError(
    'usage.invalid',
    problems.join('; '),
    suggestion === undefined ? {} : { hint: `Give --id ${suggestion}.`, details: { suggestion } },
  );
}
