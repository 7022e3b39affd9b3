import type { Severity } from './finding.js';

/** What a finding code stands for: one row of the documentation. */
export interface FindingText {
  readonly severity: Severity;
  /** What is wrong, in a sentence. */
  readonly meaning: string;
  /** What to do about it. */
  readonly remedy: string;
}
