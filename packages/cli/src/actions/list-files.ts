import { warningOf } from '../errors/warning.js';
import path from 'node:path';
import { COMPILED_FOLDER, FRONTEND_ENTRY, hasErrors, OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { explainPath, locateProject, readProject, type Project } from '../io/project.js';
import { verdictText, type Verdict } from '../project/selection.js';

export interface FileListing {
  readonly project: string;
  readonly files: readonly { readonly name: string; readonly size: number; readonly executable: boolean }[];
  readonly size: number;
  /** Files and folders that are not packed, each with the reason. */
  readonly leftOut: readonly { readonly path: string; readonly isFolder: boolean; readonly reason: string }[];
}

export interface Explanation {
  readonly path: string;
  readonly packed: boolean;
  /** The path that decides: `path`, or a folder above it. */
  readonly decidedBy: string;
  readonly rule: Verdict['reason'] | 'compiled';
  readonly reason: string;
}

type ListDeps = Pick<Deps, 'cwd' | 'signal' | 'warn'>;

/** What build would pack, compiled files too, without packing it. */
export async function listFiles(deps: ListDeps, folder: string | undefined): Promise<FileListing> {
  const project = await readCompiled(deps, await locateProject(path.resolve(deps.cwd, folder ?? '.')));
  return {
    project: project.root,
    files: project.files,
    size: project.files.reduce((sum, file) => sum + file.size, 0),
    leftOut: [
      ...project.leftOut.map((left) => ({
        path: left.path,
        isFolder: left.isFolder,
        reason: verdictText(left.verdict),
      })),
      ...project.findings
        .filter(({ file }) => file !== '')
        .map((finding) => ({ path: finding.file, isFolder: false, reason: finding.message })),
    ],
  };
}

/**
 * Which rule packs one path or leaves it out.
 *
 * @param asked relative to the project
 * @throws OpsError file.not_found when it does not exist, usage.invalid when it lies outside the project
 */
export async function explainFile(deps: ListDeps, folder: string | undefined, asked: string): Promise<Explanation> {
  const root = await locateProject(path.resolve(deps.cwd, folder ?? '.'));
  const relative = path.relative(root, path.resolve(root, asked)).split(path.sep).join('/');
  if (relative === '' || relative.startsWith('../') || relative === '..' || path.isAbsolute(relative)) {
    throw new OpsError('usage.invalid', `${asked} is not a path inside the project`, { where: root });
  }
  if (isWrittenByBuild(relative)) {
    const { files } = await readCompiled(deps, root);
    if (files.some(({ name }) => name === relative || name.startsWith(`${relative}/`))) {
      return { path: relative, packed: true, decidedBy: relative, rule: 'compiled', reason: 'build writes it' };
    }
  }
  const explained = await explainPath(root, relative);
  if (explained === undefined)
    throw new OpsError('file.not_found', 'there is no such file in the project', { where: relative });
  return {
    path: relative,
    packed: explained.verdict.packed,
    decidedBy: explained.path,
    rule: explained.verdict.reason,
    reason: verdictText(explained.verdict),
  };
}

function isWrittenByBuild(name: string): boolean {
  return name === FRONTEND_ENTRY || `${name}/`.startsWith(COMPILED_FOLDER);
}

/** The project as build packs it; without what cannot be compiled, which is then said. */
export async function readCompiled(deps: ListDeps, root: string): Promise<Project> {
  const source = await readProject(root);
  try {
    const { compileProject } = await import('../frontend/compile-project.js');
    const { project, findings } = await compileProject(source, deps);
    if (hasErrors(findings)) {
      deps.warn(
        'the frontend does not build, so compiled files may be missing here; `ops-center plugin build` says why',
      );
    }
    return project;
  } catch (error) {
    if (!(error instanceof OpsError) || error.code !== 'build.tool_missing') throw error;
    deps.warn(warningOf(error, 'compiled files are missing here'));
    return source;
  }
}
