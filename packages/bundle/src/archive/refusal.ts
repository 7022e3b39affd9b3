import { FINDING_CODES, OpsError, type ArchiveCode, type Finding } from '@ops-center/manifest-schema';
import { visible } from './visible.js';

/**
 * The failure that refuses an archive: `bundle.refused` with one finding whose code is the reason.
 * @param name the entry it is about, as found in the archive; '' for the archive as a whole
 */
export function refusal(code: ArchiveCode, name: string | Uint8Array, message: string): OpsError {
  const shown = visible(name);
  const hint = FINDING_CODES[code]?.remedy;
  const finding: Finding = {
    code,
    severity: 'error',
    message: shown === '' ? message : `${shown}: ${message}`,
    pointer: '',
    file: shown,
    line: 0,
    column: 0,
    ...(hint === undefined ? {} : { hint }),
  };
  return new OpsError('bundle.refused', `the archive is refused: ${finding.message}`, {
    findings: [finding],
    ...(hint === undefined ? {} : { hint }),
  });
}
