import { FRONTEND_ENTRY, hasErrors, OpsError, sortFindings, type Finding } from '@ops-center/manifest-schema';
import { readProject, type Project } from '../io/project.js';
import { allowSecrets } from '../project/allow-secrets.js';
import { checkProject, type CheckedProject } from './check-project.js';

/** What a bundle would hold, and everything that is wrong with it. */
export interface PreparedProject extends CheckedProject {
  /** The files of the project and what was compiled from them. */
  readonly project: Project;
}

/**
 * Reads a project, compiles its frontend and checks all of it, so that one run shows every finding.
 *
 * @param options.allowSecrets fingerprints of what looks like a secret and is none
 * @throws OpsError usage.invalid, build.tool_missing when only that stands against building it; file.*, interrupted
 */
export async function prepareProject(
  root: string,
  deps: { readonly signal: AbortSignal },
  options: { readonly allowSecrets?: readonly string[] } = {},
): Promise<PreparedProject> {
  const source = await allowSecrets(await readProject(root), options.allowSecrets ?? []);
  const { compileProject } = await import('../frontend/compile-project.js');
  try {
    const compiled = await compileProject(source, { signal: deps.signal });
    const { manifest, findings } = await checkProject(compiled.project);
    const others = findings.filter((finding) => !isToldBetter(finding, compiled.findings));
    return {
      project: compiled.project,
      ...(manifest === undefined ? {} : { manifest }),
      findings: sortFindings([...compiled.findings, ...others]),
    };
  } catch (error) {
    if (!(error instanceof OpsError) || error.code !== 'build.tool_missing') throw error;
    const checked = await checkProject(source);
    if (!hasErrors(checked.findings)) throw error;
    return { project: source, ...checked };
  }
}

/** What was recorded when the frontend was loaded is surer than what reading its source, or entry.json, tells. */
function isToldBetter(finding: Finding, told: readonly Finding[]): boolean {
  const isRegistration = finding.code.startsWith('project.frontend.');
  return (finding.file === FRONTEND_ENTRY || isRegistration) && told.some(({ code }) => code === finding.code);
}
