/** A version as PEP 440 has it, in the spellings people use. */
const VERSION = String.raw`v?(?:\d{1,9}!)?\d{1,9}(?:\.\d{1,9}){0,20}(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?\d{0,9})?(?:(?:[-_.]?(?:post|rev|r)[-_.]?\d{0,9})|-\d{1,9})?(?:[-_.]?dev[-_.]?\d{0,9})?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
const SPECIFIER = new RegExp(
  String.raw`^(?:(?:>=|<=|>|<)\s*${VERSION}|(?:==|!=)\s*(?:${VERSION}|v?(?:\d{1,9}!)?\d{1,9}(?:\.\d{1,9}){0,20}\.\*)|~=\s*(?:\d{1,9}!)?\d{1,9}(?:\.\d{1,9}){1,20}(?:[a-z0-9._-]{0,40})|===\s*[^\s,;()]{1,100})$`,
  'i',
);
const REQUIREMENT = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*([^;]*)(?:;(.+))?$/;
const EXTRA = /^\s*[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?\s*$/;

/** Tells whether a text is a set of PEP 440 specifiers, such as `>=3.9,<4.0`. */
export function isSpecifierSet(text: string): boolean {
  return text.split(',').every((part) => SPECIFIER.test(part.trim()));
}

export interface PythonRequirement {
  /** In the normalised form of PEP 503, by which two names are compared. */
  readonly name: string;
  /** Empty for any version. */
  readonly specifiers: string;
  /** The condition behind `;`. */
  readonly marker?: string;
}

/**
 * Reads a PEP 508 requirement such as `requests[socks]>=2.28.0; python_version < "3.12"`. Direct
 * references (`name @ https://...`) are not read: packages come from the index of the host.
 */
export function parsePythonRequirement(text: string): PythonRequirement | undefined {
  const match = REQUIREMENT.exec(text.trim());
  if (match === null) return undefined;
  const [, name = '', extras, rest = '', marker] = match;
  if (extras !== undefined && extras.trim() !== '' && !extras.split(',').every((extra) => EXTRA.test(extra)))
    return undefined;
  const bare = rest.trim();
  const specifiers = bare.startsWith('(') && bare.endsWith(')') ? bare.slice(1, -1).trim() : bare;
  if (specifiers !== '' && !isSpecifierSet(specifiers)) return undefined;
  return {
    name: name.toLowerCase().replaceAll(/[-_.]+/g, '-'),
    specifiers,
    ...(marker === undefined ? {} : { marker: marker.trim() }),
  };
}
