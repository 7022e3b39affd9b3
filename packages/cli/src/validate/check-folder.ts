import path from 'node:path';
import { checkProject, type CheckedProject } from '../actions/check-project.js';
import { locateProject, readProject, type Project } from '../io/project.js';
import { fixManifestFile, type FixedFile } from './fix-file.js';

/** A project on disk and what is wrong with it. Loaded only for a folder: a manifest alone needs none of it. */
export interface CheckedFolder {
  readonly root: string;
  readonly project: Project;
  readonly checked: CheckedProject;
  readonly fixed?: FixedFile;
}

/** @throws OpsError project.not_found, file.* */
export async function checkFolder(folder: string, fix: boolean): Promise<CheckedFolder> {
  const root = await locateProject(folder);
  const fixed = fix ? await fixManifestFile(path.join(root, 'plugin.yaml')) : undefined;
  const project = await readProject(root);
  const checked = await checkProject(project);
  return { root, project, checked, ...(fixed === undefined ? {} : { fixed }) };
}
