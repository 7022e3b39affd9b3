import {
  parsePythonRequirement,
  type Finding,
  type ManifestShape,
  type PythonRequirement,
} from '@ops-center/manifest-schema';
import { satisfies } from '@renovatebot/pep440';
import type { PluginFiles } from './plugin-files.js';
import { projectFinding, type Place } from './project-finding.js';
import { VENDOR, type VendoredPackage } from './vendored.js';

const MAX_PACKAGES = 500;
const MAX_HEADER_LINES = 5_000;
/** Of all packages together. */
const MAX_NEEDS = 5_000;
const MAX_FINDINGS = 20;
const MAX_REQUIREMENT = 300;
const NATIVE = /\.(?:so(?:\.[0-9.]{1,20})?|pyd|dll|dylib)$/i;

/**
 * Checks the Python packages below `vendor/` against `dependencies.python`, and against what they need themselves.
 * Whether the rest is there only the machine that runs the plugin knows.
 */
export async function checkPythonPackages(
  manifest: ManifestShape,
  files: PluginFiles,
  vendored: readonly VendoredPackage[],
  place: (pointer: string) => Place,
): Promise<Finding[]> {
  const declared = (manifest.dependencies?.python ?? []).map((text) => read(text));
  return [
    ...declared.flatMap((wanted, index) => checkDeclared(wanted, vendored, place(`/dependencies/python/${index}`))),
    ...(await checkNeeds(files, vendored, declared)),
    ...checkNative(files.names),
  ].slice(0, MAX_FINDINGS);
}

function checkDeclared(
  wanted: PythonRequirement | undefined,
  vendored: readonly VendoredPackage[],
  place: Place,
): Finding[] {
  const found = vendored.find(({ name }) => name === wanted?.name);
  if (wanted === undefined || found === undefined || fits(found.version, wanted)) return [];
  const message = `vendor/ has ${found.name} ${found.version}, and dependencies.python wants ${wanted.specifiers}`;
  return [projectFinding('project.python.vendored_differs', place, message)];
}

async function checkNeeds(
  files: PluginFiles,
  vendored: readonly VendoredPackage[],
  declared: readonly (PythonRequirement | undefined)[],
): Promise<Finding[]> {
  const versions = new Map(vendored.map(({ name, version }) => [name, version]));
  const fromHost = new Set(declared.map((wanted) => wanted?.name));
  const findings: Finding[] = [];
  let left = MAX_NEEDS;
  for (const { name, file } of vendored.slice(0, MAX_PACKAGES)) {
    for (const need of needsOf((await files.text(file)) ?? '')) {
      if (findings.length === MAX_FINDINGS || (left -= 1) < 0) return findings;
      const version = versions.get(need.name);
      const isGiven = version === undefined ? fromHost.has(need.name) : fits(version, need);
      if (isGiven) continue;
      const message =
        version === undefined
          ? `${name} needs ${need.name}, which is neither in vendor/ nor in dependencies.python`
          : `${name} needs ${need.name} ${need.specifiers}, and vendor/ has ${version}`;
      findings.push(projectFinding('project.python.vendored_incomplete', { file, line: 0, column: 0 }, message));
    }
  }
  return findings;
}

/** What a package needs on every machine; a condition (`; python_version < "3.11"`, an extra) is left to the machine. */
function needsOf(metadata: string): PythonRequirement[] {
  const needs: PythonRequirement[] = [];
  for (const line of metadata.split(/\r?\n/, MAX_HEADER_LINES)) {
    if (line === '') break;
    const need = /^Requires-Dist: /i.test(line) ? read(line.slice('Requires-Dist: '.length)) : undefined;
    if (need !== undefined && need.marker === undefined) needs.push(need);
  }
  return needs;
}

function checkNative(names: readonly string[]): Finding[] {
  const native = names.filter((name) => name.startsWith(VENDOR) && NATIVE.test(name)).toSorted();
  const [first] = native;
  if (first === undefined) return [];
  const others = native.length === 1 ? '' : `, and ${native.length - 1} more in vendor/ are too`;
  const message = `${first} is compiled for one kind of machine and one version of Python${others}`;
  return [projectFinding('project.python.vendored_native', { file: first, line: 0, column: 0 }, message)];
}

function fits(version: string, { specifiers }: PythonRequirement): boolean {
  return specifiers === '' || satisfies(version, specifiers, { prereleases: true });
}

function read(text: string): PythonRequirement | undefined {
  return text.length > MAX_REQUIREMENT ? undefined : parsePythonRequirement(text);
}
