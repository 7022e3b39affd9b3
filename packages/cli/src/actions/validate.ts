import { stat } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_LIMITS, type FileSource } from '@ops-center/bundle';
import {
  MANIFEST_LIMITS,
  OpsError,
  readManifest,
  sortFindings,
  type Finding,
  type Manifest,
} from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { readOrdinaryFile } from '../io/ordinary-file.js';
import { readExcerpts } from '../validate/excerpts.js';
import type { FixedFile } from '../validate/fix-file.js';
import { applyRuleLevels, loweredErrors, parseRuleLevels, type RuleLevel } from '../validate/rule-levels.js';

export interface ValidateRequest {
  /** A folder, a plugin.yaml, a .zip, or `-` for one of the last two on standard input. */
  readonly target: string;
  /** Warnings fail too. */
  readonly strict: boolean;
  /** `ID=off|warn|error`, as given. */
  readonly rules?: readonly string[];
  /** Mend plugin.yaml first, where there is no doubt about what was meant. */
  readonly fix?: boolean;
}

export interface ValidationReport {
  readonly target: string;
  readonly kind: 'project' | 'manifest' | 'bundle';
  /** Null when plugin.yaml cannot be used. */
  readonly id: string | null;
  readonly version: string | null;
  /** How many files were looked at. */
  readonly files: number;
  readonly findings: readonly Finding[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly infos: number };
  /** What `--fix` mended, before the rest was looked at; absent without it. */
  readonly fixed?: FixedFile;
}

export interface Validation {
  readonly report: ValidationReport;
  /** The line of text that a finding points at, where there is one. */
  readonly excerpts: ReadonlyMap<Finding, string>;
  /** What the exit code comes from; absent when everything is well enough. */
  readonly failure?: OpsError;
  /** The folder that holds the repository, as CI knows it, else where the command runs; absolute. */
  readonly workspace: string;
}

interface Checked {
  readonly target: string;
  readonly kind: ValidationReport['kind'];
  readonly source: FileSource;
  readonly manifest?: Manifest | undefined;
  readonly findings: readonly Finding[];
  /** Why the archive was not read at all. */
  readonly refused?: OpsError;
  readonly fixed?: FixedFile | undefined;
}

/** How findings are judged, and where they are shown. */
interface Judgement {
  readonly levels: ReadonlyMap<string, RuleLevel>;
  readonly strict: boolean;
  readonly workspace: string;
}

type Reporter = (checked: Checked) => Promise<Validation>;

/**
 * Checks a plugin in whatever form it is and returns all findings at once. A zip is never extracted.
 *
 * @throws OpsError usage.invalid for a rule that does not exist or cannot be lowered, file.not_found, project.not_found
 */
export async function validateTarget(
  deps: Pick<Deps, 'config' | 'cwd' | 'readInput' | 'warn'>,
  request: ValidateRequest,
): Promise<Validation> {
  const levels = parseRuleLevels(request.rules ?? []);
  const judgement = { levels, strict: request.strict, workspace: workspaceOf(deps) };
  return checkTarget(deps, request, (checked) => {
    const lowered = loweredErrors(checked.findings, levels);
    if (lowered.length > 0)
      deps.warn(`build, sign, publish and the registry still refuse what --rule lowered: ${lowered.join(', ')}`);
    return judge(checked, judgement);
  });
}

/** GitHub shows findings at paths from the top of the repository, wherever the command runs. */
function workspaceOf(deps: Pick<Deps, 'config' | 'cwd'>): string {
  const workspace = deps.config.environment.lookUp('GITHUB_WORKSPACE');
  if (workspace === undefined || !path.isAbsolute(workspace)) return deps.cwd;
  const relative = path.relative(workspace, deps.cwd);
  return relative.startsWith('..') || path.isAbsolute(relative) ? deps.cwd : path.resolve(workspace);
}

