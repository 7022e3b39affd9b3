import { OpsError, type ErrorCode, type Finding } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import type { Diagnosis } from '../doctor/diagnosis.js';
import { localChecks } from '../doctor/local-checks.js';
import { checkNetwork } from '../doctor/network-checks.js';

export interface DoctorReport {
  /** Nothing failed; there may be warnings. */
  readonly healthy: boolean;
  readonly checks: readonly Diagnosis[];
}

export interface Doctored {
  readonly report: DoctorReport;
  /** What the exit code comes from; absent when nothing failed. */
  readonly failure?: OpsError;
}

const NETWORK: ReadonlySet<string> = new Set(['proxy', 'dns', 'tls', 'registry']);

/**
 * Checks this machine and the way to the registry. Each step has a time limit, nothing is changed,
 * and what is wrong is a diagnosis: it throws only for a defect.
 * @param node version of Node.js, like `20.19.0`
 */
export async function examine(
  deps: Pick<Deps, 'config' | 'connect' | 'credentials' | 'cwd' | 'now' | 'signal'>,
  node: string,
): Promise<Doctored> {
  const [local, network] = await Promise.all([
    Promise.all(localChecks(deps, node).map((check) => check())),
    checkNetwork(deps),
  ]);
  const checks = [...local, ...network];
  const failures = checks.filter(({ status }) => status === 'fail');
  const report = { healthy: failures.length === 0, checks };
  if (report.healthy) return { report };
  const code: ErrorCode = failures.some(({ check }) => NETWORK.has(check)) ? 'registry.unavailable' : 'doctor.failed';
  const many = failures.length === 1 ? '1 check failed' : `${failures.length} checks failed`;
  return {
    report,
    failure: new OpsError(code, many, {
      hint: 'Do what each failed check says, then run `ops-center doctor` again.',
      findings: checks.flatMap(findingOf),
    }),
  };
}

function findingOf({ check, status, message, hint }: Diagnosis): Finding[] {
  if (status === 'ok' || status === 'skipped') return [];
  const severity = status === 'fail' ? 'error' : 'warning';
  const place = { pointer: '', file: '', line: 0, column: 0 };
  return [{ code: `doctor.${check}`, severity, message, ...place, ...(hint === null ? {} : { hint }) }];
}
