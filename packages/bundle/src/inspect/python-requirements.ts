import { parsePythonRequirement, type Finding, type ManifestShape } from '@ops-center/manifest-schema';
import type { PluginFiles } from './plugin-files.js';
import { projectFinding, type Place } from './project-finding.js';

const FILES = ['backend/requirements.txt', 'requirements.txt'] as const;
const MAX_FINDINGS = 20;
const SHOWN = 100;
const MAX_LINES = 20_000;
/** What plugin.yaml may hold of one requirement. */
const MAX_REQUIREMENT = 300;

interface Wanted {
  readonly name: string;
  /** Specifiers and marker in one form, by which two requirements are compared. */
  readonly versions: string;
  readonly isPinned: boolean;
  readonly place: Place;
}

/**
 * Compares requirements.txt with `dependencies.python`: the platform reads plugin.yaml only, and a developer's
 * machine requirements.txt, so a difference shows up first where nobody is there to see it.
 */
export async function checkPythonRequirements(
  manifest: ManifestShape,
  files: PluginFiles,
  place: (pointer: string) => Place,
): Promise<Finding[]> {
  const file = FILES.find((name) => files.has(name));
  const text = file === undefined ? undefined : await files.text(file);
  if (file === undefined || text === undefined) return [];
  const { listed, unread, isLock } = readRequirements(file, text);
  const declared = (manifest.dependencies?.python ?? []).flatMap((requirement, index) =>
    wanted(requirement, place(`/dependencies/python/${index}`)),
  );
  return [
    ...unread.map(({ line, at }) => differs(at, `${shown(line)} is nothing that dependencies.python may hold`)),
    ...listed.flatMap((requirement) => compareListed(requirement, declared, isLock)),
    ...declared
      .filter(({ name }) => !listed.some((other) => other.name === name))
      .map(({ name, place: at }) => differs(at, `${file} does not list ${name}, which dependencies.python does`)),
  ].slice(0, MAX_FINDINGS);
}

function compareListed(listed: Wanted, declared: readonly Wanted[], isLock: boolean): Finding[] {
  const same = declared.filter(({ name }) => name === listed.name);
  if (same.length === 0) {
    // A lock also names what the dependencies need themselves.
    return isLock ? [] : [differs(listed.place, `dependencies.python of plugin.yaml does not list ${listed.name}`)];
  }
  if (listed.isPinned || same.some(({ versions }) => versions === listed.versions)) return [];
  const message = `plugin.yaml wants ${listed.name} ${shown(same[0]?.versions ?? '')}, and this file ${shown(listed.versions)}`;
  return [differs(listed.place, message)];
}

function differs(place: Place, message: string): Finding {
  return projectFinding('project.python.requirements_differ', place, message);
}

interface Requirements {
  readonly listed: readonly Wanted[];
  /** Lines that are no plain requirement: addresses, paths, mistakes. */
  readonly unread: readonly { readonly line: string; readonly at: Place }[];
  /** Whether a tool wrote it, with all packages that the listed ones need. */
  readonly isLock: boolean;
}

/** Reads requirements.txt as pip does, as far as names and versions go; options are skipped. */
function readRequirements(file: string, text: string): Requirements {
  const listed: Wanted[] = [];
  const unread: { line: string; at: Place }[] = [];
  const lines = text.split(/\r?\n/, MAX_LINES);
  for (let index = 0; index < lines.length; index += 1) {
    const at = { file, line: index + 1, column: 1 };
    const parts = [lines[index] ?? ''];
    while (parts.at(-1)?.endsWith('\\') === true && index + 1 < lines.length) parts.push(lines[(index += 1)] ?? '');
    const line = parts.map((part) => part.replace(/\\$/, ' ')).join('');
    const plain = line
      .replace(/(^|\s)#.*$/, '')
      .replace(/\s--\S.*$/, '')
      .trim();
    if (plain === '' || plain.startsWith('-')) continue;
    const requirement = wanted(plain, at);
    if (requirement.length === 0) unread.push({ line: plain, at });
    listed.push(...requirement);
  }
  return { listed, unread, isLock: /\s--hash=|^[ \t]*# +via\b/m.test(text) };
}

function wanted(text: string, place: Place): Wanted[] {
  const read = text.length > MAX_REQUIREMENT ? undefined : parsePythonRequirement(text);
  if (read === undefined) return [];
  const specifiers = read.specifiers
    .split(',')
    .map((one) => one.replaceAll(/\s/g, ''))
    .sort()
    .join(',');
  const marker = read.marker === undefined ? '' : `; ${read.marker.replaceAll(/\s+/g, ' ').replaceAll("'", '"')}`;
  return [{ name: read.name, versions: `${specifiers}${marker}`, isPinned: /^={2,3}[^*,]+$/.test(specifiers), place }];
}

function shown(text: string): string {
  return text === '' ? 'any version' : text.slice(0, SHOWN);
}
