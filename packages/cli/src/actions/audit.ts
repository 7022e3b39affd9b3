import path from 'node:path';
import { OpsError, satisfiesRange, type Finding } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { auditFolder, auditStrangers } from '../install/audit-files.js';
import { auditAgainstIndex, type Remark } from '../install/audit-registry.js';
import { lockedDependencies, type Lock, type LockedPlugin } from '../install/lock.js';
import { createSources, signedFor, type Sources } from '../install/source.js';
import { findFaults, type KnownFault } from '../install/vulnerable.js';
import { readLockFile } from '../io/lock-file.js';
import { pluginsFolder } from '../io/plugins-folder.js';
import { registryFor } from '../registries.js';

export interface AuditRequest {
  readonly dir?: string | undefined;
  /** Warnings fail it, too. */
  readonly strict: boolean;
}

export interface AuditReport {
  readonly dir: string;
  /** How many plugins were looked at. */
  readonly plugins: number;
  /** Only their files were looked at: from a file, or nobody could be asked about them. */
  readonly notAsked: readonly string[];
  /** `file` is the folder of the plugin. */
  readonly findings: readonly Finding[];
  /** Known security faults of what is installed; each is a finding, too. */
  readonly faults: readonly KnownFault[];
  readonly counts: { readonly errors: number; readonly warnings: number };
}

export interface Audited {
  readonly report: AuditReport;
  /** What the exit code comes from; absent when nothing must be done. */
  readonly failure?: OpsError;
}

type AuditDeps = Pick<Deps, 'config' | 'connect' | 'cwd' | 'note' | 'signal' | 'temporary'>;

/**
 * Holds what is installed against the files that were signed, against the lock file, and against what the registries
 * say now: yanked, withdrawn, revoked. Changes nothing.
 */
export async function auditPlugins(deps: AuditDeps, request: AuditRequest): Promise<Audited> {
  const dir = path.resolve(deps.cwd, request.dir ?? '.');
  const lock = await readLockFile(dir);
  const sources = createSources(deps);
  const findings: Finding[] = [];
  const notAsked: string[] = [];
  const faults: KnownFault[] = [];
  for (const [slug, entry] of [...lock].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const asked = await askRegistry(deps, slug, entry, sources);
    if (asked === undefined) notAsked.push(slug);
    faults.push(...(asked?.faults ?? []));
    const remarks = [
      ...(asked?.remarks ?? []),
      ...(await auditFolder(deps, dir, slug, entry, asked === undefined && !deps.config.offline ? undefined : sources)),
      ...auditNeeds(lock, slug, entry),
    ];
    findings.push(...remarks.map((remark) => findingOf(remark, path.join(pluginsFolder(dir), slug))));
  }
  for (const name of await auditStrangers(dir, lock)) {
    const remark: Remark = {
      about: 'folder_unlisted',
      severity: 'warning',
      message: 'ops-center.lock does not list this folder: nothing of it was verified',
      hint: 'Move it away, or install it.',
    };
    findings.push(findingOf(remark, path.join(pluginsFolder(dir), name)));
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = { errors, warnings: findings.length - errors };
  return verdict({ dir, plugins: lock.size, notAsked, findings, faults, counts }, request.strict);
}

function verdict(report: AuditReport, strict: boolean): Audited {
  const { errors, warnings } = report.counts;
  if (errors === 0 && !(strict && warnings > 0)) return { report };
  const message = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  return {
    report,
    failure: new OpsError('audit.findings', message, { where: report.dir, findings: report.findings }),
  };
}

interface Asked {
  readonly remarks: readonly Remark[];
  readonly faults: readonly KnownFault[];
}

/** undefined when nobody could be asked. */
async function askRegistry(
  deps: AuditDeps,
  slug: string,
  entry: LockedPlugin,
  sources: Sources,
): Promise<Asked | undefined> {
  const address = registryFor(deps.config, slug);
  if (entry.registry === null || address === undefined) return undefined;
  const source = await sources.of(slug);
  try {
    const index = await source.readIndex(slug);
    const registry = index === undefined ? source.registry : signedFor(source.registry, index);
    if (registry !== entry.registry) {
      const remark: Remark = {
        about: 'registry_changed',
        severity: 'error',
        message: `${slug} was installed from ${entry.registry}, its plugins come from ${registry} now`,
        hint: 'Correct the registries with `ops-center config`, or uninstall it.',
      };
      return { remarks: [remark], faults: [] };
    }
    return {
      remarks: auditAgainstIndex(slug, entry, index),
      faults: findFaults(slug, entry.version, index?.advisories),
    };
  } catch (error) {
    if (error instanceof OpsError && error.code === 'registry.offline') return undefined;
    throw error;
  }
}

function auditNeeds(lock: Lock, slug: string, entry: LockedPlugin): Remark[] {
  return lockedDependencies(entry).flatMap((need): Remark[] => {
    const other = lock.get(need.slug);
    if (other === undefined && need.optional) return [];
    const hint = `Run \`ops-center plugin install ${slug}\`.`;
    if (other === undefined) {
      const message = `${slug} needs ${need.slug} ${need.range}, which is not installed`;
      return [{ about: 'need_missing', severity: 'error', message, hint }];
    }
    if (!satisfiesRange(other.version, need.range)) {
      const message = `${slug} needs ${need.slug} ${need.range}, and ${other.version} is installed`;
      return [{ about: 'need_unmet', severity: 'error', message, hint }];
    }
    if (entry.status !== 'enabled' || other.status === 'enabled' || need.optional) return [];
    const message = `${slug} is enabled and needs ${need.slug}, which is ${other.status}`;
    return [
      { about: 'need_disabled', severity: 'warning', message, hint: `Run \`ops-center plugin enable ${slug}\`.` },
    ];
  });
}

function findingOf({ about, severity, message, hint }: Remark, file: string): Finding {
  return { code: `audit.${about}`, severity, message, hint, pointer: '', file, line: 0, column: 0 };
}
