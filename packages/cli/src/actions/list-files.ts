import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { explainPath, locateProject, readProject } from '../io/project.js';
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
  readonly rule: Verdict['reason'];
  readonly reason: string;
}

/** What build would pack, without packing it. */
export async function listFiles(deps: Pick<Deps, 'cwd'>, folder: string | undefined): Promise<FileListing> {
  const project = await readProject(await locateProject(path.resolve(deps.cwd, folder ?? '.')));
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
export async function explainFile(
  deps: Pick<Deps, 'cwd'>,
  folder: string | undefined,
  asked: string,
): Promise<Explanation> {
  const root = await locateProject(path.resolve(deps.cwd, folder ?? '.'));
  const relative = path.relative(root, path.resolve(root, asked)).split(path.sep).join('/');
  if (relative === '' || relative.startsWith('../') || relative === '..' || path.isAbsolute(relative)) {
    throw new OpsError('usage.invalid', `${asked} is not a path inside the project`, { where: root });
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