async function checkTarget(
  deps: Pick<Deps, 'cwd' | 'readInput'>,
  { target: wanted, fix = false }: ValidateRequest,
  report: Reporter,
): Promise<Validation> {
  if (wanted === '-') {
    if (fix) throw refuseToFix(wanted);
    const bytes = await deps.readInput(DEFAULT_LIMITS.archiveBytes);
    return isZip(bytes) ? checkBundle(bytes, '-', report) : report(checkManifest(bytes, '-'));
  }
  const target = path.resolve(deps.cwd, wanted);
  const found = await stat(target);
  if (found.isDirectory()) {
    const { checkFolder } = await import('../validate/check-folder.js');
    const { root, project, checked, fixed } = await checkFolder(target, fix);
    return report({ target: root, kind: 'project', source: project, fixed, ...checked });
  }
  if (/\.ya?ml$/i.test(target)) {
    const fixed = fix ? await (await import('../validate/fix-file.js')).fixManifestFile(target) : undefined;
    return report({ ...checkManifest(await readManifestFile(target), target), fixed });
  }
  if (fix) throw refuseToFix(wanted);
  return checkBundle(target, target, report);
}

/** A manifest that is too large gets a finding; what is far larger is none, and is not read. */
function readManifestFile(file: string): Promise<Buffer> {
  return readOrdinaryFile(file, { limit: 16 * MANIFEST_LIMITS.bytes, what: 'the manifest' });
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function checkBundle(archive: string | Uint8Array, target: string, report: Reporter): Promise<Validation> {
  const { openChecked } = await import('../validate/open-checked.js');
  const opened = await openChecked(archive);
  if (opened.bundle === undefined) {
    const { refused } = opened;
    return report({ target, kind: 'bundle', source: NO_FILES, findings: refused.findings, refused });
  }
  try {
    return await report({ target, kind: 'bundle', source: opened.bundle, ...opened.inspection });
  } finally {
    await opened.bundle.close();
  }
}

const NO_FILES: FileSource = { files: [], read: (name) => Promise.reject(new Error(`no file ${name}`)) };

/** Only what plugin.yaml shows by itself: the files beside it are not asked for. */
function checkManifest(bytes: Uint8Array, target: string): Checked {
  const { manifest, findings } = readManifest(Buffer.from(bytes).toString('utf8'));
  const files = [{ name: 'plugin.yaml', size: bytes.length, executable: false }];
  return { target, kind: 'manifest', manifest, findings, source: { files, read: () => Promise.resolve(bytes) } };
}

async function judge(checked: Checked, request: Judgement): Promise<Validation> {
  const findings = sortFindings(applyRuleLevels(checked.findings, request.levels));
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const failure = checked.refused ?? findFailure(checked, findings, counts, request.strict);
  return {
    report: {
      target: checked.target,
      kind: checked.kind,
      id: checked.manifest?.id ?? null,
      version: checked.manifest?.version ?? null,
      files: checked.source.files.length,
      findings,
      counts,
      ...(checked.fixed === undefined ? {} : { fixed: checked.fixed }),
    },
    excerpts: await readExcerpts(checked.source, findings),
    workspace: request.workspace,
    ...(failure === undefined ? {} : { failure }),
  };
}

function findFailure(
  { kind, target: where }: Checked,
  findings: readonly Finding[],
  counts: ValidationReport['counts'],
  strict: boolean,
): OpsError | undefined {
  const code = kind === 'bundle' ? 'bundle.invalid' : 'manifest.invalid';
  if (counts.errors > 0) return new OpsError(code, findingsText(counts), { where, findings });
  if (!strict || counts.warnings === 0) return undefined;
  return new OpsError(code, `${findingsText(counts)}, and --strict lets none pass`, { where, findings });
}

/** `2 errors, 1 warning`. */
export function findingsText({ errors, warnings, infos }: ValidationReport['counts']): string {
  const rows = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'note'],
  ] as const;
  const texts = rows.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`);
  return texts.length === 0 ? 'no findings' : texts.join(', ');
}

/** What is no file of a project cannot be mended in place. */
function refuseToFix(target: string): OpsError {
  const what = target === '-' ? 'standard input' : 'a bundle';
  return new OpsError('usage.invalid', `--fix cannot change ${what}`, {
    hint: 'Give --fix the folder of the project or its plugin.yaml, then build again.',
  });
}
