import { createHash } from 'node:crypto';
import {
  COMPILED_FOLDER,
  FRONTEND_ENTRY,
  FRONTEND_ENTRY_LIMITS,
  foreignPaths,
  readFrontendEntry,
  type Finding,
  type FrontendEntry,
  type ManifestShape,
} from '@ops-center/manifest-schema';
import { readChunks, type FileSource, type SourceFile } from '../file-source.js';
import { projectFinding } from './project-finding.js';

const MAX_FINDINGS = 50;
const PLACE = { file: FRONTEND_ENTRY, line: 0, column: 0 };
/** Shown of a foreign text in a message. */
const SHOWN = 100;

/**
 * Checks that frontend/entry.json, which a page trusts to load the plugin, tells the truth about the files of the
 * bundle and asks for no more than plugin.yaml does. Without the document there is nothing compiled to check.
 */
export async function checkFrontendEntry(manifest: ManifestShape, source: FileSource): Promise<Finding[]> {
  const document = source.files.find(({ name }) => name === FRONTEND_ENTRY);
  if (document === undefined) return [];
  if (document.size > FRONTEND_ENTRY_LIMITS.bytes) return [invalid('it is too large')];
  const { entry, problem } = readFrontendEntry(new TextDecoder().decode(await source.read(FRONTEND_ENTRY)));
  if (entry === undefined) return [invalid(problem)];
  const files = new Map(source.files.map((file) => [file.name, file]));
  const problems = [...filesProblems(entry, files), ...(await contentProblems(entry, files, source))];
  return [...problems.map(invalid), ...slotFindings(entry, manifest), ...routeFindings(entry, manifest)].slice(
    0,
    MAX_FINDINGS,
  );
}

function invalid(problem: string): Finding {
  return projectFinding('project.frontend.entry_invalid', PLACE, `${FRONTEND_ENTRY}: ${problem}`);
}

/** What is listed, and only that, lies in the folder of compiled files; what is loaded is listed. */
function* filesProblems(entry: FrontendEntry, files: ReadonlyMap<string, SourceFile>): Generator<string> {
  const listed = new Set(entry.files.map(({ name }) => name));
  if (listed.size !== entry.files.length) yield 'it lists a file twice';
  for (const name of listed) {
    if (!name.startsWith(COMPILED_FOLDER)) yield `${shown(name)} lies outside ${COMPILED_FOLDER}`;
  }
  for (const name of files.keys()) {
    if (name.startsWith(COMPILED_FOLDER) && !listed.has(name)) yield `${shown(name)} is not listed`;
  }
  for (const name of [entry.entry, ...entry.styles, entry.theme?.style ?? null]) {
    if (name !== null && !listed.has(name)) yield `${shown(name)} is loaded, but not listed`;
  }
}

async function contentProblems(
  entry: FrontendEntry,
  files: ReadonlyMap<string, SourceFile>,
  source: FileSource,
): Promise<string[]> {
  const problems: string[] = [];
  for (const { name, size, sha384 } of entry.files) {
    const file = files.get(name);
    if (file === undefined) problems.push(`${shown(name)} does not exist`);
    else if (file.size !== size) problems.push(`${shown(name)} has ${file.size} bytes, not ${size}`);
    else if ((await integrityOf(source, name)) !== sha384) problems.push(`${shown(name)} has another sha384`);
  }
  return problems;
}

async function integrityOf(source: FileSource, name: string): Promise<string> {
  const hash = createHash('sha384');
  for await (const piece of readChunks(source, name)) hash.update(piece);
  return `sha384-${hash.digest('base64')}`;
}

function slotFindings(entry: FrontendEntry, manifest: ManifestShape): Finding[] {
  const declared = new Set<string>(manifest.ui_slots ?? []);
  const used = new Set([...entry.slots.map(({ slot }) => slot), ...(entry.nav.length > 0 ? ['nav-menu-item'] : [])]);
  return [...used]
    .filter((slot) => !declared.has(slot))
    .map((slot) =>
      projectFinding(
        'project.frontend.slot_undeclared',
        PLACE,
        `the frontend registers something for ${shown(slot)}, which ui_slots does not list`,
      ),
    );
}

function routeFindings(entry: FrontendEntry, manifest: ManifestShape): Finding[] {
  return foreignPaths(entry, manifest.id).map(({ what, path }) => {
    const message = `the ${what} ${shown(path)} does not begin with /plugins/${manifest.id}`;
    return projectFinding('project.frontend.route_outside', PLACE, message);
  });
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, SHOWN));
}
