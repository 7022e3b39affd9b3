import { ARCHIVE_FINDINGS } from './archive-findings.js';
import { DOCTOR_FINDINGS } from './doctor-findings.js';
import { MANIFEST_FINDINGS } from './manifest-findings.js';
import { PROJECT_FINDINGS } from './project-findings.js';
import type { FindingText } from './finding-text.js';

/**
 * Every finding that anything in the tool chain reports, by its code. Codes are public: scripts match
 * on them, so a code is never renamed and never changes what it means.
 */
export const FINDING_CODES: Readonly<Record<string, FindingText>> = {
  ...MANIFEST_FINDINGS,
  ...ARCHIVE_FINDINGS,
  ...PROJECT_FINDINGS,
  ...DOCTOR_FINDINGS,
};
