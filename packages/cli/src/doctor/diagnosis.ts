import { ERROR_CODES, FINDING_CODES, OpsError, type DoctorCode } from '@ops-center/manifest-schema';

export type CheckName = DoctorCode extends `doctor.${infer Name}` ? Name : never;

/** What one check found. */
export interface Diagnosis {
  readonly check: CheckName;
  readonly status: 'ok' | 'warn' | 'fail' | 'skipped';
  readonly message: string;
  /** What to do; null when there is nothing to do. */
  readonly hint: string | null;
}

export function ok(check: CheckName, message: string): Diagnosis {
  return { check, status: 'ok', message, hint: null };
}

export function warn(check: CheckName, message: string, hint?: string): Diagnosis {
  return { check, status: 'warn', message, hint: hint ?? remedyOf(check) };
}

export function fail(check: CheckName, message: string, hint?: string): Diagnosis {
  return { check, status: 'fail', message, hint: hint ?? remedyOf(check) };
}

export function skipped(check: CheckName, message: string): Diagnosis {
  return { check, status: 'skipped', message, hint: null };
}

/** An expected failure as what it says of the check; anything else goes on as the defect it is. */
export function failed(check: CheckName, error: unknown): Diagnosis {
  if (!(error instanceof OpsError)) throw error;
  const where = error.where === undefined ? '' : ` (${error.where})`;
  return fail(check, `${error.message}${where}`, error.hint ?? ERROR_CODES[error.code].remedy);
}

function remedyOf(check: CheckName): string {
  return FINDING_CODES[`doctor.${check}`]?.remedy ?? '';
}
