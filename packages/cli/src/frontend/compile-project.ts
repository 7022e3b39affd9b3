import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  COMPILED_FOLDER,
  FRONTEND_ENTRY,
  hasErrors,
  listNpmDependencies,
  readManifest,
  writeFrontendEntry,
  type Finding,
  type FrontendEntry,
  type ManifestShape,
} from '@ops-center/manifest-schema';
import type { Project } from '../io/project.js';
import { withFiles } from '../project/overlay.js';
import { compile, type Compiled } from './compile.js';
import { projectRoot, type ProjectRoot } from './inside.js';
import { recordFrontend, type Recording } from './record.js';
import { checkRegistrations, type Place, type Places } from './registrations.js';
import { scopeTheme, themeScope } from './scope-theme.js';
import { loadEsbuild } from './toolchain.js';

const MANIFEST = 'plugin.yaml';
const LARGEST_SEARCHED = 2 * 1024 * 1024;

/** A project together with what was compiled from it. */
export interface CompiledProject {
  /** The project's files and the compiled ones: what is packed. */
  readonly project: Project;
  /** What compiling and loading it brought to light. */
  readonly findings: readonly Finding[];
}

/**
 * Compiles what plugin.yaml names as frontend and theme, loads the frontend once and writes `frontend/entry.json`.
 * A project without either, or whose plugin.yaml does not say enough, comes back as it is.
 *
 * @throws OpsError build.tool_missing, interrupted
 */
export async function compileProject(
  project: Project,
  options: { readonly signal?: AbortSignal } = {},
): Promise<CompiledProject> {
  const reading = await readDraft(project);
  const draft = reading?.draft;
  const entries = {
    frontend: packedFile(project, draft?.entry_points?.frontend),
    theme: packedFile(project, draft?.entry_points?.theme),
  };
  if (reading === undefined || draft?.id === undefined || (entries.frontend ?? entries.theme) === undefined) {
    return { project, findings: [] };
  }

  const esbuild = await loadEsbuild();
  const root = projectRoot(project.root);
  const frontend = entries.frontend === undefined ? undefined : await compile(esbuild, root, entries.frontend, 'index');
  const theme =
    entries.theme === undefined ? undefined : scoped(await compile(esbuild, root, entries.theme, 'theme'), draft.id);
  const findings = [...(frontend?.findings ?? []), ...(theme?.findings ?? [])];
  if (hasErrors(findings)) return { project, findings };

  const loaded =
    frontend === undefined || frontend.script === null ? undefined : await recordFrontend(esbuild, frontend, options);
  if (loaded !== undefined && frontend !== undefined) {
    const place = (pointer: string): Place => ({ file: MANIFEST, pointer, ...reading.place(pointer, 'value') });
    findings.push(
      ...checkRegistrations(loaded, draft, placesIn(root, entries.frontend ?? '', frontend.sources, place)),
    );
  }
  const recording = loaded?.outcome === 'registered' ? loaded.recording : undefined;
  const files = new Map([...(frontend?.files ?? []), ...(theme?.files ?? [])]);
  const document = writeFrontendEntry(describe(draft, frontend, theme, recording, files));
  return { project: withFiles(project, files.set(FRONTEND_ENTRY, Buffer.from(document))), findings };
}

async function readDraft(project: Project): Promise<ReturnType<typeof readManifest> | undefined> {
  const file = project.files.find(({ name }) => name === MANIFEST);
  if (file === undefined) return undefined;
  return readManifest(new TextDecoder().decode(await project.read(MANIFEST)));
}

/** The file of an entry point, when it is one that gets packed; that it is not is a finding of the inspection. */
function packedFile(project: Project, entry: string | undefined): string | undefined {
  const clean = entry?.replace(/^(?:\.\/)+/, '').normalize('NFC');
  return project.files.find(({ name }) => name === clean)?.name;
}

/** A theme's one style sheet, under its scope and named by its final contents. */
function scoped(theme: Compiled, pluginId: string): Compiled {
  const css = theme.style === null ? undefined : theme.files.get(theme.style);
  if (css === undefined) return theme;
  const bytes = Buffer.from(scopeTheme(new TextDecoder().decode(css), pluginId));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8).toUpperCase();
  const style = `${COMPILED_FOLDER}theme-${hash}.css`;
  return { ...theme, files: new Map([[style, bytes]]), style };
}

function describe(
  draft: ManifestShape,
  frontend: Compiled | undefined,
  theme: Compiled | undefined,
  recording: Recording | undefined,
  files: ReadonlyMap<string, Uint8Array>,
): FrontendEntry {
  const themeStyle = theme?.style ?? null;
  const react = listNpmDependencies(draft).find(({ name }) => name === 'react')?.range ?? null;
  return {
    formatVersion: 1,
    entry: frontend?.script ?? null,
    styles: [frontend?.style ?? []].flat(),
    theme: themeStyle === null ? null : { style: themeStyle, scope: themeScope(draft.id) },
    imports: frontend?.imports ?? [],
    react,
    slots: recording?.slots ?? [],
    routes: recording?.routes ?? [],
    nav: recording?.nav ?? [],
    files: [...files]
      .map(([name, bytes]) => ({
        name,
        size: bytes.length,
        sha384: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    builtWith: { ...theme?.builtWith, ...frontend?.builtWith },
  };
}

/** Finds where the sources write a text literal, so that a finding points at the line that registers it. */
function placesIn(root: ProjectRoot, entry: string, sources: readonly string[], manifest: Places['manifest']): Places {
  const whole = { file: entry, line: 0, column: 0 };
  return {
    entry: whole,
    manifest,
    find(text) {
      // The entry point comes last among the sources, and is where most plugins register.
      for (const source of [...sources].reverse()) {
        const found = placeOfLiteral(path.join(root.path, source), text);
        if (found !== undefined) return { file: source, ...found };
      }
      return whole;
    },
  };
}

function placeOfLiteral(file: string, literal: string): { line: number; column: number } | undefined {
  if (literal === '' || !/\.[cm]?[jt]sx?$/.test(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  if (text.length > LARGEST_SEARCHED) return undefined;
  const offsets = ["'", '"', '`'].map((quote) => text.indexOf(`${quote}${literal}${quote}`)).filter((at) => at !== -1);
  if (offsets.length === 0) return undefined;
  const before = text.slice(0, Math.min(...offsets)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
