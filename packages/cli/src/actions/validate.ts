import { stat } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_LIMITS, inspectFiles, openBundle, type FileSource } from '@ops-center/bundle';
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
import { locateProject, readProject } from '../io/project.js';
import { checkProject } from './check-project.js';

export interface ValidateRequest {
  /** A folder, a plugin.yaml, a .zip, or `-` for one of the last two on standard input. */
  readonly target: string;
  /** Warnings fail too. */
  readonly strict: boolean;
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
}

export interface Validation {
  readonly report: ValidationReport;
  /** The line of text that a finding points at, where there is one. */
  readonly excerpts: ReadonlyMap<Finding, string>;
  /** What the exit code comes from; absent when everything is well enough. */
  readonly failure?: OpsError;
}

interface Checked {
  readonly kind: ValidationReport['kind'];
  readonly source: FileSource;
  readonly manifest?: Manifest | undefined;
  readonly findings: readonly Finding[];
}

const LONGEST_LINE = 2000;
// The line that such a finding points at is the secret itself.
const SECRET = 'project.secret.';

/**
 * Checks a plugin in whatever form it is and returns all findings at once. A zip is never extracted.
 *
 * @throws OpsError bundle.refused for an archive that is not safe to read, file.not_found, project.not_found
 */
export async function validateTarget(
  deps: Pick<Deps, 'cwd' | 'readInput'>,
  request: ValidateRequest,
): Promise<Validation> {
  if (request.target === '-') {
    const bytes = await deps.readInput(DEFAULT_LIMITS.archiveBytes);
    return isZip(bytes) ? checkBundle(bytes, '-', request) : report(checkManifest(bytes), '-', request);
  }
  const target = path.resolve(deps.cwd, request.target);
  const found = await stat(target);
  if (found.isDirectory()) {
    const root = await locateProject(target);
    const project = await readProject(root);
    return report({ kind: 'project', source: project, ...(await checkProject(project)) }, root, request);
  }
  if (/\.ya?ml$/i.test(target)) return report(checkManifest(await readManifestFile(target)), target, request);
  return checkBundle(target, target, request);
}

/** A manifest that is too large gets a finding; what is far larger is none, and is not read. */
function readManifestFile(file: string): Promise<Buffer> {
  return readOrdinaryFile(file, { limit: 16 * MANIFEST_LIMITS.bytes, what: 'the manifest' });
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function checkBundle(
  archive: string | Uint8Array,
  target: string,
  request: ValidateRequest,
): Promise<Validation> {
  const bundle = await openBundle(archive);
  try {
    return await report({ kind: 'bundle', source: bundle, ...(await inspectFiles(bundle)) }, target, request);
  } finally {
    await bundle.close();
  }
}

/** Only what plugin.yaml shows by itself: the files beside it are not asked for. */
function checkManifest(bytes: Uint8Array): Checked {
  const { manifest, findings } = readManifest(Buffer.from(bytes).toString('utf8'));
  const files = [{ name: 'plugin.yaml', size: bytes.length, executable: false }];
  return { kind: 'manifest', manifest, findings, source: { files, read: () => Promise.resolve(bytes) } };
}

async function report(checked: Checked, target: string, request: ValidateRequest): Promise<Validation> {
  const findings = sortFindings(checked.findings);
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const failure = findFailure(checked.kind, target, findings, counts, request.strict);
  return {
    report: {
      target,
      kind: checked.kind,
      id: checked.manifest?.id ?? null,
      version: checked.manifest?.version ?? null,
      files: checked.source.files.length,
      findings,
      counts,
    },
    excerpts: await readExcerpts(checked.source, findings),
    ...(failure === undefined ? {} : { failure }),
  };
}

function findFailure(
  kind: ValidationReport['kind'],
  where: string,
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

async function readExcerpts(source: FileSource, findings: readonly Finding[]): Promise<Map<Finding, string>> {
  const known = new Set(source.files.map((file) => file.name));
  const lines = new Map<string, readonly string[]>();
  const excerpts = new Map<Finding, string>();
  for (const finding of findings) {
    if (finding.line === 0 || !known.has(finding.file) || finding.code.startsWith(SECRET)) continue;
    const text =
      lines.get(finding.file) ??
      Buffer.from(await source.read(finding.file))
        .toString('utf8')
        .split(/\r\n|\n|\r/);
    lines.set(finding.file, text);
    const line = text[finding.line - 1];
    if (line !== undefined && line.length <= LONGEST_LINE) excerpts.set(finding, line);
  }
  return excerpts;
}
