import path from 'node:path';
import type { Finding } from '@ops-center/manifest-schema';

/** What was validated, as a report for machines names it. */
export interface Subject {
  /** The folder, the file, or `-` for standard input. */
  readonly target: string;
  readonly kind: 'project' | 'manifest' | 'bundle';
}

/** The file that a finding is shown at, and what it is about when that lies inside a bundle. */
export interface ReportPath {
  /** With forward slashes; relative to the workspace when it lies in there. */
  readonly file: string;
  /** `plugin.yaml:7:7` inside the bundle; a platform has no such file to show. */
  readonly inside?: string;
}

/**
 * Where a platform such as GitHub looks for a finding: files of a project lie in the repository,
 * files in a bundle do not.
 *
 * @param workspace the folder that holds the repository, absolute
 */
export function reportPath(subject: Subject, finding: Finding, workspace: string): ReportPath {
  const { target, kind } = subject;
  if (kind === 'project') return { file: fromWorkspace(path.join(target, finding.file), workspace) };
  if (kind === 'manifest') return { file: target === '-' ? 'plugin.yaml' : fromWorkspace(target, workspace) };
  const file = target === '-' ? 'plugin.zip' : fromWorkspace(target, workspace);
  if (finding.file === '') return { file };
  const place = finding.line > 0 ? `:${finding.line}:${finding.column}` : '';
  return { file, inside: `${finding.file}${place}` };
}

function fromWorkspace(file: string, workspace: string): string {
  const relative = path.relative(workspace, file);
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (isInside ? relative : file).split(path.sep).join('/');
}
