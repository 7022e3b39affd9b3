import { inspectFiles } from '@ops-center/bundle';
import {
  FINDING_CODES,
  parseHandler,
  readManifest,
  sortFindings,
  type Finding,
  type Manifest,
} from '@ops-center/manifest-schema';
import { explainPath, type Project } from '../io/project.js';
import { checkFiles } from '../project/check-files.js';
import { verdictText } from '../project/selection.js';

export interface CheckedProject {
  /** Undefined when plugin.yaml cannot be used. */
  readonly manifest?: Manifest;
  /** Sorted. */
  readonly findings: readonly Finding[];
}

const MISSING = /^project\.[a-z_]+\.(file_)?missing$/;

/** Everything that is wrong with a project: what cannot be packed, plugin.yaml, and the files it names. */
export async function checkProject(project: Project): Promise<CheckedProject> {
  // The walk stopped early: what else is missing cannot be told.
  if (project.findings.some((finding) => finding.code === 'project.file.too_many'))
    return { findings: project.findings };
  const inspection = await inspectFiles(project);
  const draft = inspection.manifestText === undefined ? undefined : readManifest(inspection.manifestText).draft;
  const explained = await Promise.all(inspection.findings.map((finding) => explainMissing(project, draft, finding)));
  const findings = explained.filter((finding) => finding !== undefined);
  return {
    ...(inspection.manifest === undefined ? {} : { manifest: inspection.manifest }),
    findings: sortFindings([...project.findings, ...checkFiles(project.files), ...findings]),
  };
}

/**
 * A file that is there and left out is another mistake than one that was never written; and for one that cannot be
 * packed (a link, say) there is a finding already.
 */
async function explainMissing(project: Project, draft: unknown, finding: Finding): Promise<Finding | undefined> {
  if (!MISSING.test(finding.code)) return finding;
  for (const candidate of candidatesOf(valueAt(draft, finding.pointer), finding.code)) {
    if (project.findings.some(({ file }) => file === candidate)) return undefined;
    const explained = await explainPath(project.root, candidate);
    if (explained === undefined || explained.verdict.packed) continue;
    const folder = explained.path === candidate ? '' : ` (with the folder ${explained.path})`;
    const hint = FINDING_CODES['project.file.left_out']?.remedy;
    return {
      ...finding,
      code: 'project.file.left_out',
      message: `${candidate} exists, but is not packed${folder}: ${verdictText(explained.verdict)}`,
      ...(hint === undefined ? {} : { hint }),
    };
  }
  return finding;
}

/** The paths that a value of the manifest may mean: `backend/main.py:App`, `backend.hooks:on_x`, `icon.svg`. */
function candidatesOf(value: unknown, code: string): string[] {
  if (code === 'project.manifest.missing') return ['plugin.yaml'];
  if (code === 'project.compose.missing') return ['docker/docker-compose.yml', 'docker/docker-compose.yaml'];
  if (typeof value !== 'string') return [];
  const module = parseHandler(value)?.module;
  if (module === undefined || module.includes('/')) return [module ?? value].filter(isInside);
  const base = module.replaceAll('.', '/');
  return [`${base}.py`, `${base}/__init__.py`, value].filter(isInside);
}

function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('/') && path.split('/').every((part) => part !== '..' && part !== '');
}

function valueAt(draft: unknown, pointer: string): unknown {
  let value = draft;
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
